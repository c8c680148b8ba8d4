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
import type { Reach, River } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import type { StripDryStretch, StripModel, StripSection } from './stripModel.ts';

/** What a page highlights on its strip. */
export interface StripFocus {
  /** Chainage of 「您在这里」, or of a problem. */
  readonly pinKm?: number;
  readonly pinMarks?: 'reader' | 'problem';
  /** Highlighted reach. */
  readonly reachId?: string;
}

/** One river with all its data, each item at its place from source to mouth. */
export const riverStrip = (
  index: RecordIndex,
  river: River,
  on: CalendarDate,
  focus: StripFocus = {},
): StripModel => ({
  id: river.id,
  name: river.name,
  lengthKm: river.lengthKm,
  source: river.source,
  mouth: river.mouth,
  mouthJoinsWater: river.flowsInto !== undefined,
  seasonal: river.seasonal,
  order: ribbonWeight(river),
  segments: answeringReaches(index, river).map((reach) => {
    const [holder] = holdersOfReach(index, reach.id, on);
    return {
      id: reach.id,
      fromKm: reach.fromKm,
      toKm: reach.toKm,
      side: reach.side,
      place: getRow(index.regionByCode, reach.regionCode).name,
      ...(holder && { chief: holder.person.name }),
      href: holder ? chiefAddress(holder.person.id) : reachAddress(river.id, reach.id),
    };
  }),
  dryStretches: dryStretches(index, river, on),
  boards: rowsOf(index.boardsByRiver, river.id)
    .filter(({ retired }) => !retired)
    .map((board) => ({
      km: board.atKm,
      code: board.code,
      side: board.side === 'left' ? 'left' : 'right',
      href: boardLandingAddress(board.code),
    })),
  problems: rowsOf(index.problemsByRiver, river.id).flatMap((problem) => {
    const state = problemStateAt(problem, on);
    if (!state?.isOpen) return [];
    return [
      {
        km: problem.atKm,
        state: state.isOverdue ? 'overdue' : 'open',
        words: text.problems.stripWords(text.problems.kinds[problem.kind], problem.description),
        href: problemAddress(problem.id),
      } as const,
    ];
  }),
  sections: rowsOf(index.sectionsByRiver, river.id).flatMap((section) =>
    latestResult(index, section),
  ),
  tributaries: rowsOf(index.tributariesByRiver, river.id).flatMap((tributary) =>
    tributary.flowsInto
      ? [
          {
            km: tributary.flowsInto.atKm,
            name: tributary.name,
            side: tributary.flowsInto.side,
            href: riverAddress(tributary.id),
          },
        ]
      : [],
  ),
  ...(focus.pinKm !== undefined && { pinKm: focus.pinKm }),
  ...(focus.pinMarks !== undefined && { pinMarks: focus.pinMarks }),
  ...(focus.reachId !== undefined && { highlightedSegment: focus.reachId }),
});

/** Village reaches of a river, and a town's where no village answers. */
const answeringReaches = (index: RecordIndex, river: River): readonly Reach[] => {
  const reaches = rowsOf(index.reachesByRiver, river.id);
  const villages = reaches.filter(({ regionCode }) => regionLevel(regionCode) === 'village');
  return reaches.filter(
    (reach) =>
      regionLevel(reach.regionCode) === 'village' ||
      !villages.some(({ regionCode }) => liesIn(regionCode, reach.regionCode)),
  );
};

const ribbonWeight = (river: River): number => Math.max(1, 5 - river.order);

/** The latest month of a section, including dry months. */
const latestResult = (
  index: RecordIndex,
  section: { readonly id: string; readonly name: string; readonly atKm: number },
): readonly StripSection[] => {
  const latest = newestMonthOf(index, section.id);
  if (!latest) return [];
  const { result, month } = latest;
  return [
    {
      km: section.atKm,
      name: section.name,
      result: result.status === 'sampled' ? result.class : text.water.statuses[result.status],
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
  on: CalendarDate,
): readonly StripDryStretch[] => {
  const sections = rowsOf(index.sectionsByRiver, river.id);
  return sections.flatMap((section, at) => {
    const since = findDrySince(index, section.id, monthOf(on));
    if (since === undefined) return [];
    const above = sections[at - 1];
    const below = sections[at + 1];
    return [
      {
        fromKm: above ? (above.atKm + section.atKm) / 2 : 0,
        toKm: below ? (section.atKm + below.atKm) / 2 : river.lengthKm,
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
