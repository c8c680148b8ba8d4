import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { supervisionView } from '../../../src/view/supervision/supervision.ts';
import { district } from '../../district/district.ts';
import { countsInWords } from '../tables/countsInWords.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { index, record, site } = district();
const view = supervisionView(index, site);
const day = getCalendarDate;
const viewOf = (changed: Partial<typeof record>) =>
  supervisionView(indexRecord({ ...record, ...changed }), site);
/** The problems, some with other steps of supervision. */
const steps = (supervisions: Record<string, (typeof record.problems)[number]['supervision']>) =>
  record.problems.map((problem) => ({
    ...problem,
    supervision: supervisions[problem.id] ?? problem.supervision,
  }));

describe('supervision', () => {
  it('counts each kind of step, over problems and targets', () => {
    expect(countsInWords(view.counts)).toEqual([
      '交办 1 次',
      '督办 2 次',
      '约谈 0 次',
      '问责 0 次',
    ]);
  });

  it('tells of each problem what was done and what came of it', () => {
    expect(view.problems?.columns.map(({ label }) => label)).toEqual([
      '事项',
      '采取的措施',
      '责任单位',
      '后来怎么样',
    ]);
    expect(rowsInWords(view.problems?.rows ?? [])).toEqual([
      [
        '[码头旁搭建简易棚房](/action/problems/wt-03/)',
        '2026 年 3 月 10 日交办；2026 年 8 月 5 日督办',
        '青禾镇人民政府',
        'late：已逾期 61 天 · 整改中',
      ],
    ]);
  });

  it('tells of each target how far it is', () => {
    expect(view.targets?.columns.at(-1)?.label).toBe('状态');
    expect(rowsInWords(view.targets?.rows ?? [])).toEqual([
      [
        '整治入河排污口',
        '2026 年 8 月 20 日督办',
        '[望川县生态环境分局](/units/ecology/)',
        '完成 5 / 8 个',
        'late：滞后 · 已督办（2026 年 8 月 20 日）',
      ],
    ]);
  });

  it('puts first what was stepped in on last', () => {
    const problems = steps({
      'wt-09': [
        { step: 'assigned', on: day('2026-01-01') },
        { step: 'summoned', on: day('2026-08-06') },
      ],
      'wt-05': [{ step: 'assigned', on: day('2026-08-04') }],
    });
    expect(viewOf({ problems }).problems?.rows.map(([, taken]) => taken)).toEqual([
      '2026 年 1 月 1 日交办；2026 年 8 月 6 日约谈',
      '2026 年 3 月 10 日交办；2026 年 8 月 5 日督办',
      '2026 年 8 月 4 日交办',
    ]);
  });

  it('names what is overdue and was never more than assigned', () => {
    expect(view.missed.map(({ description }) => description)).toEqual(['堤脚堆放秸秆']);
    const missed = (supervisions: Parameters<typeof steps>[0]) =>
      viewOf({ problems: steps(supervisions) }).missed.map(({ id }) => id);
    expect(missed({ 'wt-09': [{ step: 'assigned', on: day('2026-09-01') }] })).toEqual(['wt-09']);
    expect(missed({ 'wt-09': [{ step: 'supervised', on: day('2026-09-01') }] })).toEqual([]);
    expect(missed({ 'wt-03': [] })).toEqual(['wt-03', 'wt-09']);
  });

  it('names what has not moved for 45 days', () => {
    expect(view.stale.map(({ description, found, due }) => [description, found, due])).toEqual([
      ['菜市场后沿溪倾倒菜叶', '2026 年 6 月 1 日发现', '整改期限 2026 年 9 月 30 日'],
      ['河滩有挖取砂土的坑', '2026 年 5 月 28 日发现', '整改期限 2026 年 12 月 31 日'],
    ]);
  });

  it('counts the looks back by their result', () => {
    expect(countsInWords(view.lookBack)).toEqual([
      '回头看 3 次',
      'done：没有反弹 1 次',
      'late：发现反弹 2 次',
    ]);
  });

  it('shows no table where nobody stepped in', () => {
    const none = viewOf({
      problems: record.problems.map((problem) => ({ ...problem, supervision: [] })),
      targets: record.targets.map((target) => ({ ...target, supervision: [] })),
    });
    expect(none).toMatchObject({ problems: undefined, targets: undefined });
    expect(countsInWords(none.counts)[1]).toBe('督办 0 次');
  });
});
