import {
  boardLandingAddress,
  inspectionAddress,
  regionAddress,
  riverAddress,
  signboardAddress,
} from '../core/addresses.ts';
import { boardCoverage } from '../core/boardCoverage.ts';
import { formatBoardCode } from '../core/boardCode.ts';
import {
  facesWithoutPost,
  phonesOnManyBoards,
  riversWithSameGoals,
  unansweredBoardPhones,
} from '../core/boardWarnings.ts';
import { monthOf, monthOfYear, yearOf, type CalendarDate } from '../core/calendar.ts';
import type { Signboard } from '../core/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../core/recordIndex.ts';
import { boardsToReprint, type BoardToReprint } from '../core/reprint.ts';
import type { BoardLedger } from '../core/schemas/boardLedger.ts';
import type { Site } from '../core/schemas/site.ts';
import { text } from '../i18n/text.ts';
import { boardDifferenceSentences } from './boardTruthWords.ts';
import { csvText } from './csv.ts';
import { formatAmount, formatDate, formatKm, formatPhone } from './format.ts';
import type { TableView } from './tables.ts';

const words = text.boardWork;

/** One board of the reprint list in words. */
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

/** The office's worksheet for its boards, as of the record's cut-off. */
export interface BoardWorkView {
  readonly reprint: {
    readonly summary: string;
    readonly rule: string;
    readonly rows: readonly ReprintRow[];
    readonly table: TableView;
  };
  readonly coverage: { readonly sentences: readonly string[]; readonly table: TableView };
  readonly warnings: readonly string[];
  readonly inspections: readonly { readonly text: string; readonly address: string }[];
}

/** Everything the office has to do about its boards. */
export const boardWorkView = (
  index: RecordIndex,
  ledger: BoardLedger,
  { rules }: Pick<Site, 'rules'>,
): BoardWorkView => {
  const list = boardsToReprint(index, ledger, rules);
  const rows = list.map((item) => reprintRow(index, item));
  const overdue = rows.filter(({ isOverdue }) => isOverdue).length;
  return {
    reprint: {
      summary: words.summary(formatDate(index.record.period.dataThrough), rows.length, overdue),
      rule: words.rule(rules.boardUpdates.map((update) => text.about.boardUpdateWithin(update))),
      rows,
      table: reprintTable(rows),
    },
    coverage: coverageView(index, rules.boardPlacement),
    warnings: boardWarnings(index),
    inspections: townsWithBoards(index).map(({ code, name, boards }) => ({
      text: words.inspectionLink(name, boards.length),
      address: inspectionAddress(code),
    })),
  };
};

