import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  getCalendarDate as date,
} from '../../../src/core/calendar/calendar.ts';
import {
  findLifeFaults,
  isFourChaos,
  isStale,
  problemKinds,
  problemStages,
  problemStateAt,
  stagesAfter,
  type ProblemEvent,
  type ProblemLife,
  type ProblemStage,
} from '../../../src/core/problems/problemLedger.ts';
import { anyDate, anyLife } from './arbitraries.ts';

const event = (stage: ProblemStage, on: string): ProblemEvent => ({ stage, on: date(on) });

const toClosure: readonly ProblemEvent[] = [
  event('found', '2026-03-01'),
  event('ledgered', '2026-03-03'),
  event('rectifying', '2026-03-10'),
  event('closure-applied', '2026-04-01'),
  event('checked', '2026-04-05'),
  event('closed', '2026-04-06'),
];

const life = (events: readonly ProblemEvent[], dueOn = date('2026-04-10')): ProblemLife => ({
  kind: 'dump',
  dueOn,
  events,
});

const stateAt = (problem: ProblemLife, on: string) => problemStateAt(problem, date(on));

describe('a problem on a day', () => {
  it('is unknown before it was found', () => {
    expect(stateAt(life(toClosure), '2026-02-28')).toBeUndefined();
  });

  it.each<readonly [string, ProblemStage, boolean, boolean]>([
    ['2026-03-01', 'found', true, false],
    ['2026-03-09', 'ledgered', true, false],
    ['2026-03-10', 'rectifying', true, false],
    ['2026-04-01', 'closure-applied', true, false],
    ['2026-04-05', 'checked', true, true],
    ['2026-04-06', 'closed', false, true],
  ])('%s stands at %s', (on, stage, isOpen, isVerified) => {
    expect(stateAt(life(toClosure), on)).toMatchObject({ stage, isOpen, isVerified });
  });

  it('is not verified by applications for closure, however many', () => {
    const applied = life([
      ...toClosure.slice(0, 4),
      event('rectifying', '2026-04-03'),
      event('closure-applied', '2026-04-04'),
    ]);
    expect(stateAt(applied, '2026-12-31')).toMatchObject({ isOpen: true, isVerified: false });
  });

  it('is no longer verified if the site check failed', () => {
    const sentBack = life([...toClosure.slice(0, 5), event('rectifying', '2026-04-07')]);
    expect(stateAt(sentBack, '2026-04-08')).toMatchObject({ isOpen: true, isVerified: false });
  });

  it('is overdue from the day after its due date while open', () => {
    const open = life(toClosure.slice(0, 3));
    expect(stateAt(open, '2026-04-10')).toMatchObject({ isOverdue: false });
    expect(stateAt(open, '2026-04-11')).toMatchObject({ isOverdue: true });
    expect(stateAt(life(toClosure), '2026-04-11')).toMatchObject({ isOverdue: false });
    expect(problemStateAt({ kind: 'dump', events: open.events }, date('2030-01-01'))).toMatchObject(
      { isOverdue: false },
    );
  });

  it('counts the days it was open, and none while closed', () => {
    const reopened = life([
      ...toClosure,
      event('reopened', '2026-06-01'),
      event('rectifying', '2026-06-02'),
    ]);
    expect(stateAt(reopened, '2026-03-01')).toMatchObject({ daysOpen: 0 });
    expect(stateAt(reopened, '2026-04-06')).toMatchObject({ daysOpen: 36, closedOn: '2026-04-06' });
    expect(stateAt(reopened, '2026-05-31')).toMatchObject({ daysOpen: 36 });
    expect(stateAt(reopened, '2026-06-11')).toMatchObject({ daysOpen: 46, isOpen: true });
    expect(stateAt(reopened, '2026-06-11')).not.toHaveProperty('closedOn');
  });

  it('stays closed after a successful look-back', () => {
    const held = life([
      ...toClosure,
      { stage: 'look-back', on: date('2026-05-06'), result: 'held' },
    ]);
    expect(stateAt(held, '2026-05-07')).toMatchObject({
      stage: 'look-back',
      isOpen: false,
      isVerified: true,
      reboundCount: 0,
      closedOn: '2026-04-06',
    });
  });

  it('opens at once when a look-back finds it again; the reopening is the same rebound', () => {
    const rebound = life([
      ...toClosure,
      { stage: 'look-back', on: date('2026-05-06'), result: 'rebound' },
      event('reopened', '2026-05-08'),
    ]);
    expect(stateAt(rebound, '2026-05-06')).toMatchObject({
      isOpen: true,
      isVerified: false,
      isOverdue: true,
      reboundCount: 1,
    });
    expect(stateAt(rebound, '2026-05-08')).toMatchObject({
      stage: 'reopened',
      isOpen: true,
      reboundCount: 1,
    });
  });

  it('is stale if it is open and has not moved for longer than the given days', () => {
    const state = stateAt(life(toClosure.slice(0, 3)), '2026-04-09');
    expect(state?.daysSinceMovement).toBe(30);
    expect(state && isStale(state, 30)).toBe(false);
    expect(state && isStale(state, 29)).toBe(true);
    const closed = stateAt(life(toClosure), '2027-04-06');
    expect(closed && isStale(closed, 29)).toBe(false);
  });

  it('is open and has the same age as in a day-by-day diary', () => {
    fc.assert(
      fc.property(anyLife, anyDate, (problem, asOf) => {
        // The diary: go through every day and record whether it ended open.
        const foundOn = problem.events[0]?.on ?? asOf;
        let isOpen = false;
        let daysOpen = 0;
        for (let day = foundOn; day <= asOf; day = addDays(day, 1)) {
          for (const { on, stage, result } of problem.events) {
            if (on === day)
              isOpen = stage === 'look-back' ? result === 'rebound' : stage !== 'closed';
          }
          if (isOpen && day < asOf) daysOpen += 1;
        }
        const state = problemStateAt(problem, asOf);
        expect(state === undefined).toBe(asOf < foundOn);
        if (state) expect(state).toMatchObject({ isOpen, daysOpen, foundOn });
      }),
      { numRuns: 200 },
    );
  });

  it('is never closed without a site check', () => {
    fc.assert(
      fc.property(anyLife, anyDate, (problem, asOf) => {
        const state = problemStateAt(problem, asOf);
        if (!state || state.isOpen) return;
        const checks = problem.events.filter(({ stage, on }) => stage === 'checked' && on <= asOf);
        expect(checks.length).toBeGreaterThan(0);
        expect(state.isVerified).toBe(true);
      }),
    );
  });
});

