import { sayOr } from '../numbers/notKnown.ts';
import { boardLandingAddress, signboardAddress } from '../../core/site/addresses.ts';
import type { PrintIssue } from '../../core/issues/issue.ts';
import type { Signboard } from '../../core/record/record.ts';
import { formatBoardCode } from '../../core/ids/boardCode.ts';
import { monthOf, monthOfYear, yearOf, type CalendarDate } from '../../core/calendar/calendar.ts';
import { getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import { currentFace } from '../../core/boards/boardTruth.ts';
import { boardsToReprint, type BoardToReprint } from '../../core/boards/reprint.ts';
import type { BoardLedger } from '../../core/schemas/boardLedger.ts';
import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';
import { boardWhere } from './boardWhere.ts';
import { boardDifferenceSentences } from './boardTruthWords.ts';
import { leftOutReasons } from '../issues/leftOutReasons.ts';
import { csvText } from '../tables/csv.ts';
import { formatAmount, formatDate } from '../numbers/format.ts';
import type { TableView } from '../tables/tableShapes.ts';
import { townOf } from './townBoards.ts';
import { riverName } from '../rivers/riverName.ts';

const words = text.boardWork;

/** One board of the reprint list, as text. */
export interface ReprintRow {
  readonly code: string;
  readonly printedCode: string;
  readonly where: string;
  readonly differences: readonly string[];
  readonly since: string;
  readonly deadline: string;
  readonly isOverdue: boolean;
  readonly condition: string;
  readonly age: string;
}

/** The reprint list, for a page and for a command. */
export interface ReprintView {
  readonly summary: string;
  readonly rule: string;
  readonly rows: readonly ReprintRow[];
  readonly table: TableView;
}

/** Boards to reprint, most urgent first. */
export const reprintView = (
  index: RecordIndex,
  ledger: BoardLedger,
  { rules }: Pick<Site, 'rules'>,
): ReprintView => {
  const rows = boardsToReprint(index, ledger, rules).map((item) => reprintRow(index, item));
  const overdue = rows.filter(({ isOverdue }) => isOverdue).length;
  return {
    summary: words.summary(formatDate(index.record.period.dataThrough), rows.length, overdue),
    rule: words.rule(rules.boardUpdates.map((update) => text.about.boardUpdateWithin(update))),
    rows,
    table: reprintTable(rows),
  };
};

const reprintRow = (index: RecordIndex, item: BoardToReprint): ReprintRow => {
  const { board, face, differences, since, deadline, isOverdue } = item;
  const isFirstSeen = differences.some((each) => each.since === since && each.isFirstSeen);
  return {
    code: board.code,
    printedCode: formatBoardCode(board.code),
    where: boardWhere(index, board),
    differences: boardDifferenceSentences(
      index,
      board,
      differences.map(({ difference }) => difference),
    ),
    since: words.since(formatDate(since), isFirstSeen),
    deadline: words.deadline(formatDate(deadline.on), deadline.rule.basis, deadline.isProvisional),
    isOverdue,
    condition: text.landing.condition[board.condition],
    age: words.faceOf(face.number, ageInWords(face.printedOn, index.record.period.dataThrough)),
  };
};

const reprintTable = (rows: readonly ReprintRow[]): TableView => ({
  columns: [
    { label: words.columns.code },
    { label: words.columns.state },
    { label: words.columns.where },
    { label: words.columns.what },
    { label: words.columns.since },
    { label: words.columns.deadline },
    { label: words.columns.condition },
    { label: words.columns.age },
  ],
  rowIds: rows.map(({ code }) => `board-${code}`),
  rows: rows.map((row) => [
    { kind: 'link', text: row.printedCode, address: signboardAddress(row.code) },
    row.isOverdue
      ? { kind: 'status', status: 'late', word: words.overdue }
      : { kind: 'status', status: 'open', word: words.due },
    row.where,
    row.differences.join('；'),
    row.since,
    row.deadline,
    row.condition,
    row.age,
  ]),
});

/** Content of the list as a spreadsheet. */
export interface ReprintCsvInput {
  readonly index: RecordIndex;
  readonly ledger: BoardLedger;
  readonly site: Pick<Site, 'rules' | 'host' | 'base'>;
  /** Boards without print files, by code, with every reason. */
  readonly leftOut: ReadonlyMap<string, readonly PrintIssue[]>;
}

/**
 * The reprint list as a spreadsheet table; dates as YYYY-MM-DD. Where boards are left out, they
 * follow the list, and a last column says why.
 */
export const reprintCsv = ({ index, ledger, site, leftOut }: ReprintCsvInput): string => {
  const due = boardsToReprint(index, ledger, site.rules);
  const isDue = new Set(due.map(({ board }) => board.code));
  const others = index.record.signboards.filter(
    ({ code }) => leftOut.has(code) && !isDue.has(code),
  );
  const why = (code: string): readonly string[] =>
    leftOut.size === 0 ? [] : [leftOutReasons(leftOut.get(code) ?? []).join('；')];
  const { host, base } = site;
  const cellsOf = (board: Signboard, dueCells: DueCells): readonly string[] => {
    const face = currentFace(board);
    return [
      formatBoardCode(board.code),
      riverName(index, board.riverId),
      getRow(index.reachById, board.reachId).name,
      townOf(index, board)?.name ?? '',
      board.place,
      sayOr(board.atKm, formatAmount),
      String(face.number),
      face.printedOn,
      ...dueCells,
      text.landing.condition[board.condition],
      String(monthsOfAge(face.printedOn, index.record.period.dataThrough)),
      `https://${host}${base.replace(/\/$/, '')}${boardLandingAddress(board.code)}`,
      ...why(board.code),
    ];
  };
  return csvText([
    [...words.csvColumns, ...(leftOut.size === 0 ? [] : [text.leftOut.work.reason])],
    ...due.map((item) => cellsOf(item.board, dueCellsOf(index, item))),
    ...others.map((board) => cellsOf(board, notDue)),
  ]);
};

/** Differences, since when and how dated, deadline and its basis, whether overdue. */
type DueCells = readonly [string, string, string, string, string, string];

const notDue: DueCells = ['', '', '', '', '', words.no];

const dueCellsOf = (
  index: RecordIndex,
  { board, differences, since, deadline, isOverdue }: BoardToReprint,
): DueCells => {
  const isFirstSeen = differences.some((each) => each.since === since && each.isFirstSeen);
  return [
    boardDifferenceSentences(
      index,
      board,
      differences.map(({ difference }) => difference),
    ).join('；'),
    since,
    isFirstSeen ? words.dateFirstSeen : words.dateFromRecord,
    deadline.on,
    deadline.rule.basis,
    isOverdue ? words.yes : words.no,
  ];
};

const ageInWords = (from: CalendarDate, to: CalendarDate): string => {
  const months = monthsOfAge(from, to);
  return words.age(Math.floor(months / 12), months % 12);
};

/** Number of whole months passed. */
const monthsOfAge = (from: CalendarDate, to: CalendarDate): number => {
  const months =
    (yearOf(to) - yearOf(from)) * 12 + monthOfYear(monthOf(to)) - monthOfYear(monthOf(from));
  return Math.max(0, to.slice(8) < from.slice(8) ? months - 1 : months);
};
