import type { WrongBoard, PostChange, RecordChanges } from '../../src/core/dataset/recordDiff.ts';
import type { PastChange } from '../../src/core/dataset/figureChanges.ts';
import { formatBoardCode, readTypedCode } from '../../src/core/boardCode.ts';
import { figureRegister } from '../../src/core/figures/register.ts';
import type { PostHolding } from '../../src/core/record.ts';
import type { RecordIndex } from '../../src/core/recordIndex.ts';
import { collectionSchemas } from '../../src/core/schemas/officeExport.ts';
import type { Edition, FrozenFigure, PublishedCorrection } from '../../src/core/schemas/edition.ts';
import { isSameReading } from '../../src/core/dataset/figureChanges.ts';
import { importReport as words } from '../../src/i18n/zh/importReport.ts';
import { text } from '../../src/i18n/text.ts';
import { boardDifferenceSentences } from '../../src/view/boardTruthWords.ts';
import { formatParts, formatReading } from '../../src/view/figureReading.ts';

/** What the clerk reads before deciding. */
export interface Summary {
  readonly index: RecordIndex;
  readonly changes: RecordChanges;
  readonly edition: Edition;
  readonly newest: Edition | undefined;
  readonly unexplained: readonly PastChange[];
  readonly tombstones: ReadonlyMap<string, string>;
}

/** Entries a list shows before it says how many are left. */
const SHOWN = 30;

/** The changes the public will see, in Chinese, as text for a terminal. */
export const changeSummary = (summary: Summary): string => {
  const { index, changes, edition, newest } = summary;
  const { office, period } = index.record;
  const blocks = [
    ...chiefBlock(index, changes),
    ...figureBlock(newest?.figures, edition.figures),
    ...correctionBlock(index, edition.corrections, summary.unexplained),
    ...boardBlock(index, changes.boards),
    problemLine(changes, newest !== undefined),
    ...addressBlock(summary),
    words.phones(changes.phones.failed.length, changes.phones.stale.length),
  ];
  return [
    words.title(office.name, period.dataThrough, period.publishedAt),
    '',
    words.rows,
    ...rowLines(changes, newest !== undefined),
    '',
    newest ? words.changes(newest.edition) : words.firstEdition,
    ...blocks.map(indented),
  ].join('\n');
};

/** One past change in words: figure, place or part of a breakdown, month, was, is. */
export const pastChangeLine = (
  { figureId, series, row, month, was, is }: PastChange,
  index: RecordIndex,
): string =>
  words.correction(
    row === undefined
      ? figureTitle(figureId, series)
      : `${figureTitle(figureId, series)} · ${rowName(index, figureId, row)}`,
    month,
    readingWords(was, figureId),
    readingWords(is, figureId),
  );

const rowLines = ({ tables }: RecordChanges, isLater: boolean): readonly string[] =>
  tables.map(({ name, rows, added, changed, removed }) => {
    const title = collectionSchemas[name].meta()?.title ?? name;
    const change = isLater ? words.rowChange(added, changed, removed) : '';
    return indented(words.row(title, rows) + (change === '' ? '' : `（${change}）`));
  });

const chiefBlock = (index: RecordIndex, { posts, holdings }: RecordChanges): readonly string[] => {
  const lines = [
    ...posts.map((post) => postLine(index, post)),
    ...holdings.map(({ before, now }) =>
      words.holdingChanged(
        nameOf(index, now),
        `${before.title} ${before.post}`,
        `${now.title} ${now.post}`,
      ),
    ),
  ];
  return lines.length === 0 ? [] : [words.chiefs, ...listed(lines)];
};

const postLine = (index: RecordIndex, { left, came, meets }: PostChange): string => {
  const holding = came[0] ?? left[0];
  if (!holding) return '';
  const post = words.post(scopeName(index, holding), text.chiefs.levels[holding.level]);
  const leavers = left.map((each) => nameOf(index, each)).join('、');
  const newcomers = came.map((each) => nameOf(index, each)).join('、');
  const since = came[0]?.from ?? '';
  if (came.length === 0) return words.gone(post, leavers, left[0]?.to ?? '');
  if (left.length === 0) return words.came(post, newcomers, since);
  return words.succession(
    post,
    leavers,
    newcomers,
    meets ? words.sinceSameDay(since) : words.since(since),
  );
};

