import { regionLevel, townOf, type RegionTree } from '../../src/core/ids/regionCode.ts';
import { getCalendarDate } from '../../src/core/calendar/calendar.ts';
import {
  isStale,
  problemStateAt,
  type ProblemLife,
} from '../../src/core/problems/problemLedger.ts';
import type { ExportV1Input } from '../../src/core/formats/v1.ts';

/** The two exports of the demonstration. */
export interface DemoExports {
  readonly earlier: ExportV1Input;
  readonly later: ExportV1Input;
}

/** An edge case that occurs in every district and that every page must handle. */
export interface LifeCase {
  readonly name: string;
  readonly isIn: (exports: DemoExports) => boolean;
}

/** The demonstration's codes nest: no row says otherwise. */
const noRows: RegionTree = new Map();

/** Cases the bundled district must contain, whatever its seed. */
export const lifeCases: readonly LifeCase[] = [
  {
    name: 'dual general chiefs',
    isIn: ({ later }) => current(later).filter(({ level }) => level === 'general').length === 2,
  },
  { name: 'a vacancy on a village reach', isIn: ({ later }) => vacantReaches(later).length > 0 },
  {
    name: 'two terms that meet on one day',
    isIn: ({ later }) =>
      later.postHoldings.some(
        ({ to, scope }) =>
          to === '2026-09-03' &&
          later.postHoldings.some((next) => next.from === to && sameScope(next.scope, scope)),
      ),
  },
  {
    name: 'one person on two rivers',
    isIn: ({ later }) =>
      current(later).some((holding) =>
        current(later).some(
          (other) =>
            other.personId === holding.personId &&
            other.scope.kind === 'river' &&
            holding.scope.kind === 'river' &&
            other.scope.riverId !== holding.scope.riverId,
        ),
      ),
  },
  {
    name: 'two people with one name',
    isIn: ({ later }) => hasTwins(later.people.map(({ name }) => name)),
  },
  {
    name: 'two rivers with one name and different mouths',
    isIn: ({ later }) => {
      const [one, other] = later.rivers.filter(({ name }) => name === '沙沟河');
      return one !== undefined && other !== undefined && one.mouth !== other.mouth;
    },
  },
  {
    name: 'a place name with a middle dot',
    isIn: ({ later }) => later.regions.some(({ name }) => name.includes('·')),
  },
  {
    name: 'a person name with a middle dot',
    isIn: ({ later }) => later.people.some(({ name }) => name.includes('·')),
  },
  {
    name: 'rare characters',
    isIn: ({ later }) =>
      ['䶮', '堼', '㳇'].every((rare) =>
        JSON.stringify([later.people, later.regions]).includes(rare),
      ),
  },
  {
    name: 'surnames a dictionary misreads, with their reading',
    isIn: ({ later }) =>
      later.people.some(
        ({ name, pinyin }) => /^[单解曾盖乐仇查]/u.test(name) && pinyin !== undefined,
      ),
  },
  {
    name: 'a town border with a reach on each bank',
    isIn: ({ later }) =>
      later.reaches.some(
        (left) =>
          left.side === 'left' &&
          later.reaches.some(
            (right) =>
              right.side === 'right' &&
              right.riverId === left.riverId &&
              right.fromKm === left.fromKm &&
              townOf(noRows, right.regionCode) !== townOf(noRows, left.regionCode),
          ),
      ),
  },
  ...(
    [
      'dry',
      'frozen',
      'unreachable',
      'works',
      'outside-period',
      'pending',
      'equipment-fault',
    ] as const
  ).map((status): LifeCase => ({
    name: `a month without a sample: ${status}`,
    isIn: ({ later }) => later.waterMonths.some(({ result }) => result.status === status),
  })),
  {
    name: 'a section without a target',
    isIn: ({ later }) => later.sections.some(({ targetClass }) => targetClass === undefined),
  },
  {
    name: 'an overdue problem',
    isIn: ({ later }) => states(later).some(({ isOverdue }) => isOverdue),
  },
  {
    name: 'a problem that came back and is open',
    isIn: ({ later }) =>
      states(later).some(({ isOpen, reboundCount }) => isOpen && reboundCount > 0),
  },
  {
    name: 'a problem that came back and was closed again',
    isIn: ({ later }) =>
      states(later).some(({ isOpen, reboundCount }) => !isOpen && reboundCount > 0),
  },
  {
    name: 'a stale problem',
    isIn: ({ later }) => states(later).some((state) => isStale(state, 60)),
  },
  ...(['patrol', 'inspection', 'public-report', 'upper-level', 'remote-sensing'] as const).map(
    (channel): LifeCase => ({
      name: `a problem found by ${channel}`,
      isIn: ({ later }) => later.problems.some(({ foundBy }) => foundBy === channel),
    }),
  ),
  {
    name: 'a month with a reported 0',
    isIn: ({ later }) =>
      later.cleanups.some(({ amount }) => amount.kind === 'value' && amount.value === 0),
  },
  {
    name: 'a month without a report',
    isIn: ({ later }) => later.cleanups.some(({ amount }) => amount.kind === 'missing'),
  },
  {
    name: 'an amount in ten thousands',
    isIn: ({ later }) =>
      later.cleanups.some(({ amount }) => amount.kind === 'value' && amount.scale === 10_000),
  },
  {
    name: 'a board whose printed chief has left',
    isIn: ({ later }) => later.signboards.some((board) => printsFormerChief(later, board)),
  },
  {
    name: 'a retired board with a successor',
    isIn: ({ later }) =>
      later.signboards.some(
        ({ retired }) =>
          retired?.successorCode !== undefined &&
          later.signboards.some(({ code }) => code === retired.successorCode),
      ),
  },
  {
    name: 'a retired board without one',
    isIn: ({ later }) =>
      later.signboards.some(
        ({ retired }) => retired !== undefined && retired.successorCode === undefined,
      ),
  },
  {
    name: 'a telephone that failed its last check',
    isIn: ({ later }) => later.contacts.some(({ verified }) => verified?.result === 'unanswered'),
  },
  {
    name: 'a telephone never verified',
    isIn: ({ later }) => later.contacts.some(({ verified }) => verified === undefined),
  },
  {
    name: 'a mobile with consent',
    isIn: ({ later }) =>
      later.contacts.some(({ kind, consent }) => kind === 'mobile' && consent !== undefined),
  },
  {
    name: 'a figure corrected between the two editions',
    isIn: ({ earlier, later }) =>
      later.corrections.some(
        ({ collection, id }) =>
          collection === 'cleanups' &&
          JSON.stringify(earlier.cleanups.find((row) => row.id === id)) !==
            JSON.stringify(later.cleanups.find((row) => row.id === id)),
      ),
  },
  {
    name: 'a person who left and has a history',
    isIn: ({ later }) =>
      later.people.some(
        ({ id }) =>
          later.postHoldings.some(({ personId }) => personId === id) &&
          !current(later).some(({ personId }) => personId === id),
      ),
  },
  {
    name: 'a chief who changed between the two editions',
    isIn: ({ earlier, later }) =>
      current(later).some(({ id }) => !earlier.postHoldings.some((holding) => holding.id === id)),
  },
  {
    name: 'a target under supervision',
    isIn: ({ later }) => later.targets.some(({ supervision }) => supervision.length > 1),
  },
  {
    name: 'each regime of sand mining',
    isIn: ({ later }) => new Set(later.sandReaches.map(({ regime }) => regime)).size === 3,
  },
];

