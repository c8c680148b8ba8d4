import { addDays, type CalendarDate } from '../../src/core/calendar/calendar.ts';
import { day, dayBetween, dayOf } from './dates.ts';
import type { District, VillageReach } from './district.ts';
import { rounded } from './plane.ts';
import { kindWeights, problemTexts, spots } from './problemTexts.ts';
import { openStream, type Random } from './random.ts';
import type { ProblemRow } from './rows.ts';
import { demoMonths } from './settings.ts';

/** Problems for each river of the demonstration. */
const PROBLEMS_PER_RIVER = 220 / 26;

type Fate = 'ordinary' | 'overdue' | 'stale' | 'reopened' | 'reopened-closed' | 'supervised';

/** Outcomes assigned first, so that each one occurs. */
const fixedFates: readonly Fate[] = [
  'overdue',
  'overdue',
  'overdue',
  'overdue',
  'stale',
  'stale',
  'reopened',
  'reopened',
  'reopened-closed',
  'reopened-closed',
  'supervised',
];

const channels: readonly (readonly [ProblemRow['foundBy'], number])[] = [
  ['patrol', 56],
  ['inspection', 18],
  ['public-report', 14],
  ['upper-level', 6],
  ['remote-sensing', 6],
];

/** Every problem of two years with its whole life, including steps after the last day. */
export const listProblems = (district: District): ProblemRow[] => {
  const random = openStream(district.settings.seed, 'problems');
  const count = Math.max(30, Math.round(district.rivers.length * PROBLEMS_PER_RIVER));
  const found = Array.from({ length: count }, (_, index) => foundDay(random, index, count)).sort();
  const fates = spreadFates(random, found);
  const numbers = new Map<string, number>();
  return found.map((on, index): ProblemRow => {
    const year = on.slice(0, 4);
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    const reach = random.pick(district.villageReaches);
    const fate = fates.get(index) ?? 'ordinary';
    return describe(random, {
      id: `wt-${year}-${String(number).padStart(4, '0')}`,
      on,
      reach,
      fate,
      channel: index,
    });
  });
};

/** A backlog in the first month, then new problems, more in the warm months. */
const foundDay = (random: Random, index: number, count: number): CalendarDate => {
  if (index < count * 0.17) return dayOf(random, demoMonths[0] ?? random.pick(demoMonths));
  const month = random.weighted(
    demoMonths.map((one) => [one, warmth(Number(one.slice(5)))] as const),
  );
  return dayOf(random, month);
};

const warmth = (month: number): number => [2, 2, 6, 7, 7, 7, 8, 8, 7, 6, 5, 3][month - 1] ?? 5;

/**
 * Overdue and stale problems date from recent months but are old enough. Rebounds date from last
 * year.
 */
const spreadFates = (random: Random, found: readonly CalendarDate[]): Map<number, Fate> => {
  const fates = new Map<number, Fate>();
  fixedFates.forEach((fate) => {
    const [from, to] =
      fate === 'overdue'
        ? [day('2026-07-01'), day('2026-08-10')]
        : fate === 'stale'
          ? [day('2026-05-10'), day('2026-07-20')]
          : fate === 'reopened'
            ? [day('2026-03-01'), day('2026-06-30')]
            : [day('2025-03-01'), day('2026-01-31')];
    const fitting = found
      .map((_, index) => index)
      .filter((index) => {
        const on = found[index];
        return on !== undefined && on >= from && on <= to && !fates.has(index);
      });
    if (fitting.length > 0) fates.set(random.pick(fitting), fate);
  });
  return fates;
};

interface Finding {
  readonly id: string;
  readonly on: CalendarDate;
  readonly reach: VillageReach;
  readonly fate: Fate;
  readonly channel: number;
}