const figureBlock = (
  before: readonly FrozenFigure[] | undefined,
  now: readonly FrozenFigure[],
): readonly string[] => {
  const lines = now.flatMap(({ id, headlines }) =>
    headlines.flatMap(({ key, reading }) => {
      const title = figureTitle(id, key);
      const is = readingWords(reading, id);
      const was = before
        ?.find((each) => each.id === id)
        ?.headlines.find((each) => each.key === key)?.reading;
      if (!was) return [words.figureNew(title, is)];
      return isSameReading(was, reading) ? [] : [words.figure(title, readingWords(was, id), is)];
    }),
  );
  return lines.length === 0 ? [] : [words.figures, ...listed(lines)];
};

const correctionBlock = (
  index: RecordIndex,
  corrections: readonly PublishedCorrection[],
  unexplained: readonly PastChange[],
): readonly string[] => {
  const lines = [
    ...corrections.map((each) => pastChangeLine(each, index) + words.because(each.reason)),
    ...unexplained.map((each) => pastChangeLine(each, index)),
  ];
  if (lines.length === 0) return [];
  const next = unexplained.length > 0 ? [words.wouldNeedReason] : [];
  return [words.corrections, ...listed(lines), ...next];
};

const boardBlock = (index: RecordIndex, boards: readonly WrongBoard[]): readonly string[] => {
  if (boards.length === 0) return [words.boardsRight];
  const fresh = boards.filter(({ isNew }) => isNew);
  const lines = fresh.map(({ board, differences }) => {
    const typed = readTypedCode(board.code);
    return words.board(
      typed.kind === 'code' ? formatBoardCode(typed.code) : board.code,
      index.riverById.get(board.riverId)?.name ?? board.riverId,
      board.place,
      boardDifferenceSentences(board, differences).join('；'),
    );
  });
  return [words.boards(boards.length, fresh.length), ...listed(lines)];
};

const problemLine = ({ problems }: RecordChanges, isLater: boolean): string =>
  isLater
    ? words.problems(problems.found, problems.closed, problems.reopened)
    : words.problemsSoFar(problems.found, problems.closed);

const addressBlock = ({ changes, tombstones }: Summary): readonly string[] => [
  ...(changes.newAddresses.length > 0
    ? [
        words.addresses(changes.newAddresses.length),
        ...listed(changes.newAddresses.map(({ address, name }) => words.address(address, name))),
      ]
    : []),
  ...(tombstones.size > 0
    ? [
        words.tombstones(tombstones.size),
        ...listed([...tombstones].map((each) => words.address(...each))),
      ]
    : []),
];

const figureTitle = (figureId: string, key: string): string => {
  const declaration = figureRegister.find(({ id }) => id === figureId);
  if (!declaration) return figureId;
  const { title, keys } = declaration.words.zh;
  const name = keys[key] ?? key;
  return name === title ? title : `${title} · ${name}`;
};

/** Name of a row of a breakdown: of the record, or of the figure's own words. */
const rowName = (index: RecordIndex, figureId: string, row: string): string =>
  index.regionByCode.get(row)?.name ??
  index.riverById.get(row)?.name ??
  index.record.sections.find(({ id }) => id === row)?.name ??
  figureRegister.find(({ id }) => id === figureId)?.words.zh.keys[row] ??
  row;

const readingWords = (reading: Parameters<typeof formatReading>[0], figureId: string): string => {
  const declaration = figureRegister.find(({ id }) => id === figureId);
  const parts = formatParts(reading, declaration?.words.zh.partUnit ?? '');
  return parts === undefined ? formatReading(reading) : `${formatReading(reading)}（${parts}）`;
};

const nameOf = (index: RecordIndex, { personId }: PostHolding): string =>
  index.personById.get(personId)?.name ?? personId;

const scopeName = (index: RecordIndex, { scope }: PostHolding): string => {
  switch (scope.kind) {
    case 'region':
      return index.regionByCode.get(scope.regionCode)?.name ?? scope.regionCode;
    case 'river':
      return index.riverById.get(scope.riverId)?.name ?? scope.riverId;
    case 'reach': {
      const reach = index.reachById.get(scope.reachId);
      const river = reach && index.riverById.get(reach.riverId);
      return `${river?.name ?? ''} ${reach?.name ?? scope.reachId}`.trim();
    }
  }
};

const listed = (lines: readonly string[]): readonly string[] => {
  const shown = lines.slice(0, SHOWN).map(indented);
  return lines.length > SHOWN ? [...shown, indented(words.more(lines.length - SHOWN))] : shown;
};

const indented = (line: string): string => `  ${line}`;
