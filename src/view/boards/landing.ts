import { presentReach } from '../../core/record/standing.ts';
import { helpersOfReach } from '../../core/chiefs/helpers.ts';
import { helperRungs } from '../chiefs/helpers.ts';
import { regionLevel } from '../../core/ids/regionCode.ts';
import { findTown } from '../../core/regions/towns.ts';
import {
  boardLandingAddress,
  boardProblemsAddress,
  reportFromBoardAddress,
  riverAddress,
} from '../../core/site/addresses.ts';
import { sharesBank } from '../../core/places/bank.ts';
import { formatBoardCode } from '../../core/ids/boardCode.ts';
import { reachOfSpot, spotOfRow, whoAnswers } from '../../core/chiefs/whoAnswers.ts';
import { boardDifferences } from '../../core/boards/boardTruth.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import { hasCourse } from '../../core/rivers/waterKind.ts';
import { compareKm, isMeasured, kmOrLast } from '../../core/places/measured.ts';
import { known } from '../../core/schemas/notKnown.ts';
import type { Reach, Signboard } from '../../core/record/record.ts';
import { getRow, isHandedIn, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { boardDifferenceSentences } from './boardTruthWords.ts';
import { ladderOf, officeRung, reachLadder, type LadderRung } from '../chiefs/chiefLadder.ts';
import { callsView, supervisionCall, type CallsView } from '../contacts/callView.ts';
import { formatAmount, formatDate, formatMonth, formatPhone } from '../numbers/format.ts';
import { knownKm } from '../numbers/notKnown.ts';
import { telAddress } from '../contacts/telAddress.ts';
import { placeProblems } from '../problems/placeProblems.ts';
import type { ProblemEntry } from '../problems/problemList.ts';
import { riverStrip } from '../strip/riverStrip.ts';
import { aroundHighlight } from '../strip/aroundHighlight.ts';
import type { StripModel } from '../strip/stripModel.ts';
import { riverName } from '../rivers/riverName.ts';

/** Content of the page that a board's QR code opens. */
export interface LandingView {
  readonly code: string;
  readonly printedCode: string;
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly riverName: string;
  /** Whether it stands at a lake. */
  readonly isLake: boolean;
  readonly riverAddress: string;
  /** 柳林镇 · 石门村段 4.2–7.9 公里 */
  readonly reachLine: string;
  /** The post nearest to the board, even if it is vacant. */
  readonly first: LadderRung;
  readonly calls: CallsView;
  /** The chief of the other bank, on a border. */
  readonly opposite?: { readonly bank: string; readonly rung: LadderRung };
  /** Who helps the chiefs here, apart from the police chiefs of the answer. */
  readonly helpers: readonly LadderRung[];
  /** Everyone above the first rung, the office last. */
  readonly upwards: readonly LadderRung[];
  /** Level that put the board up, if it is not the nearest one. */
  readonly boardLevel?: LadderRung['level'];
  readonly reportAddress: string;
  readonly differences: readonly string[];
  /** How to report other errors on the board. */
  readonly tell: { readonly phone: string; readonly address: string } | undefined;
  readonly retired?: {
    readonly sentence: string;
    readonly successor?: BoardLink;
    /** Boards that stand at the reach or the river now; empty if a successor is named. */
    readonly standing: readonly BoardLink[];
  };
  /** Absent if neither chainages nor the order of the sections are known. */
  readonly strip?: StripModel;
  /** Empty if they are unknown. */
  readonly goals: readonly string[];
  /** Empty if it is unknown. */
  readonly overview: string;
  /** Absent where the office has handed in no problems. */
  readonly problemsLine?: string;
  /** The newest problems of the place with their stage. */
  readonly problems: readonly ProblemEntry[];
  /** Link to all of them, if there are more. */
  readonly allProblems?: { readonly text: string; readonly address: string };
  /** Absent where the office has handed in no patrols. */
  readonly patrolLine?: string;
  readonly placeLine: string;
  readonly asOf: CalendarDate;
  readonly asOfWords: string;
}

/** Problems on a landing page; the rest is on the register's page of the board. */
const NEWEST_PROBLEMS = 3;

/** Boards named on the page of a retired one. */
const STANDING_BOARDS = 3;

/** A board with its code and place. */
export interface BoardLink {
  readonly printedCode: string;
  readonly place: string;
  readonly address: string;
}

/** The landing page of a board as of the record's cut-off. */
export const landingView = (index: RecordIndex, code: string): LandingView => {
  const board = getRow(index.boardByCode, code);
  const on = index.record.period.dataThrough;
  // A board that was retired with its reach leads to who answers there today.
  const reach = presentReach(index, getRow(index.reachById, board.reachId));
  const river = getRow(index.riverById, reach.riverId);
  const spot = spotOfRow(board);
  const answer = whoAnswers(index, spot, on);
  const nearest = reachOfSpot(index, spot) ?? reach;
  const problems = placeProblems(index, nearest);
  const [first, ...upwards] = ladderOf(index, answer, on);
  if (!first) throw new Error(`Reach ${reach.id} has no ladder; a district has general chiefs`);
  const opposite = oppositeRung(index, reach, on);
  const strip = riverStrip(index, river, on, { pin: board, reachId: reach.id });

  return {
    code: board.code,
    printedCode: formatBoardCode(board.code),
    address: boardLandingAddress(board.code),
    title: text.landing.title(riverName(index, river.id), reach.name),
    description: text.landing.description(riverName(index, river.id), reach.name),
    riverName: river.name,
    isLake: !hasCourse(river),
    riverAddress: riverAddress(river.id),
    reachLine: reachLine(index, reach),
    first,
    calls: callsView(index, answer),
    ...(opposite && { opposite }),
    upwards: [...upwards, officeRung(index)],
    helpers: helperRungs(
      index,
      helpersOfReach(index, reach, on).filter(
        (one) => !answer.police.some(({ police }) => police === one),
      ),
    ),
    ...(first.level !== board.level && { boardLevel: board.level }),
    reportAddress: reportFromBoardAddress(board.code),
    differences: boardDifferenceSentences(index, board, boardDifferences(index, board, on)),
    tell: tellLine(index),
    ...(board.retired && { retired: retirement(index, board, board.retired) }),
    ...(strip && { strip: aroundHighlight(strip) }),
    goals: known(river.goals) ?? [],
    overview: known(river.overview) ?? '',
    ...(isHandedIn(index, 'problems') && { problemsLine: problemsLine(problems) }),
    problems: problems.slice(0, NEWEST_PROBLEMS),
    ...(problems.length > NEWEST_PROBLEMS && {
      allProblems: {
        text: text.landing.allProblems(problems.length),
        address: boardProblemsAddress(board.code),
      },
    }),
    ...(isHandedIn(index, 'patrols') && { patrolLine: patrolLine(index, nearest) }),
    placeLine: text.landing.boardPlace(board.place, knownKm(board.atKm)),
    asOf: on,
    asOfWords: formatDate(on),
  };
};

const reachLine = (index: RecordIndex, reach: Reach): string => {
  const town = findTown(index, reach.regionCode)?.name ?? '';
  const range = isMeasured(reach)
    ? text.landing.range(formatAmount(reach.fromKm), formatAmount(reach.toKm))
    : (reach.shore ?? '');
  return `${town} · ${reach.name} ${range}`.trim();
};

/** The village that answers for the other bank of the same stretch, if it is a different one. */
const oppositeRung = (
  index: RecordIndex,
  reach: Reach,
  on: CalendarDate,
): LandingView['opposite'] => {
  if (!isMeasured(reach)) return undefined;
  const other = rowsOf(index.reachesByRiver, reach.riverId)
    .filter(isMeasured)
    .find(
      (candidate) =>
        regionLevel(candidate.regionCode) === regionLevel(reach.regionCode) &&
        !sharesBank(candidate, reach) &&
        candidate.fromKm < reach.toKm &&
        reach.fromKm < candidate.toKm,
    );
  if (!other) return undefined;
  const [rung] = reachLadder(index, other, on);
  const bank = other.side === 'left' ? text.landing.leftBank : text.landing.rightBank;
  return rung && { bank, rung };
};

const tellLine = (index: RecordIndex): LandingView['tell'] => {
  const phone = supervisionCall(index)?.phone;
  return phone === undefined
    ? undefined
    : { phone: formatPhone(phone), address: telAddress(phone) };
};

/**
 * A retired board's page names the board in use now, even after several replacements, else those
 * that stand at the reach, else at the river, nearest first.
 */
const retirement = (
  index: RecordIndex,
  board: Signboard,
  retired: NonNullable<Signboard['retired']>,
): NonNullable<LandingView['retired']> => {
  let code = retired.successorCode;
  for (
    let next = code;
    next !== undefined;
    next = index.boardByCode.get(next)?.retired?.successorCode
  )
    code = next;
  const km = known(board.atKm);
  const distance = (other: Signboard): number => Math.abs(kmOrLast(other.atKm) - (km ?? 0));
  const reachOf = (one: Signboard): string | undefined => reachOfSpot(index, spotOfRow(one))?.id;
  const others = rowsOf(index.boardsByRiver, board.riverId).filter((other) => !other.retired);
  const here = others.filter((other) => reachOf(other) === reachOf(board));
  return {
    sentence: text.landing.retiredOn(formatDate(retired.on), retired.reason),
    ...(code !== undefined && { successor: boardLink(getRow(index.boardByCode, code)) }),
    standing:
      code === undefined
        ? (here.length > 0 ? here : others)
            .sort((a, b) => compareKm(distance(a), distance(b)))
            .slice(0, STANDING_BOARDS)
            .map(boardLink)
        : [],
  };
};

const boardLink = ({ code, place }: Signboard): BoardLink => ({
  printedCode: formatBoardCode(code),
  place,
  address: boardLandingAddress(code),
});

const problemsLine = (problems: readonly ProblemEntry[]): string => {
  const of = (...tones: readonly ProblemEntry['status']['tone'][]) =>
    problems.filter(({ status }) => tones.includes(status.tone)).length;
  return text.landing.openProblems(of('open', 'late'), of('late'));
};

/** Patrols of the reach in the newest reported month. */
const patrolLine = (index: RecordIndex, reach: Reach): string => {
  const rows = rowsOf(index.patrolsByReach, reach.id);
  const month = rows
    .map((row) => row.month)
    .sort()
    .at(-1);
  if (!month) return text.landing.patrolsNone;
  const latest = rows.filter((row) => row.month === month);
  const sum = (countOf: (row: (typeof latest)[number]) => number) =>
    latest.reduce((total, row) => total + countOf(row), 0);
  return text.landing.patrols(
    formatMonth(month),
    sum(({ valid }) => valid),
    sum(({ required }) => required),
  );
};
