import { everyTown } from '../../core/regions/towns.ts';
import { sayPlace } from '../numbers/notKnown.ts';
import { liesIn } from '../../core/ids/regionCode.ts';
import { compareText } from '../../core/lists/order.ts';
import {
  boardFileAddress,
  boardLandingAddress,
  riverAddress,
  signboardAddress,
} from '../../core/site/addresses.ts';
import { formatBoardCode } from '../../core/ids/boardCode.ts';
import { reachOfSpot, spotOfRow } from '../../core/chiefs/whoAnswers.ts';
import { boardCounts } from '../../core/boards/boardCounts.ts';
import { boardDifferences, currentFace } from '../../core/boards/boardTruth.ts';
import { groupBy } from '../../core/lists/groupBy.ts';
import type { Signboard } from '../../core/record/record.ts';
import { getRow, isHandedIn, type RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { boardDifferenceSentences } from './boardTruthWords.ts';
import { formatDate } from '../numbers/format.ts';
import { formatFileSize } from '../numbers/formatFileSize.ts';
import { placeProblems } from '../problems/placeProblems.ts';
import type { ProblemEntry } from '../problems/problemList.ts';
import { boardTable } from './boardTable.ts';
import type { TableView } from '../tables/tableShapes.ts';
import { riverName } from '../rivers/riverName.ts';
import { regionName } from '../regions/regionName.ts';

/** The register's entry of one board. */
export interface SignboardView {
  readonly code: string;
  readonly printedCode: string;
  readonly address: string;
  readonly landingAddress: string;
  readonly description: string;
  readonly differences: readonly string[];
  readonly retired: string | undefined;
  readonly facts: readonly {
    readonly term: string;
    readonly detail: string;
    readonly address?: string;
  }[];
  /** What happened at its place, newest first; absent where the office has handed in no problems. */
  readonly problems?: readonly ProblemEntry[];
  readonly inspections: TableView | undefined;
}

/** One board as of the record's cut-off. */
export const signboardView = (index: RecordIndex, code: string): SignboardView => {
  const board = getRow(index.boardByCode, code);
  const on = index.record.period.dataThrough;
  const words = text.signboards;
  const river = getRow(index.riverById, board.riverId);
  const face = currentFace(board);
  return {
    code: board.code,
    printedCode: formatBoardCode(board.code),
    address: signboardAddress(board.code),
    landingAddress: boardLandingAddress(board.code),
    description: words.boardDescription(formatBoardCode(board.code), riverName(index, river.id)),
    differences: boardDifferenceSentences(index, board, boardDifferences(index, board, on)),
    retired:
      board.retired && text.landing.retiredOn(formatDate(board.retired.on), board.retired.reason),
    facts: [
      {
        term: text.river.columns.river,
        detail: riverName(index, river.id),
        address: riverAddress(river.id),
      },
      { term: text.river.columns.reach, detail: getRow(index.reachById, board.reachId).name },
      { term: words.place, detail: board.place },
      { term: words.atKm, detail: sayPlace(board) },
      { term: words.size, detail: words.sizeMm(board.widthMm, board.heightMm) },
      { term: words.face, detail: words.faceNumber(face.number) },
      { term: words.printed, detail: formatDate(face.printedOn) },
      { term: words.content, detail: formatDate(face.contentDate) },
      { term: words.condition, detail: text.landing.condition[board.condition] },
      { term: words.issuer, detail: board.issuer },
    ],
    ...(isHandedIn(index, 'problems') && {
      problems: placeProblems(
        index,
        reachOfSpot(index, spotOfRow(board)) ?? getRow(index.reachById, board.reachId),
      ),
    }),
    inspections:
      board.inspections.length === 0
        ? undefined
        : {
            columns: [{ label: words.on }, { label: words.result }, { label: words.note }],
            rows: [...board.inspections]
              .reverse()
              .map(({ on: day, condition, note }) => [
                formatDate(day),
                text.landing.condition[condition],
                note ?? { kind: 'absent', reason: words.noteNone },
              ]),
          },
  };
};

/**
 * The register: boards by town, and the number that are out of date.
 *
 * @param frontBytes sizes of the fronts that can be printed, by code
 */
export const signboardRegister = (
  index: RecordIndex,
  frontBytes: ReadonlyMap<string, number>,
): {
  readonly summary: string;
  readonly towns: readonly {
    readonly code: string;
    readonly name: string;
    readonly table: TableView;
  }[];
} => {
  const on = index.record.period.dataThrough;
  const { inUse, outdated, missing } = boardCounts(index);
  return {
    summary: text.signboards.registerDescription(inUse, outdated, missing),
    towns: everyTown(index).flatMap(({ code }) => {
      const boards = index.record.signboards.filter(({ reachId }) =>
        liesIn(index.regionByCode, getRow(index.reachById, reachId).regionCode, code),
      );
      const table = withPrintFiles(boardTable(index, boards, on), boards, frontBytes);
      return boards.length > 0 ? [{ code, name: regionName(index, code), table }] : [];
    }),
  };
};

/** The same table, with the print file of each standing board. */
const withPrintFiles = (
  { columns, rows }: TableView,
  boards: readonly Signboard[],
  frontBytes: ReadonlyMap<string, number>,
): TableView => ({
  columns: [...columns, { label: text.signboards.filesHeading }],
  rowIds: boards.map(({ code }) => `board-${code}`),
  rows: rows.map((row, at) => {
    const board = boards[at];
    const code = board?.code ?? '';
    const bytes = frontBytes.get(code);
    return [
      ...row,
      bytes === undefined
        ? {
            kind: 'absent',
            reason: board?.retired ? text.signboards.noFiles : text.leftOut.board.cell,
          }
        : {
            kind: 'link',
            text: text.signboards.frontFile(formatFileSize(bytes)),
            address: boardFileAddress(code, 'front.pdf'),
          },
    ];
  }),
});

/** A code in use, with its river and place. */
interface ListedCode {
  readonly code: string;
  readonly printed: string;
  readonly where: string;
  readonly isRetired: boolean;
}

/** Codes in use, sorted. */
export const codeList = (index: RecordIndex): readonly ListedCode[] =>
  [...index.record.signboards]
    .sort((a, b) => compareText(a.code, b.code))
    .map((board) => ({
      code: board.code,
      printed: formatBoardCode(board.code),
      where: text.landing.title(
        riverName(index, board.riverId),
        getRow(index.reachById, board.reachId).name,
      ),
      isRetired: board.retired !== undefined,
    }));

/** Grouped by first character, to look up a code without scripts. */
export const codeGroups = (
  index: RecordIndex,
): readonly { readonly heading: string; readonly codes: readonly ListedCode[] }[] =>
  [...groupBy(codeList(index), ({ code }) => code.charAt(0))].map(([character, codes]) => ({
    heading: text.signboards.codesFrom(character, codes.length),
    codes,
  }));
