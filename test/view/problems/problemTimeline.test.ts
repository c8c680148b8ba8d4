import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { problemStateAt } from '../../../src/core/problems/problemLedger.ts';
import { problemStatus } from '../../../src/view/problems/problemStatus.ts';
import { problemTimeline } from '../../../src/view/problems/problemTimeline.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';

const day = getCalendarDate;
const on = day('2026-10-31');
const [template] = smallExport().problems;
if (!template) throw new Error('The small export has no problem');

type Events = (typeof template)['events'];
const problemWith = (
  events: Events,
  dueOn: string,
  supervision: typeof template.supervision = [],
) => ({
  ...template,
  events,
  dueOn: day(dueOn),
  supervision,
});

const look = (problem: typeof template) => {
  const state = problemStateAt(problem, on);
  if (!state) throw new Error('The problem was not found yet');
  return { state, stops: problemTimeline(problem, state, on) };
};

describe('the timeline of a problem', () => {
  it('shows the deadline on its day, the return after a failed check, and the future steps', () => {
    const { stops } = look(
      problemWith(
        [
          { stage: 'found', on: day('2026-07-03') },
          { stage: 'ledgered', on: day('2026-07-04') },
          { stage: 'rectifying', on: day('2026-07-07') },
          { stage: 'closure-applied', on: day('2026-09-02') },
          { stage: 'rectifying', on: day('2026-10-05') },
        ],
        '2026-08-17',
        [{ step: 'supervised', on: day('2026-08-21') }],
      ),
    );
    expect(stops.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'step 发现',
      'step 入账',
      'step 整改',
      'deadline 整改期限',
      'supervision 区河长办督办',
      'self-reported 申请销号（自报）',
      'step 整改',
      'ahead 申请销号（自报）',
      'ahead 现场核验',
      'ahead 销号',
      'ahead 回头看',
    ]);
    expect(stops[6]?.meaning).toBe('现场核验没有通过，退回继续整改。');
    expect(stops[3]?.meaning).toBe('到这一天仍未销号，转为逾期。');
  });

  it('never words an application for closure like a check', () => {
    const { state, stops } = look(
      problemWith(
        [
          { stage: 'found', on: day('2026-10-01') },
          { stage: 'ledgered', on: day('2026-10-01') },
          { stage: 'closure-applied', on: day('2026-10-20') },
        ],
        '2026-11-30',
      ),
    );
    const status = problemStatus(state, day('2026-11-30'), on);
    expect(status).toEqual({ tone: 'open', word: '已申请销号，待现场核验' });
    const applied = stops.find(({ kind }) => kind === 'self-reported');
    expect(applied?.meaning).toContain('不算核实');
    expect(state.isVerified).toBe(false);
  });

  it('puts a future deadline before the future steps', () => {
    const { stops } = look(problemWith([{ stage: 'found', on: day('2026-10-30') }], '2026-12-01'));
    expect(stops.map(({ kind }) => kind)).toEqual([
      'step',
      'deadline',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
    ]);
    expect(stops[1]?.meaning).toBe('期限未到。');
  });

  it('has no future steps once a look-back found it in order', () => {
    const { stops } = look(
      problemWith(
        [
          { stage: 'found', on: day('2026-05-01') },
          { stage: 'ledgered', on: day('2026-05-01') },
          { stage: 'closure-applied', on: day('2026-05-08') },
          { stage: 'checked', on: day('2026-05-09') },
          { stage: 'closed', on: day('2026-05-10') },
          { stage: 'look-back', on: day('2026-07-01'), result: 'held' },
        ],
        '2026-05-20',
      ),
    );
    expect(stops.filter(({ kind }) => kind === 'ahead')).toEqual([]);
    expect(stops.find(({ kind }) => kind === 'deadline')?.meaning).toBe('期限之前已经销号。');
  });
});
