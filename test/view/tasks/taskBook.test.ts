import { describe, expect, it } from 'vitest';
import { taskBookTargetsFigure } from '../../../src/core/figures/taskBookTargets.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { district } from '../../district/district.ts';
import { frontView } from '../../../src/view/action/frontPage.ts';
import { unitTeasers } from '../../../src/view/tasks/taskBook.ts';
import { targetState } from '../../../src/view/tasks/targets.ts';

const { record, site } = district();
const house = { rules: [], bulletins: 0 };
const cardOf = (changed: Partial<typeof record>, name: RegExp) =>
  frontView(indexRecord({ ...record, ...changed }), site, house)
    .groups.flatMap(({ cards }) => cards)
    .find((card) => name.test(card.name))?.count;

describe('targets of the task book', () => {
  it('are behind on every page if the task book’s figure counts them as behind', () => {
    const lagging = taskBookTargetsFigure
      .compute(indexRecord(record))
      .headlines.find(({ key }) => key === 'lagging')?.reading;
    expect(lagging).toEqual({ kind: 'amount', value: 2 });
    expect(cardOf({}, /任务/)).toBe('今年目标 2 项，滞后 2 项');
    const states = record.targets
      .filter(({ year }) => year === 2026)
      .map((target) => targetState(target, record.period.dataThrough));
    expect(
      states.filter(
        (cell) => typeof cell === 'object' && 'status' in cell && cell.status === 'late',
      ),
    ).toHaveLength(2);
    expect(
      unitTeasers(indexRecord(record), site).map(({ name, targets }) => [name, targets]),
    ).toEqual([
      ['望川县生态环境分局', '任务 1 项，滞后 1 项'],
      ['望川县公安局', '没有量化目标'],
      ['望川县水务局', '任务 1 项，滞后 1 项'],
    ]);
  });

  it('are under supervision while they are not done', () => {
    const targets = record.targets.filter(({ supervision }) => supervision.length > 0);
    const count = (rows: typeof targets) =>
      Number(/\d+/.exec(cardOf({ problems: [], targets: rows }, /督导/) ?? '')?.[0] ?? NaN);
    expect(count(targets)).toBe(targets.length);
    expect(count(targets.map((target) => ({ ...target, amount: 0 })))).toBe(0);
  });
});
