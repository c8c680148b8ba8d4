import { formatBoardCode, readTypedCode } from '../../core/boardCode.ts';
import { isSameReading, type PastChange } from '../../core/dataset/figureChanges.ts';
import type { PostChange, RecordChanges } from '../../core/dataset/recordDiff.ts';
import { groupBy } from '../../core/groupBy.ts';
import type { RecordIndex } from '../../core/recordIndex.ts';
import { boardsToReprint } from '../../core/reprint.ts';
import type { BoardLedger } from '../../core/schemas/boardLedger.ts';
import type { Edition, PublishedCorrection } from '../../core/schemas/edition.ts';
import type { Site } from '../../core/schemas/site.ts';
import { importReport as words } from '../../i18n/zh/importReport.ts';
import { text } from '../../i18n/text.ts';
import { boardDifferenceSentences } from '../boardTruthWords.ts';
import { oddityLines } from './oddityLines.ts';
import {
  collectionTitle,
  contactName,
  figureTitle,
  nameOf,
  personOf,
  readingWords,
  rowName,
  scopeName,
} from './previewNames.ts';

/** Everything the clerk and the leader who signs have to know before deciding. */
export interface PreviewInput {
  readonly index: RecordIndex;
  /** The record that is published now; absent before the first import. */
  readonly before: RecordIndex | undefined;
  readonly changes: RecordChanges;
  readonly edition: Edition;
  readonly newest: Edition | undefined;
  readonly unexplained: readonly PastChange[];
  readonly tombstones: ReadonlyMap<string, string>;
  readonly ledger: BoardLedger;
  /** Absent where the folder has no site.json: deadlines are then unknown. */
  readonly rules: Site['rules'] | undefined;
}

/** One heading with what belongs under it. */
export interface PreviewBlock {
  readonly id: string;
  readonly heading: string;
  /** `ask` wants to be looked at again, `stop` keeps the import from being accepted. */
  readonly tone: 'plain' | 'ask' | 'stop';
  readonly lines: readonly string[];
  /** Said after the lines. */
  readonly next?: string;
}

/** The changes the public will see, in Chinese, in the order in which they matter. */
export const previewBlocks = (input: PreviewInput): readonly PreviewBlock[] => {
  const { index, before, changes, edition, newest, unexplained } = input;
  return [
    block('rows', words.rows, rowLines(changes, newest !== undefined)),
    block('chiefs', words.chiefs, chiefLines(index, changes)),
    ...(before ? [block('people', words.people, peopleLines(index, before))] : []),
    block('figures', figureHeading(newest, edition), figureLines(newest, edition)),
    ...correctionBlock(index, edition.corrections, unexplained),
    boardBlock(input),
    ...(edition.undoes
      ? []
      : [block('problems', words.problemsHeading, [problemLine(changes, newest !== undefined)])]),
    ...addressBlocks(input),
    phoneBlock(index, changes),
    ...(edition.undoes
      ? []
      : [block('oddities', words.oddities, oddityLines(index, before), 'ask')]),
  ].filter(({ id, lines }) => lines.length > 0 || id === 'boards');
};

const block = (
  id: string,
  heading: string,
  lines: readonly string[],
  tone: PreviewBlock['tone'] = 'plain',
): PreviewBlock => ({ id, heading, tone, lines });

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
    const change = isLater ? words.rowChange(added, changed, removed) : '';
    return words.row(collectionTitle(name), rows) + (change === '' ? '' : `（${change}）`);
  });

const chiefLines = (index: RecordIndex, { posts, holdings }: RecordChanges): readonly string[] => [
  ...posts.map((post) => postLine(index, post)),
  ...holdings.map(({ before, now }) =>
    words.holdingChanged(
      nameOf(index, now),
      `${before.title} ${before.post}`,
      `${now.title} ${now.post}`,
    ),
  ),
];

/** Pages of people that are new, that bear another name, and that are gone. */
const peopleLines = (now: RecordIndex, before: RecordIndex): readonly string[] => [
  ...now.record.people.flatMap(({ id, name }) => {
    const former = before.personById.get(id);
    if (!former) return [words.personNew(name, id)];
    return former.name === name ? [] : [words.personRenamed(former.name, name, id)];
  }),
  ...before.record.people.flatMap(({ id, name }) =>
    now.personById.has(id) ? [] : [words.personGone(name, id)],
  ),
];

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

/** Says why figures go on: the data reach further. Another reason stands at its figure. */
const figureHeading = (newest: Edition | undefined, { dataThrough }: Edition): string =>
  newest && newest.dataThrough !== dataThrough
    ? words.figuresMoved(newest.dataThrough, dataThrough)
    : words.figures;