describe('the life of a problem', () => {
  it('is legal from found to closed, look-back, reopening and closed again', () => {
    const again = toClosure.slice(2).map(({ stage, on }) => ({ stage, on: addDays(on, 90) }));
    const events: readonly ProblemEvent[] = [
      ...toClosure,
      { stage: 'look-back', on: date('2026-05-01'), result: 'held' },
      { stage: 'look-back', on: date('2026-06-01'), result: 'rebound' },
      event('reopened', '2026-06-02'),
      ...again,
    ];
    expect(findLifeFaults(events)).toEqual([]);
  });

  it('may pass several stages on one day', () => {
    expect(findLifeFaults(toClosure.map(({ stage }) => event(stage, '2026-03-01')))).toEqual([]);
  });

  it('must begin with being found', () => {
    expect(findLifeFaults([])).toEqual([{ code: 'no-event' }]);
    expect(findLifeFaults([event('ledgered', '2026-03-01')])).toEqual([
      { code: 'first-not-found', index: 0, stage: 'ledgered' },
    ]);
  });

  it.each<readonly [ProblemStage, ProblemStage]>([
    ['closure-applied', 'closed'],
    ['rectifying', 'checked'],
    ['rectifying', 'closed'],
    ['found', 'closed'],
    ['rectifying', 'reopened'],
    ['checked', 'reopened'],
    ['rectifying', 'look-back'],
    ['checked', 'look-back'],
    ['closed', 'rectifying'],
    ['closed', 'closed'],
    ['ledgered', 'found'],
    ['found', 'found'],
  ])('does not go from %s to %s', (from, to) => {
    expect(stagesAfter(event(from, '2026-03-01'))).not.toContain(to);
  });

  it('reports an illegal step with the allowed ones', () => {
    const faults = findLifeFaults([...toClosure.slice(0, 4), event('closed', '2026-04-06')]);
    expect(faults).toEqual([
      {
        code: 'illegal-step',
        index: 4,
        from: 'closure-applied',
        to: 'closed',
        allowed: ['checked', 'rectifying'],
      },
    ]);
  });

  it('allows only a reopening after a rebound', () => {
    expect(stagesAfter({ stage: 'look-back', on: date('2026-05-01'), result: 'rebound' })).toEqual([
      'reopened',
    ]);
    expect(stagesAfter({ stage: 'look-back', on: date('2026-05-01'), result: 'held' })).toEqual([
      'look-back',
      'reopened',
    ]);
  });

  it('never goes back in time', () => {
    expect(findLifeFaults([event('found', '2026-03-02'), event('ledgered', '2026-03-01')])).toEqual(
      [{ code: 'date-goes-back', index: 1, previous: '2026-03-02', on: '2026-03-01' }],
    );
  });

  it('reports every fault, results of look-backs included', () => {
    const faults = findLifeFaults([
      { stage: 'found', on: date('2026-03-02'), result: 'held' },
      event('look-back', '2026-03-01'),
    ]);
    expect(faults.map((fault) => fault.code)).toEqual([
      'result-without-look-back',
      'illegal-step',
      'date-goes-back',
      'look-back-without-result',
    ]);
  });

  it('can continue from every stage and reach every stage', () => {
    const reached = problemStages.flatMap((stage) => stagesAfter(event(stage, '2026-03-01')));
    expect([...new Set(['found', ...reached])].toSorted()).toEqual([...problemStages].toSorted());
    for (const stage of problemStages)
      expect(stagesAfter(event(stage, '2026-03-01'))).not.toEqual([]);
  });
});

describe('kinds of problems', () => {
  it('distinguish the Four Chaos from the others', () => {
    expect(problemKinds.filter(isFourChaos)).toEqual(['occupy', 'extract', 'dump', 'build']);
  });
});

describe('days to close', () => {
  it('of a problem closed once run from found to closed', () => {
    const state = stateAt(life(toClosure), '2026-12-31');
    expect(state?.daysOpen).toBe(daysBetween(date('2026-03-01'), date('2026-04-06')));
  });
});
