import { findFormerName } from '../../core/places/life.ts';
import { known } from '../../core/schemas/notKnown.ts';
import { isSameReading, type PastChange } from '../../core/dataset/figureChanges.ts';
import type { PostChange, RecordChanges } from '../../core/dataset/recordDiff.ts';
import { isHandedIn, type RecordIndex } from '../../core/record/recordIndex.ts';
import type { Edition, PublishedCorrection } from '../../core/schemas/edition.ts';
import { importReport as words } from '../../i18n/zh/importReport.ts';
import { findRiverName } from '../rivers/riverName.ts';
import { boardBlock } from './boardBlock.ts';
import { editLines } from './editLines.ts';
import { lifeLines } from './lifeLines.ts';
import { leftOutBlock } from './leftOutBlock.ts';
import { milestoneBlock } from './milestoneBlock.ts';
import { oddityLines } from './oddityLines.ts';
import {
  block,
  type PreviewBlock,
  type PreviewInput,
  type PreviewLine,
  type PreviewStage,
} from './previewBlock.ts';
import { phoneBlock } from './phoneBlock.ts';
import {
  collectionTitle,
  figureTitle,
  nameOf,
  readingWords,
  rowName,
  scopeName,
} from './previewNames.ts';

/**
 * What a clerk and a leader must know, in Chinese: what to deal with before the import, what changes
 * for the public, what becomes due, and what the office may publish next. What stood before is kept
 * apart in each part.
 */
export const previewBlocks = (input: PreviewInput): readonly PreviewBlock[] => {
  const { index, before, changes, edition, newest, unexplained } = input;
  const { remarks = { fresh: [], standing: [] } } = input;
  const { unread = [] } = remarks;
  return [
    ...(edition.undoes ? [] : [oddityBlock(index, before)]),
    block('rows', words.rows, rowLines(changes, newest !== undefined)),
    block('chiefs', words.chiefs, chiefLines(index, changes)),
    ...(before ? [block('people', words.people, peopleLines(index, before))] : []),
    ...(before ? [block('lives', words.lives, lifeLines(index, before))] : []),
    block('figures', figureHeading(newest, edition), figureLines(newest, edition)),
    ...correctionBlock(index, edition.corrections, unexplained),
    ...(edition.undoes || !isHandedIn(index, 'problems')
      ? []
      : [block('problems', words.problemsHeading, problemLines(changes, newest !== undefined))]),
    ...addressBlocks(input),
    ...(isHandedIn(index, 'signboards') ? [boardBlock(input)] : []),
    leftOutBlock(input),
    overdueBlock(index, changes),
    ...(isHandedIn(index, 'contacts') ? [phoneBlock(index, changes)] : []),
    ...(before
      ? [{ ...block('edits', words.edits, editLines(index, before, input.site)), isWhole: true }]
      : []),
    block('remarks', words.remarks(remarks.fresh.length), remarks.fresh, 'ask', remarks.standing),
    block('unread', words.unread(unread.length), unread, 'ask'),
    ...(edition.undoes ? [] : [milestoneBlock(index)]),
  ]
    .filter(({ lines, standing }) => lines.length + standing.length > 0)
    .sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
};

const stages: readonly PreviewStage[] = ['first', 'change', 'due', 'next'];

/** Slips that stood before are not asked about again. */
const oddityBlock = (index: RecordIndex, before: RecordIndex | undefined): PreviewBlock => {
  const lines = oddityLines(index, before);
  const known = new Set(before && oddityLines(before, undefined));
  return block(
    'oddities',
    words.oddities,
    lines.filter((line) => !known.has(line)),
    'ask',
    lines.filter((line) => known.has(line)),
  );
};

/** One past change as text: figure, place or part of a breakdown, month, old value, new value. */
export const pastChangeLine = (change: PastChange, index: RecordIndex): string => {
  const { title, was, is } = pastChangeParts(change, index);
  return words.correction(title, change.month, was, is);
};

const pastChangeParts = ({ figureId, series, row, was, is }: PastChange, index: RecordIndex) => {
  const title = figureTitle(figureId, series);
  return {
    title: row === undefined ? title : `${title} · ${rowName(index, figureId, row)}`,
    was: readingWords(was, figureId),
    is: readingWords(is, figureId),
  };
};

/** A past change as a row; the reason is empty if none was given yet. */
const pastChange = (change: PastChange, index: RecordIndex, reason = ''): PreviewLine => {
  const { title, was, is } = pastChangeParts(change, index);
  return {
    text: pastChangeLine(change, index) + (reason === '' ? '' : words.because(reason)),
    cells: [`${title}，${change.month}`, was, is, reason],
  };
};

/** Tables with changed rows; the others are counted. All of them before the first edition. */
const rowLines = ({ tables }: RecordChanges, isLater: boolean): readonly string[] => {
  if (!isLater) return tables.map(({ name, rows }) => words.row(collectionTitle(name), rows));
  const lines = tables.flatMap(({ name, rows, added, changed, removed }) =>
    added + changed + removed === 0
      ? []
      : [words.changedRow(collectionTitle(name), rows, { added, changed, removed })],
  );
  const others = tables.length - lines.length;
  return lines.length === 0 ? [] : [...lines, ...(others > 0 ? [words.otherRows(others)] : [])];
};