const describe = (random: Random, { id, on, reach, fate, channel }: Finding): ProblemRow => {
  const { row, river, village, town } = reach;
  const kind = random.weighted(kindWeights);
  const text = random.pick(problemTexts[kind]);
  const days =
    kind === 'rubbish' || kind === 'other' ? 10 : kind === 'build' || kind === 'occupy' ? 45 : 30;
  const isVillage = days === 10 && random.chance(0.7);
  const atKm = rounded(random.between(row.fromKm + 0.05, row.toKm - 0.05), 2);
  return {
    id,
    riverId: river.id,
    reachId: row.id,
    atKm,
    side:
      row.side === 'both'
        ? random.weighted([
            ['left', 4],
            ['right', 4],
            ['both', 1],
          ] as const)
        : row.side,
    kind,
    stock: on < '2024-12-01' ? 'history' : 'new',
    description: text.description.replace('…', `${village.name}${random.pick(spots)}`),
    foundBy:
      channel < channels.length * 2
        ? (channels[channel % channels.length]?.[0] ?? 'patrol')
        : random.weighted(channels),
    unit: isVillage
      ? committeeOf(village.name, village.kind)
      : `${town.name}人民政府`.replace('街道人民政府', '街道办事处'),
    post: isVillage
      ? `${village.kind === 'community' ? '社区' : '村'}级河长`
      : `${town.kind === 'street' ? '街道' : town.name.slice(-1)}级河长`,
    measure: text.measure,
    dueOn: addDays(on, days),
    ...liveThrough(random, on, days, fate),
  };
};

const committeeOf = (name: string, kind: 'village' | 'community'): string =>
  kind === 'community' ? `${name}居委会` : name.endsWith('村') ? `${name}委会` : `${name}村委会`;

/** Dates every step. Steps after the last day are in the future and are cut off later. */
const liveThrough = (
  random: Random,
  on: CalendarDate,
  days: number,
  fate: Fate,
): Pick<ProblemRow, 'events' | 'supervision'> => {
  const ledgered = addDays(on, random.int(0, 2));
  const rectifying = addDays(ledgered, random.int(0, 3));
  const opening: ProblemRow['events'] = [
    { stage: 'found', on },
    { stage: 'ledgered', on: ledgered },
    { stage: 'rectifying', on: rectifying },
  ];
  if (fate === 'stale')
    return { events: opening, supervision: [{ step: 'assigned', on: ledgered }] };
  if (fate === 'overdue') {
    const assigned = addDays(on, days + random.int(3, 7));
    return {
      events: [
        ...opening,
        { stage: 'closure-applied', on: addDays(assigned, 12) },
        { stage: 'rectifying', on: addDays(assigned, random.int(40, 60)) },
      ],
      supervision: [
        { step: 'assigned', on: ledgered },
        { step: 'supervised', on: assigned },
      ],
    };
  }
  const isLate = fate === 'supervised' || random.chance(0.07);
  const applied = addDays(
    rectifying,
    isLate ? days + random.int(4, 20) : random.int(Math.ceil(days * 0.3), days - 4),
  );
  const checked = addDays(applied, random.int(1, 4));
  const closed = addDays(checked, random.int(0, 3));
  const events: ProblemRow['events'] = [
    ...opening,
    { stage: 'closure-applied', on: applied },
    { stage: 'checked', on: checked },
    { stage: 'closed', on: closed },
  ];
  const supervision: ProblemRow['supervision'] = isLate
    ? [
        { step: 'assigned', on: ledgered },
        { step: 'supervised', on: addDays(on, days + 3) },
        ...(fate === 'supervised'
          ? [{ step: 'summoned' as const, on: addDays(on, days + 9) }]
          : []),
      ]
    : [];
  if (fate === 'reopened' || fate === 'reopened-closed') {
    const seen = addDays(closed, random.int(20, 45));
    events.push(
      { stage: 'look-back', on: seen, result: 'rebound' },
      { stage: 'reopened', on: seen },
      { stage: 'rectifying', on: addDays(seen, 2) },
    );
    if (fate === 'reopened-closed') {
      const again = addDays(seen, random.int(12, 25));
      events.push(
        { stage: 'closure-applied', on: again },
        { stage: 'checked', on: addDays(again, 2) },
        { stage: 'closed', on: addDays(again, 3) },
        { stage: 'look-back', on: addDays(again, 60), result: 'held' },
      );
    }
  } else if (random.chance(0.6)) {
    events.push({
      stage: 'look-back',
      on: dayBetween(random, addDays(closed, 25), addDays(closed, 70)),
      result: 'held',
    });
  }
  return { events, supervision };
};

/** The problem as of a day; undefined before it was found. */
export const problemOn = (problem: ProblemRow, on: CalendarDate): ProblemRow | undefined => {
  const events = problem.events.filter((event) => event.on <= on);
  if (events.length === 0) return undefined;
  const { pictures, ...facts } = problem;
  const taken = pictures?.filter(({ takenOn }) => takenOn <= on) ?? [];
  return {
    ...facts,
    events,
    supervision: problem.supervision.filter((step) => step.on <= on),
    ...(taken.length > 0 && { pictures: taken }),
  };
};
