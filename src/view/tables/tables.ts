import { newestMonthOf } from '../../core/water/newestMonth.ts';
import { compareText } from '../../core/lists/order.ts';
import {
  chiefAddress,
  problemAddress,
  reachAddress,
  regionAddress,
  riverAddress,
  signboardAddress,
} from '../../core/site/addresses.ts';
import { holdersOfReach, type AnsweringHolder } from '../../core/chiefs/answering.ts';
import { formatBoardCode } from '../../core/boards/boardCode.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import { boardDifferences, currentFace } from '../../core/boards/boardTruth.ts';
import { problemStateAt, type ProblemState } from '../../core/problems/problemLedger.ts';
import type { Problem, Reach, Signboard, WaterSection } from '../../core/record/record.ts';
import { getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatDate, formatMonth, formatPhone } from '../numbers/format.ts';
import type { Column, Row } from './tableShapes.ts';

/** A table as a view: the same columns wherever the same things are listed. */
export interface TableView {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** An id for each row where an address has to lead to it. */
  readonly rowIds?: readonly string[];
}

const words = text.river.columns;

/** Reaches with who answers for them and the number to call. */
export const reachTable = (
  index: RecordIndex,
  reaches: readonly Reach[],
  on: CalendarDate,
  show: 'river' | 'region',
): TableView => ({
  columns: [
    { label: words.reach },
    { label: show === 'river' ? words.river : words.place },
    { label: words.range, align: 'number' },
    { label: words.bank },
    { label: words.chief },
    { label: words.phone },
  ],
  rows: reaches.map((reach) => {
    const [holder] = holdersOfReach(index, reach.id, on);
    const river = getRow(index.riverById, reach.riverId);
    const region = getRow(index.regionByCode, reach.regionCode);
    return [
      { kind: 'link', text: reach.name, address: reachAddress(reach.riverId, reach.id) },
      show === 'river'
        ? { kind: 'link', text: river.name, address: riverAddress(river.id) }
        : { kind: 'link', text: region.name, address: regionAddress(region.code) },
      text.strip.range(formatAmount(reach.fromKm), formatAmount(reach.toKm)),
      text.river.banks[reach.side],
      holder
        ? { kind: 'link', text: holder.person.name, address: chiefAddress(holder.person.id) }
        : { kind: 'absent', reason: text.river.vacant },
      phoneCell(holder),
    ];
  }),
});

const phoneCell = (holder: AnsweringHolder | undefined): Row[number] =>
  holder?.line
    ? formatPhone(holder.line.contact.number)
    : { kind: 'absent', reason: text.river.noPhone };

/** A problem with its state on a day, overdue first and then by deadline. */
export const openProblems = (
  problems: readonly Problem[],
  on: CalendarDate,
): readonly { readonly problem: Problem; readonly state: ProblemState }[] =>
  problems
    .flatMap((problem) => {
      const state = problemStateAt(problem, on);
      return state?.isOpen ? [{ problem, state }] : [];
    })
    .sort(
      (a, b) =>
        Number(b.state.isOverdue) - Number(a.state.isOverdue) ||
        compareText(a.problem.dueOn, b.problem.dueOn),
    );

/** Open problems: what, where, until when, and how far it has come. */
export const problemTable = (
  index: RecordIndex,
  problems: readonly Problem[],
  on: CalendarDate,
): TableView => ({
  columns: [
    { label: words.what },
    { label: words.place },
    { label: words.found },
    { label: words.due },
    { label: words.stage },
  ],
  rows: openProblems(problems, on).map(({ problem, state }) => [
    {
      kind: 'link',
      text: text.problems.stripWords(text.problems.kinds[problem.kind], problem.description),
      address: problemAddress(problem.id),
    },
    {
      kind: 'link',
      text: `${getRow(index.reachById, problem.reachId).name} ${formatAmount(problem.atKm)}`,
      address: reachAddress(problem.riverId, problem.reachId),
    },
    formatDate(state.foundOn),
    formatDate(problem.dueOn),
    state.isOverdue
      ? {
          kind: 'status',
          status: 'late',
          word: `${text.problems.overdue} · ${text.problems.stages[state.stage]}`,
        }
      : { kind: 'status', status: 'open', word: text.problems.stages[state.stage] },
  ]),
});

/** Sections with their target and their newest month, which may have been dry. */
export const sectionTable = (index: RecordIndex, sections: readonly WaterSection[]): TableView => ({
  columns: [
    { label: words.section },
    { label: words.range, align: 'number' },
    { label: words.target },
    { label: words.month, align: 'date' },
    { label: words.latest },
  ],
  rows: sections.map((section) => {
    const latest = newestMonthOf(index, section.id);
    return [
      section.name,
      formatAmount(section.atKm),
      section.targetClass === undefined
        ? { kind: 'absent', reason: text.river.none }
        : text.components.waterClasses[section.targetClass],
      latest ? formatMonth(latest.month) : { kind: 'absent', reason: text.river.none },
      latest ? waterCell(latest.result) : { kind: 'absent', reason: text.water.statuses.pending },
    ];
  }),
});

const waterCell = (
  result: RecordIndex['record']['waterMonths'][number]['result'],
): Row[number] => ({
  kind: 'water',
  reading:
    result.status === 'sampled'
      ? { kind: 'class', waterClass: result.class }
      : { kind: 'absent', word: text.water.statuses[result.status] },
});

/** Boards with their place and whether the metal still tells the truth. */
export const boardTable = (
  index: RecordIndex,
  boards: readonly Signboard[],
  on: CalendarDate,
): TableView => ({
  columns: [
    { label: words.code },
    { label: words.river },
    { label: words.reach },
    { label: words.place },
    { label: text.signboards.face },
    { label: text.signboards.condition },
    { label: words.state },
  ],
  rows: boards.map((board) => [
    { kind: 'link', text: formatBoardCode(board.code), address: signboardAddress(board.code) },
    {
      kind: 'link',
      text: getRow(index.riverById, board.riverId).name,
      address: riverAddress(board.riverId),
    },
    getRow(index.reachById, board.reachId).name,
    board.place,
    text.signboards.faceNumber(currentFace(board).number),
    text.landing.condition[board.condition],
    boardState(index, board, on),
  ]),
});

/** Retired, outdated, or in agreement with the record. */
const boardState = (index: RecordIndex, board: Signboard, on: CalendarDate): Row[number] => {
  if (board.retired) return { kind: 'status', status: 'neutral', word: text.signboards.retired };
  return boardDifferences(index, board, on).length > 0
    ? { kind: 'status', status: 'open', word: text.landing.outdated }
    : { kind: 'status', status: 'done', word: text.signboards.agrees };
};