const current = ({ postHoldings }: ExportV1Input) =>
  postHoldings.filter(({ to }) => to === undefined);

const vacantReaches = (exported: ExportV1Input) => {
  const held = new Set(
    current(exported).flatMap(({ scope }) => (scope.kind === 'reach' ? [scope.reachId] : [])),
  );
  return exported.reaches.filter(
    ({ id, regionCode }) => regionLevel(regionCode) === 'village' && !held.has(id),
  );
};

const sameScope = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

const hasTwins = (names: readonly string[]): boolean => new Set(names).size < names.length;

const states = ({ problems, period }: ExportV1Input) =>
  problems.flatMap((problem) => {
    const events = problem.events.map((event) => ({ ...event, on: getCalendarDate(event.on) }));
    const life: ProblemLife = { kind: problem.kind, dueOn: getCalendarDate(problem.dueOn), events };
    return problemStateAt(life, getCalendarDate(period.dataThrough)) ?? [];
  });

const printsFormerChief = (
  exported: ExportV1Input,
  { faces, retired, reachId }: ExportV1Input['signboards'][number],
): boolean => {
  if (retired !== undefined) return false;
  const names = new Map(exported.people.map(({ id, name }) => [id, name]));
  const former = exported.postHoldings.filter(
    ({ to, scope }) => to !== undefined && scope.kind === 'reach' && scope.reachId === reachId,
  );
  const present = new Set(
    current(exported)
      .filter(({ scope }) => scope.kind === 'reach' && scope.reachId === reachId)
      .map(({ personId }) => names.get(personId)),
  );
  const printed = faces.at(-1)?.chiefs ?? [];
  return former.some(({ personId }) =>
    printed.some(({ name }) => name === names.get(personId) && !present.has(name)),
  );
};
