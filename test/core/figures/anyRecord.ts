import fc from 'fast-check';
import {
  addDays,
  firstDayOf,
  getMonth,
  monthsBetween,
} from '../../../src/core/calendar/calendar.ts';
import { cleanupUnits } from '../../../src/core/campaigns/cleanupTotals.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { indexRecord, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import { monthStatuses } from '../../../src/core/numbers/monthStatus.ts';
import { anyLife } from '../problems/arbitraries.ts';
import { rowAt, smallExport } from '../dataset/smallExport.ts';

/** Months of a random record; its cut-off is in the last one. */
const months = monthsBetween(getMonth('2025-08'), getMonth('2026-07'));

const base = smallExport();

/** Two towns with two villages each; two rivers cross both. */
const regions: PublishedRecord['regions'] = [
  rowAt(base.regions, 0),
  ...['1', '2'].flatMap((town): PublishedRecord['regions'] => [
    { code: `00020100${town}`, name: `镇${town}`, kind: 'town' },
    ...['1', '2'].map((village) => ({
      code: `00020100${town}00${village}`,
      name: `村${town}${village}`,
      kind: 'village' as const,
    })),
  ]),
];

const reaches: PublishedRecord['reaches'] = base.rivers.flatMap(({ id }) =>
  regions
    .filter(({ code }) => code.length > 6)
    .map(({ code }, at) => ({
      ...rowAt(base.reaches, 0),
      id: `${id}-${code}`,
      riverId: id,
      regionCode: code,
      fromKm: at,
      toKm: at + 1,
    })),
);

const villageReaches = reaches.filter(({ regionCode }) => regionCode.length === 12);

const holdings: PublishedRecord['postHoldings'] = [
  ...base.postHoldings.filter(({ scope }) => scope.kind !== 'reach'),
  ...reaches.map((reach) => ({
    ...rowAt(base.postHoldings, 4),
    id: `h-${reach.id}`,
    level: reach.regionCode.length === 12 ? ('village' as const) : ('town' as const),
    scope: { kind: 'reach' as const, reachId: reach.id },
  })),
];

const anyMonth = fc.constantFrom(...months);
const anyVillageReach = fc.constantFrom(...villageReaches);
const anyCount = fc.nat(9);

const anyProblem = fc
  .record({ life: anyLife, reach: anyVillageReach })
  .map(({ life, reach }): PublishedRecord['problems'][number] => ({
    ...rowAt(base.problems, 0),
    kind: life.kind,
    stock: life.stock,
    dueOn: life.dueOn ?? rowAt(base.problems, 0).dueOn,
    riverId: reach.riverId,
    reachId: reach.id,
    events: life.events.map(({ stage, on, result = 'held' }) =>
      stage === 'look-back' ? { stage, on, result } : { stage, on },
    ),
  }));

const anyCleanup = fc
  .record({
    reach: fc.option(anyVillageReach, { nil: undefined }),
    riverId: fc.constantFrom(...base.rivers.map(({ id }) => id)),
    month: anyMonth,
    unit: fc.constantFrom(...cleanupUnits),
    tenths: fc.option(fc.nat(5000), { nil: undefined }),
  })
  .map(({ reach, riverId, month, unit, tenths }): PublishedRecord['cleanups'][number] => ({
    id: 'any',
    riverId: reach?.riverId ?? riverId,
    ...(reach && { reachId: reach.id }),
    month,
    unit,
    amount:
      tenths === undefined
        ? { kind: 'missing', reason: 'not-reported' }
        : { kind: 'value', value: tenths / 10, scale: 1 },
  }));

const anyPatrol = fc
  .record({
    holding: fc.constantFrom(...holdings),
    month: anyMonth,
    required: anyCount,
    valid: anyCount,
    problemsFound: anyCount,
    problemsClosed: anyCount,
  })
  .map(({ holding, ...counts }): PublishedRecord['patrols'][number] => ({
    holdingId: holding.id,
    ...(holding.scope.kind === 'reach' && { reachId: holding.scope.reachId }),
    ...counts,
  }));

