import type { RecordIndex } from '../../core/recordIndex.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import { importReport as words } from '../../i18n/zh/importReport.ts';
import type { PreviewBlock } from './previewBlocks.ts';

/** Entries a list shows in a terminal before it says how many are left. */
const SHOWN = 30;

/** The preview for a terminal: the amounts of rows, then what the public will see change. */
export const previewText = (
  { record: { office, period } }: RecordIndex,
  blocks: readonly PreviewBlock[],
  newest: Edition | undefined,
): string =>
  [
    words.title(office.name, period.dataThrough, period.publishedAt),
    '',
    words.rowsHeading,
    ...blocks.filter(({ id }) => id === 'rows').flatMap(({ lines }) => lines.map(indented)),
    '',
    newest ? words.changes(newest.edition) : words.firstEdition,
    ...blocks.filter(({ id }) => id !== 'rows').flatMap(blockLines),
  ].join('\n');

const blockLines = ({ heading, lines, next }: PreviewBlock): readonly string[] => [
  indented(heading),
  ...lines.slice(0, SHOWN).map((line) => indented(indented(line))),
  ...(lines.length > SHOWN ? [indented(indented(words.more(lines.length - SHOWN)))] : []),
  ...(next === undefined ? [] : [indented(next)]),
];

const indented = (line: string): string => `  ${line}`;
