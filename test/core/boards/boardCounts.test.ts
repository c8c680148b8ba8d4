import { describe, expect, it } from 'vitest';
import { boardCounts } from '../../../src/core/boards/boardCounts.ts';
import { boardsInGoodConditionFigure } from '../../../src/core/figures/boardsInGoodCondition.ts';
import { district } from '../../district/district.ts';
import { screenView } from '../../../src/view/screen/screenView.ts';
import { signboardRegister } from '../../../src/view/boards/signboard.ts';

const { index, newestEdition, site } = district();

describe('the number of boards', () => {
  it('is the same on the display, in the register and in the figure', () => {
    const { inUse, right, outdated, missing } = boardCounts(index);
    expect({ inUse, right, outdated, missing }).toEqual({
      inUse: 10,
      right: 2,
      outdated: 7,
      missing: 1,
    });
    const { boards } = screenCounts();
    expect(boards).toEqual([inUse, right, inUse - right]);
    expect(signboardRegister(index, new Map()).summary).toBe(
      `在用公示牌 ${inUse} 块，其中牌面待更新 ${outdated} 块，缺失待补 ${missing} 块。`,
    );
    const { headlines } = boardsInGoodConditionFigure.compute(index);
    const standing = headlines.find(({ key }) => key === 'standing');
    expect(standing?.reading).toMatchObject({ value: inUse });
  });

  it('counts a missing board as in use and never as correct', () => {
    const { inUse, right, missing } = boardCounts(index);
    const inUseRows = index.record.signboards.filter(({ retired }) => !retired);
    expect(inUse).toBe(inUseRows.length);
    expect(missing).toBe(inUseRows.filter(({ condition }) => condition === 'missing').length);
    expect(missing).toBeGreaterThan(0);
    expect(right).toBeLessThanOrEqual(inUse - missing);
  });
});

const screenCounts = (): { readonly boards: readonly number[] } => {
  const { slides } = screenView(index, newestEdition, site);
  const slide = slides.find(({ kind, title }) => kind === 'counts' && title === '河长公示牌');
  if (slide?.kind !== 'counts') throw new Error('The display has a picture of the boards');
  return { boards: slide.counts.map(({ value }) => Number(value)) };
};