const sections: PublishedRecord['sections'] = base.rivers.flatMap(({ id }) =>
  [0.5, 3.5].map((atKm) => ({
    ...rowAt(base.sections, 0),
    id: `${id}-${atKm}`,
    riverId: id,
    atKm,
    monitoredMonths: [1, 2, 3, 4, 5, 6, 7, 8],
    targetClass: 3 as const,
  })),
);

const anyWaterMonths = fc.array(
  fc.record({
    sectionId: fc.constantFrom(...sections.map(({ id }) => id)),
    month: anyMonth,
    status: fc.constantFrom(...monthStatuses),
    waterClass: fc.constantFrom(1, 2, 3, 4, 5, 6),
  }),
  { maxLength: 30 },
);

const asRow = ({
  sectionId,
  month,
  status,
  waterClass,
}: {
  sectionId: string;
  month: (typeof months)[number];
  status: (typeof monthStatuses)[number];
  waterClass: number;
}): PublishedRecord['waterMonths'][number] => ({
  sectionId,
  month,
  result:
    status === 'sampled'
      ? { status, class: ([1, 2, 3, 4, 5, 6] as const)[waterClass - 1] ?? 1 }
      : { status },
});

/** Keeps one row per key, the first. */
const firstOf = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] => [
  ...new Map([...rows].reverse().map((row) => [keyOf(row), row])).values(),
];

