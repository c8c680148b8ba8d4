import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import { importReport as words } from '../../i18n/zh/importReport.ts';
import type { PreviewBlock, PreviewLine } from './previewBlock.ts';

/** Maximum entries of a list in a terminal; the rest is counted. */
const SHOWN = 30;

/** Maximum items listed after a sentence that applies to many. */
const NAMED = 6;

/** The preview for a terminal: row counts, then the changes visible to the public. */
export const previewText = (
  { record: { office, period } }: RecordIndex,
  blocks: readonly PreviewBlock[],
  newest: Edition | undefined,
): string =>
  [
    words.title(office.name, period.dataThrough, period.publishedAt),
    '',
    words.rowsHeading,
    ...blocks
      .filter(({ id }) => id === 'rows')
      .flatMap(({ lines }) => lines.map((line) => indented(lineText(line)))),
    '',
    newest ? words.changes(newest.edition) : words.firstEdition,
    ...blocks.filter(({ id }) => id !== 'rows').flatMap(blockLines),
  ].join('\n');

const blockLines = ({ heading, lines, next }: PreviewBlock): readonly string[] => [
  indented(heading),
  ...lines
    .slice(0, SHOWN)
    .flatMap((line) => lineTexts(line).map((each) => indented(indented(each)))),
  ...(lines.length > SHOWN ? [indented(indented(words.more(lines.length - SHOWN)))] : []),
  ...(next === undefined ? [] : [indented(next)]),
];

const lineText = (line: PreviewLine): string => (typeof line === 'string' ? line : line.text);

const lineTexts = (line: PreviewLine): readonly string[] => {
  if (typeof line === 'string' || !('members' in line)) return [lineText(line)];
  const { members } = line;
  const named = members.slice(0, NAMED).join('、');
  const left = members.length - NAMED;
  return [line.text, indented(left > 0 ? `${named} ${words.more(left)}` : named)];
};

const indented = (line: string): string => `  ${line}`;