const reprintRow = (index: RecordIndex, item: BoardToReprint): ReprintRow => {
  const { board, face, differences, since, deadline, isOverdue } = item;
  const isFirstSeen = differences.some((each) => each.since === since && each.isFirstSeen);
  return {
    code: board.code,
    printedCode: formatBoardCode(board.code),
    where: `${text.landing.title(
      getRow(index.riverById, board.riverId).name,
      getRow(index.reachById, board.reachId).name,
    )}，${board.place}`,
    differences: boardDifferenceSentences(
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

/** The reprint list as a table for a spreadsheet; dates as YYYY-MM-DD. */
export const reprintCsv = (
  index: RecordIndex,
  ledger: BoardLedger,
  { rules, host, base }: Pick<Site, 'rules' | 'host' | 'base'>,
): string =>
  csvText([
    words.csvColumns,
    ...boardsToReprint(index, ledger, rules).map((item) => {
      const { board, face, differences, since, deadline, isOverdue } = item;
      const reach = getRow(index.reachById, board.reachId);
      const isFirstSeen = differences.some((each) => each.since === since && each.isFirstSeen);
      return [
        formatBoardCode(board.code),
        getRow(index.riverById, board.riverId).name,
        reach.name,
        townOf(index, board)?.name ?? '',
        board.place,
        formatAmount(board.atKm),
        String(face.number),
        face.printedOn,
        boardDifferenceSentences(
          board,
          differences.map(({ difference }) => difference),
        ).join('；'),
        since,
        isFirstSeen ? words.dateFirstSeen : words.dateFromRecord,
        deadline.on,
        deadline.rule.basis,
        isOverdue ? words.yes : words.no,
        text.landing.condition[board.condition],
        String(monthsOfAge(face.printedOn, index.record.period.dataThrough)),
        `https://${host}${base.replace(/\/$/, '')}${boardLandingAddress(board.code)}`,
      ];
    }),
  ]);

const coverageView = (
  index: RecordIndex,
  rule: Site['rules']['boardPlacement'],
): BoardWorkView['coverage'] => {
  const { villages, standing, requiredInDistrict } = boardCoverage(index, rule);
  const lacking = villages.filter((village) => village.standing.length < village.required);
  const missing = lacking.reduce((sum, each) => sum + each.required - each.standing.length, 0);
  return {
    sentences: [
      text.about.boardPlacementRule(rule),
      words.coverageSummary(villages.length, villages.length - lacking.length, missing),
      words.coverageDistrict(standing, requiredInDistrict),
    ],
    table: {
      columns: [
        { label: words.village },
        { label: words.town },
        { label: text.river.columns.river },
        { label: words.length, align: 'number' },
        { label: words.required, align: 'number' },
        { label: words.standing, align: 'number' },
        { label: words.missing, align: 'number' },
      ],
      rows: lacking.map(({ regionCode, riverId, lengthKm, required, standing: boards }) => {
        const river = getRow(index.riverById, riverId);
        const village = getRow(index.regionByCode, regionCode);
        return [
          { kind: 'link', text: village.name, address: regionAddress(village.code) },
          index.regionByCode.get(regionCode.slice(0, 9))?.name ?? '',
          { kind: 'link', text: river.name, address: riverAddress(river.id) },
          formatKm(lengthKm),
          String(required),
          String(boards.length),
          String(required - boards.length),
        ];
      }),
    },
  };
};

/** What to look at before the next face is printed, one sentence each. */
const boardWarnings = (index: RecordIndex): readonly string[] => {
  const { rivers, signboards, period } = index.record;
  return [
    ...riversWithSameGoals(rivers).map((group) =>
      words.sameGoals(group.map(({ name }) => name).join('、')),
    ),
    ...facesWithoutPost(signboards).map(({ board, names }) =>
      words.withoutPost(formatBoardCode(board.code), names.join('、')),
    ),
    ...phonesOnManyBoards(index, period.dataThrough).map(({ display, names, boards }) =>
      words.phoneOnMany(display, names.join('、'), boards.length),
    ),
    ...unansweredBoardPhones(index).map(({ contact, boards }) =>
      words.unanswered(
        formatPhone(contact.number),
        boards.length,
        contact.verified ? formatDate(contact.verified.on) : '',
      ),
    ),
  ];
};

/** Towns with the boards that stand in them, by river and chainage. */
export const townsWithBoards = (
  index: RecordIndex,
): readonly {
  readonly code: string;
  readonly name: string;
  readonly boards: readonly Signboard[];
}[] =>
  index.record.regions
    .filter(({ code }) => code.length === 9)
    .flatMap(({ code, name }) => {
      const boards = index.record.rivers
        .flatMap(({ id }) => rowsOf(index.boardsByRiver, id))
        .filter((board) => !board.retired && townOf(index, board)?.code === code);
      return boards.length > 0 ? [{ code, name, boards }] : [];
    });

const townOf = (index: RecordIndex, { reachId }: Signboard) =>
  index.regionByCode.get(getRow(index.reachById, reachId).regionCode.slice(0, 9));

const ageInWords = (from: CalendarDate, to: CalendarDate): string => {
  const months = monthsOfAge(from, to);
  return words.age(Math.floor(months / 12), months % 12);
};

/** Whole months that have passed. */
const monthsOfAge = (from: CalendarDate, to: CalendarDate): number => {
  const months =
    (yearOf(to) - yearOf(from)) * 12 + monthOfYear(monthOf(to)) - monthOfYear(monthOf(from));
  return Math.max(0, to.slice(8) < from.slice(8) ? months - 1 : months);
};
