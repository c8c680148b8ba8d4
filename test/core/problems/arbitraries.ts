import fc from 'fast-check';
import {
  addDays,
  getCalendarDate,
  type CalendarDate,
} from '../../../src/core/calendar/calendar.ts';
import {
  stagesAfter,
  type ProblemEvent,
  type ProblemLife,
} from '../../../src/core/problems/problemLedger.ts';

const firstDay = getCalendarDate('2025-01-01');

/** Days of 2025 and 2026. */
export const anyDate: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 729 })
  .map((days) => addDays(firstDay, days));

const anyKind = fc.constantFrom('occupy', 'extract', 'dump', 'build', 'rubbish', 'well');

/** Legal lives of up to twelve events, 0 to 60 days apart. */
export const anyLife: fc.Arbitrary<ProblemLife & { readonly stock: 'history' | 'new' }> = fc
  .record({
    kind: anyKind,
    stock: fc.constantFrom('history', 'new'),
    foundOn: anyDate,
    dueAfter: fc.integer({ min: 0, max: 200 }),
    steps: fc.array(fc.record({ choice: fc.nat(), days: fc.nat(60), rebounds: fc.boolean() }), {
      maxLength: 11,
    }),
  })
  .map(({ kind, stock, foundOn, dueAfter, steps }) => {
    const events: ProblemEvent[] = [{ stage: 'found', on: foundOn }];
    for (const step of steps) {
      const previous = events.at(-1) ?? { stage: 'found', on: foundOn };
      const choices = stagesAfter(previous);
      const stage = choices[step.choice % choices.length] ?? 'found';
      const on = addDays(previous.on, step.days);
      events.push(
        stage === 'look-back'
          ? { stage, on, result: step.rebounds ? 'rebound' : 'held' }
          : { stage, on },
      );
    }
    return { kind, stock, dueOn: addDays(foundOn, dueAfter), events };
  });