const anyWells = fc
  .array(
    fc.record({
      regionCode: fc.constantFrom('000201001', '000201002'),
      month: anyMonth,
      closed: anyCount,
      more: anyCount,
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    firstOf(rows, ({ regionCode, month }) => `${regionCode} ${month}`).map(
      ({ regionCode, month, closed, more }) => ({
        regionCode,
        month,
        closed,
        found: closed + more,
      }),
    ),
  );

const anyReport = fc
  .record({
    month: anyMonth,
    channel: fc.constantFrom('12345', '12314'),
    inTime: anyCount,
    late: anyCount,
    open: anyCount,
  })
  .map(({ month, channel, inTime, late, open }) => ({
    month,
    channel,
    received: inTime + late + open,
    answered: inTime + late,
    answeredInTime: inTime,
  }));

const anyAssessment = fc
  .record({
    year: fc.constantFrom(2024, 2025),
    regionCode: fc.constantFrom('000201001', '000201002'),
    applicable: fc.constantFrom(100, 90),
    lost: fc.nat(60),
    grade: fc.constantFrom('优秀', '良好'),
  })
  .map(({ year, regionCode, applicable, lost, grade }) => ({
    ...rowAt(base.assessments, 0),
    year,
    regionCode,
    applicable,
    earned: applicable - lost,
    grade,
  }));

const anyBoard = fc
  .record({
    reach: anyVillageReach,
    inspections: fc.array(
      fc.record({
        on: fc.nat(330),
        condition: fc.constantFrom('good', 'missing', 'outdated', 'irregular', 'damaged'),
      }),
      { maxLength: 4 },
    ),
    isRetired: fc.boolean(),
  })
  .map(({ reach, inspections, isRetired }): PublishedRecord['signboards'][number] => {
    const { retired: _, ...board } = rowAt(base.signboards, 0);
    const start = firstDayOf(rowAt(months, 0));
    return {
      ...board,
      riverId: reach.riverId,
      reachId: reach.id,
      inspections: inspections
        .sort((a, b) => a.on - b.on)
        .map(({ on, condition }) => ({ on: addDays(start, on), condition })),
      ...(isRetired && { retired: { on: addDays(start, 200), reason: '并村' } }),
    };
  });

const anyContact = fc
  .record({
    owner: fc.constantFrom<PublishedRecord['contacts'][number]['owner']>(
      { kind: 'office' },
      { kind: 'region', regionCode: '000201001' },
      { kind: 'region', regionCode: '000201002002' },
      ...holdings.map(({ id }) => ({ kind: 'holding' as const, holdingId: id })),
    ),
    result: fc.option(fc.constantFrom('answered', 'unanswered', 'wrong-number'), {
      nil: undefined,
    }),
  })
  .map(({ owner, result }): PublishedRecord['contacts'][number] => {
    const { verified: _, ...contact } = rowAt(base.contacts, 0);
    return {
      ...contact,
      owner,
      ...(result && { verified: { on: firstDayOf(rowAt(months, 3)), result } }),
    };
  });

const anyEnforcement = fc
  .record({
    day: fc.nat(364),
    riverIds: fc.subarray(base.rivers.map(({ id }) => id)),
    isOfCampaign: fc.boolean(),
    casesFiled: anyCount,
    sandSeizedM3: fc.constantFrom(0, 0, 12.5, 30),
    finesYuan: fc.nat(9000),
  })
  .map(({ day, isOfCampaign, ...rest }): PublishedRecord['enforcements'][number] => ({
    id: 'any',
    name: '联合检查',
    unitIds: ['water'],
    on: addDays(firstDayOf(rowAt(months, 0)), day),
    ...(isOfCampaign && { campaignId: 'sand' }),
    personTimes: 1,
    vehicleShifts: 1,
    sitesChecked: 1,
    ...rest,
  }));

const anyTarget = fc
  .record({
    year: fc.constantFrom(2025, 2026),
    duty: fc.constantFrom('shoreline', 'water-ecology'),
    amount: fc.integer({ min: 1, max: 20 }),
    due: fc.integer({ min: 60, max: 360 }),
    steps: fc.array(fc.nat(4), { maxLength: 12 }),
  })
  .map(({ year, duty, amount, due, steps }): PublishedRecord['targets'][number] => {
    let done = 0;
    const start = getMonth(`${year}-01`);
    return {
      ...rowAt(base.targets, 0),
      year,
      duty,
      amount,
      dueOn: addDays(firstDayOf(start), due),
      progress: monthsBetween(start, getMonth(`${year}-12`))
        .slice(0, steps.length)
        .map((month, at) => ({ month, done: (done += steps[at] ?? 0) })),
    };
  });

/** Random records of two towns and two rivers, with a cut-off in July 2026. */
export const anyRecord: fc.Arbitrary<RecordIndex> = fc
  .record({
    lastDay: fc.nat(30),
    problems: fc.array(anyProblem, { maxLength: 12 }),
    cleanups: fc.array(anyCleanup, { maxLength: 20 }),
    patrols: fc.array(anyPatrol, { maxLength: 20 }),
    waterMonths: anyWaterMonths,
    wells: anyWells,
    publicReports: fc.array(anyReport, { maxLength: 10 }),
    assessments: fc.array(anyAssessment, { maxLength: 4 }),
    signboards: fc.array(anyBoard, { maxLength: 8 }),
    contacts: fc.array(anyContact, { maxLength: 8 }),
    enforcements: fc.array(anyEnforcement, { maxLength: 8 }),
    targets: fc.array(anyTarget, { maxLength: 6 }),
  })
  .map(({ lastDay, waterMonths, assessments, ...rows }) =>
    indexRecord({
      ...base,
      ...rows,
      period: { ...base.period, dataThrough: addDays(firstDayOf(getMonth('2026-07')), lastDay) },
      regions,
      reaches,
      postHoldings: holdings,
      sections,
      campaigns: [{ ...rowAt(base.campaigns, 0), id: 'sand', kind: 'sand' }],
      waterMonths: firstOf(waterMonths, (row) => `${row.sectionId} ${row.month}`).map(asRow),
      assessments: firstOf(assessments, (row) => `${row.regionCode} ${row.year}`),
    }),
  );
