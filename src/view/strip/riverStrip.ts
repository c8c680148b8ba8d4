import { newestMonthOf } from '../../core/water/newestMonth.ts';
import { liesIn, regionLevel } from '../../core/ids/regionCode.ts';
import { compareText } from '../../core/lists/order.ts';
import { holdersOfReach } from '../../core/chiefs/answering.ts';
import {
  boardLandingAddress,
  chiefAddress,
  problemAddress,
  reachAddress,
  riverAddress,
} from '../../core/site/addresses.ts';
import {
  monthOf,
  monthOfYear,
  type CalendarDate,
  type Month,
} from '../../core/calendar/calendar.ts';
import { problemStateAt } from '../../core/problems/problemLedger.ts';
import { bankOf } from '../../core/places/bank.ts';
import { isPlaced } from '../../core/places/measured.ts';
import type { Problem, Reach, River, Signboard, WaterSection } from '../../core/record/record.ts';
import { courseOf, type Course } from '../../core/rivers/course.ts';
import { known } from '../../core/schemas/notKnown.ts';
import { getRow, isHandedIn, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { resultWord } from '../water/resultWord.ts';
import { text } from '../../i18n/text.ts';
import type {
  StripDryStretch,
  StripModel,
  StripSection,
  StripSegment,
  StripTributary,
} from './stripModel.ts';
import { riverName } from '../rivers/riverName.ts';

/** What a page highlights on its strip. */
export interface StripFocus {
  /** The place of 「您在这里」, or of a problem. */
  readonly pin?: Pick<Signboard | Problem, 'atKm' | 'reachId'>;
  readonly pinMarks?: 'reader' | 'problem';
  /** Highlighted reach. */
  readonly reachId?: string;
}

/**
 * One river with all its data, each item at its place from source to mouth; its sections in order
 * if their chainages are unknown. Undefined if the order is unknown too.
 */
export const riverStrip = (
  index: RecordIndex,
  river: River,
  on: CalendarDate,
  focus: StripFocus = {},
): StripModel | undefined => {
  // Without sections the whole river would look like one that nobody answers for.
  if (!isHandedIn(index, 'reaches')) return undefined;
  const sections = answeringReaches(index, river);
  const course = courseOf(river, sections);
  if (!course) return undefined;
  const pinKm = focus.pin && course.placeOf(focus.pin);
  return {
    id: river.id,
    name: riverName(index, river.id),
    lengthKm: course.length,
    ...(!course.isToScale && { isInOrder: true }),
    source: known(river.source) ?? '',
    mouth: known(river.mouth) ?? '',
    mouthJoinsWater: river.flowsInto !== undefined,
    seasonal: river.seasonal === true,
    order: ribbonWeight(river),
    segments: sections.flatMap((reach) => segmentOf(index, reach, course, on)),
    dryStretches: course.isToScale ? dryStretches(index, river, course, on) : [],
    boards: rowsOf(index.boardsByRiver, river.id).flatMap((board) => {
      const km = course.placeOf(board);
      if (board.retired || km === undefined) return [];
      return [
        {
          km,
          code: board.code,
          side: known(board.side) === 'left' ? 'left' : 'right',
          href: boardLandingAddress(board.code),
        },
      ];
    }),
    problems: rowsOf(index.problemsByRiver, river.id).flatMap((problem) => {
      const state = problemStateAt(problem, on);
      const km = course.placeOf(problem);
      if (!state?.isOpen || km === undefined) return [];
      return [
        {
          km,
          state: state.isOverdue ? 'overdue' : 'open',
          words: text.problems.stripWords(text.problems.kinds[problem.kind], problem.description),
          href: problemAddress(problem.id),
        } as const,
      ];
    }),
    sections: rowsOf(index.sectionsByRiver, river.id).flatMap((section) =>
      latestResult(index, section, course),
    ),
    tributaries: rowsOf(index.tributariesByRiver, river.id).flatMap((tributary) =>
      confluence(tributary, course),
    ),
    ...(pinKm !== undefined && { pinKm }),
    ...(focus.pinMarks !== undefined && { pinMarks: focus.pinMarks }),
    ...(focus.reachId !== undefined && { highlightedSegment: focus.reachId }),
  };
};

const segmentOf = (
  index: RecordIndex,
  reach: Reach,
  course: Course,
  on: CalendarDate,
): readonly StripSegment[] => {
  const range = course.rangeOf(reach);
  if (!range) return [];
  const [holder] = holdersOfReach(index, reach.id, on);
  return [
    {
      id: reach.id,
      fromKm: range.fromKm,
      toKm: range.toKm,
      side: bankOf(reach),
      place: getRow(index.regionByCode, reach.regionCode).name,
      ...(holder && { chief: holder.person.name }),
      href: holder ? chiefAddress(holder.person.id) : reachAddress(reach.riverId, reach.id),
    },
  ];
};

/** Where a tributary joins. It can be drawn only if its place and bank are known. */
const confluence = ({ id, name, flowsInto }: River, course: Course): readonly StripTributary[] => {
  const [km, side] = [flowsInto && course.placeOf(flowsInto), known(flowsInto?.side)];
  return km === undefined || side === undefined ? [] : [{ km, name, side, href: riverAddress(id) }];
};

/** Village reaches of a river, and a town's where no village answers. */
const answeringReaches = (index: RecordIndex, river: River): readonly Reach[] => {
  const reaches = rowsOf(index.reachesByRiver, river.id);
  const villages = reaches.filter(({ regionCode }) => regionLevel(regionCode) === 'village');
  return reaches.filter(
    (reach) =>
      regionLevel(reach.regionCode) === 'village' ||
      !villages.some(({ regionCode }) => liesIn(index.regionByCode, regionCode, reach.regionCode)),
  );
};

/** A water of unknown order is drawn as a small one. */
const ribbonWeight = (river: River): number => Math.max(1, 5 - (known(river.order) ?? 4));

/** The latest month of a section, including dry months. */
const latestResult = (
  index: RecordIndex,
  section: WaterSection,
  course: Course,
): readonly StripSection[] => {
  const latest = newestMonthOf(index, section.id);
  const km = course.placeOf(section);
  if (!latest || km === undefined) return [];
  const { result, month } = latest;
  return [
    {
      km,
      name: section.name,
      result: result.status === 'sampled' ? result.class : resultWord(result),
      month: text.charts.shortMonth(monthOfYear(month)),
    },
  ];
};

/**
 * Dry reaches: from halfway between a dry section and the next one upstream to halfway between it
 * and the next one downstream, with the first month of dryness.
 */
const dryStretches = (
  index: RecordIndex,
  river: River,
  { length }: Course,
  on: CalendarDate,
): readonly StripDryStretch[] => {
  const sections = rowsOf(index.sectionsByRiver, river.id).filter(isPlaced);
  return sections.flatMap((section, at) => {
    const since = findDrySince(index, section.id, monthOf(on));
    if (since === undefined) return [];
    const above = sections[at - 1];
    const below = sections[at + 1];
    return [
      {
        fromKm: above ? (above.atKm + section.atKm) / 2 : 0,
        toKm: below ? (section.atKm + below.atKm) / 2 : length,
        words: text.rivers.drySince(monthOfYear(since)),
      },
    ];
  });
};

/** First month of the run of dry months that ends with this month. */
const findDrySince = (index: RecordIndex, sectionId: string, month: Month): Month | undefined => {
  const rows = rowsOf(index.waterMonthsBySection, sectionId)
    .filter((row) => row.month <= month)
    .sort((a, b) => compareText(b.month, a.month));
  let since: Month | undefined;
  for (const row of rows) {
    if (row.result.status !== 'dry') break;
    since = row.month;
  }
  return since;
};