const chiefLines = (
  index: RecordIndex,
  { posts, holdings }: RecordChanges,
): readonly PreviewLine[] => [
  ...posts.map((post) => postLine(index, post)),
  ...holdings.map(({ before, now }): PreviewLine => {
    const name = nameOf(index, now);
    const was = `${before.title} ${before.post}`;
    const is = `${now.title} ${now.post}`;
    return { text: words.holdingChanged(name, was, is), cells: [name, was, is, ''] };
  }),
];

/** Pages of people that are new, renamed or removed. */
const peopleLines = (now: RecordIndex, before: RecordIndex): readonly string[] => [
  ...now.record.people.flatMap((person) => {
    const { id, name } = person;
    const former = before.personById.get(id);
    if (!former) return [words.personNew(name, id)];
    if (former.name === name) return [];
    const renamed = findFormerName(person, former.name);
    return [
      renamed
        ? words.personNamed(former.name, name, renamed.until)
        : words.personRenamed(former.name, name, id),
    ];
  }),
  ...before.record.people.flatMap(({ id, name }) =>
    now.personById.has(id) ? [] : [words.personGone(name, id)],
  ),
];

const postLine = (index: RecordIndex, { left, came, meets }: PostChange): PreviewLine => {
  const holding = came[0] ?? left[0];
  if (!holding) return '';
  const post = words.post(scopeName(index, holding), holding.title);
  const leavers = left.map((each) => nameOf(index, each)).join('、');
  const newcomers = came.map((each) => nameOf(index, each)).join('、');
  const since = known(came[0]?.from);
  if (came.length === 0) {
    const to = left[0]?.to ?? '';
    return {
      text: words.gone(post, leavers, to),
      cells: [post, leavers, words.vacant, words.until(to)],
    };
  }
  const from = since === undefined ? words.sinceUnknown : words.since(since);
  if (left.length === 0)
    return {
      text: words.came(post, newcomers, from),
      cells: [post, words.nobody, newcomers, from],
    };
  const when = meets && since !== undefined ? words.sinceSameDay(since) : from;
  return {
    text: words.succession(post, leavers, newcomers, when),
    cells: [post, leavers, newcomers, when],
  };
};

/**
 * Explains the usual change of figures: the data cover a later period. Any other reason is given at
 * its figure.
 */
const figureHeading = (newest: Edition | undefined, { dataThrough }: Edition): string =>
  newest && newest.dataThrough !== dataThrough
    ? words.figuresMoved(newest.dataThrough, dataThrough)
    : words.figures;

/** Headlines before and after; with the reason of the change if the cut-off is the same. */
const figureLines = (
  newest: Edition | undefined,
  { figures, corrections }: Edition,
): readonly PreviewLine[] =>
  figures.flatMap(({ id, headlines }) =>
    headlines.flatMap(({ key, reading }): readonly PreviewLine[] => {
      const title = figureTitle(id, key);
      const is = readingWords(reading, id);
      const was = newest?.figures
        .find((each) => each.id === id)
        ?.headlines.find((each) => each.key === key)?.reading;
      if (!newest || !was)
        return [{ text: words.figureNew(title, is), cells: [title, words.nobody, is, ''] }];
      if (isSameReading(was, reading)) return [];
      const correction = corrections.find(
        (each) => each.figureId === id && each.part === 'headline' && each.series === key,
      );
      const why = correction?.reason ?? '';
      const before = readingWords(was, id);
      return [
        {
          text: words.figure(title, before, is) + (why === '' ? '' : `（${why}）`),
          cells: [title, before, is, why],
        },
      ];
    }),
  );

const correctionBlock = (
  index: RecordIndex,
  corrections: readonly PublishedCorrection[],
  unexplained: readonly PastChange[],
): readonly PreviewBlock[] => {
  const lines = [
    ...unexplained.map((each) => pastChange(each, index)),
    ...corrections.map((each) => pastChange(each, index, each.reason)),
  ];
  const isOpen = unexplained.length > 0;
  return [
    {
      ...block('corrections', words.corrections, lines, isOpen ? 'stop' : 'plain'),
      ...(isOpen && { next: words.wouldNeedReason }),
    },
  ];
};

const problemLines = ({ problems }: RecordChanges, isLater: boolean): readonly string[] => {
  const { found, closed, reopened } = problems;
  if (!isLater) return [words.problemsSoFar(found, closed)];
  return found + closed + reopened === 0 ? [] : [words.problems(found, closed, reopened)];
};

/** Problems that the new cut-off finds past their due date. */
const overdueBlock = (index: RecordIndex, { overdue }: RecordChanges): PreviewBlock => {
  const linesOf = (isNew: boolean): readonly string[] =>
    overdue
      .filter((each) => each.isNew === isNew)
      .map(({ problem: { id, riverId, dueOn } }) =>
        words.overdueProblem(id, findRiverName(index, riverId) ?? riverId, dueOn),
      );
  const lines = linesOf(true);
  return block('overdue', words.overdue(lines.length), lines, 'plain', linesOf(false));
};

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