/** Headlines as they were and are; of the same cut-off with the reason of the change. */
const figureLines = (
  newest: Edition | undefined,
  { figures, corrections }: Edition,
): readonly string[] =>
  figures.flatMap(({ id, headlines }) =>
    headlines.flatMap(({ key, reading }) => {
      const title = figureTitle(id, key);
      const is = readingWords(reading, id);
      const was = newest?.figures
        .find((each) => each.id === id)
        ?.headlines.find((each) => each.key === key)?.reading;
      if (!newest || !was) return [words.figureNew(title, is)];
      if (isSameReading(was, reading)) return [];
      const correction = corrections.find(
        (each) => each.figureId === id && each.part === 'headline' && each.series === key,
      );
      const why = correction?.reason ?? '';
      return [words.figure(title, readingWords(was, id), is) + (why === '' ? '' : `（${why}）`)];
    }),
  );

const correctionBlock = (
  index: RecordIndex,
  corrections: readonly PublishedCorrection[],
  unexplained: readonly PastChange[],
): readonly PreviewBlock[] => {
  const lines = [
    ...unexplained.map((each) => pastChangeLine(each, index)),
    ...corrections.map((each) => pastChangeLine(each, index) + words.because(each.reason)),
  ];
  const isOpen = unexplained.length > 0;
  return [
    {
      ...block('corrections', words.corrections, lines, isOpen ? 'stop' : 'plain'),
      ...(isOpen && { next: words.wouldNeedReason }),
    },
  ];
};

/** Boards whose metal is wrong, those that this import makes wrong first, with the last day. */
const boardBlock = ({ index, changes, ledger, rules }: PreviewInput): PreviewBlock => {
  const { boards } = changes;
  if (boards.length === 0) return block('boards', words.boardsRight, []);
  const due = rules
    ? new Map(boardsToReprint(index, ledger, rules).map((each) => [each.board.code, each]))
    : undefined;
  const fresh = boards.filter(({ isNew }) => isNew);
  const lines = [...fresh, ...boards.filter(({ isNew }) => !isNew)].map(
    ({ board, differences, isNew }) => {
      const typed = readTypedCode(board.code);
      const item = due?.get(board.code);
      const deadline = item
        ? words.boardDue(item.deadline.on, item.isOverdue, item.deadline.isProvisional)
        : '';
      return (
        words.board(
          typed.kind === 'code' ? formatBoardCode(typed.code) : board.code,
          index.riverById.get(board.riverId)?.name ?? board.riverId,
          board.place,
          boardDifferenceSentences(board, differences).join('；'),
        ) +
        deadline +
        (isNew ? '' : words.boardOld)
      );
    },
  );
  return block('boards', words.boards(boards.length, fresh.length), lines);
};

/** Telephones that the public could not reach, each once, by the name of who should answer. */
const phoneBlock = (index: RecordIndex, { phones }: RecordChanges): PreviewBlock => {
  const failed = new Set(phones.failed.map(({ id }) => id));
  const faults = [
    ...phones.failed.map((contact) => ({
      contact,
      fault: words.phoneFailed(contact.verified?.on ?? '', contact.verified?.result ?? ''),
    })),
    ...phones.stale
      .filter(({ id }) => !failed.has(id))
      .map((contact) => ({ contact, fault: words.phoneStale(contact.verified?.on) })),
  ];
  const groups = groupBy(faults, ({ contact, fault }) =>
    [contact.number, personOf(index, contact) ?? contact.id, fault].join('\n'),
  );
  return block(
    'phones',
    words.phones(phones.failed.length, phones.stale.length),
    [...groups.values()].flatMap(([first, ...others]) =>
      first
        ? words.phone(
            contactName(index, first.contact),
            first.contact.number,
            first.fault,
            others.length,
          )
        : [],
    ),
  );
};

const problemLine = ({ problems }: RecordChanges, isLater: boolean): string =>
  isLater
    ? words.problems(problems.found, problems.closed, problems.reopened)
    : words.problemsSoFar(problems.found, problems.closed);

const addressBlocks = ({ changes, tombstones }: PreviewInput): readonly PreviewBlock[] => [
  block(
    'addresses',
    words.addresses(changes.newAddresses.length),
    changes.newAddresses.map(({ address, name }) => words.address(address, name)),
  ),
  block(
    'tombstones',
    words.tombstones(tombstones.size),
    [...tombstones].map((each) => words.address(...each)),
    'ask',
  ),
];
