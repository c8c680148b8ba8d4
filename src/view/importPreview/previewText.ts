import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import { importReport as words } from '../../i18n/zh/importReport.ts';
import { countOf, type PreviewBlock, type PreviewLine, type PreviewStage } from './previewBlock.ts';
import { standingCounts } from './standingCounts.ts';

/** Maximum entries of a list in a terminal; the rest is counted. */
const SHOWN = 30;

/** Maximum items listed after a sentence that applies to many. */
const NAMED = 6;

/**
 * The preview for a terminal: what to deal with first, what the public will see change, what becomes
 * due; what stood before is one line.
 */
export const previewText = (
  { record: { office, period } }: RecordIndex,
  blocks: readonly PreviewBlock[],
  newest: Edition | undefined,
): string => {
  const next = blocks.filter(({ stage }) => stage === 'next');
  return [
    words.title(office.name, period.dataThrough, period.publishedAt),
    ...stageText(words.stages.first, blocks, 'first'),
    ...stageText(newest ? words.changes(newest.edition) : words.firstEdition, blocks, 'change'),
    ...stageText(words.stages.due, blocks, 'due'),
    '',
    words.standing(standingCounts(blocks)),
    ...(next.length > 0 ? ['', ...next.flatMap(blockLines)] : []),
  ].join('\n');
};

const stageText = (
  heading: string,
  blocks: readonly PreviewBlock[],
  wanted: PreviewStage,
): readonly string[] => {
  const told = blocks.filter(({ stage, lines }) => stage === wanted && lines.length > 0);
  return ['', told.length > 0 ? heading : words.none(heading), ...told.flatMap(blockLines)];
};

const blockLines = ({ heading, lines, next }: PreviewBlock): readonly string[] => [
  indented(heading),
  ...lines
    .slice(0, SHOWN)
    .flatMap((line) => lineTexts(line).map((each) => indented(indented(each)))),
  ...(lines.length > SHOWN ? [indented(indented(words.more(countOf(lines.slice(SHOWN)))))] : []),
  ...(next === undefined ? [] : [indented(next)]),
];

const lineTexts = (line: PreviewLine): readonly string[] => {
  if (typeof line === 'string') return [line];
  if (!('members' in line)) return [line.text];
  const { members } = line;
  const named = members.slice(0, NAMED).join('、');
  const left = members.length - NAMED;
  return [line.text, indented(left > 0 ? `${named} ${words.more(left)}` : named)];
};

const indented = (line: string): string => `  ${line}`;
