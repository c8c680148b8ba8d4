import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../../src/core/formats/collections.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { workOrder } from '../../../src/core/spreadsheets/workOrder.ts';
import { loadPublished } from '../../../src/data/record.ts';
import { milestonesOf } from '../../../src/view/site/milestones.ts';
import { siteColumns } from '../../../src/view/site/siteColumns.ts';
import { district } from '../../district/district.ts';

const smallest = fileURLToPath(new URL('../../fixtures/smallest', import.meta.url));

describe('the milestones', () => {
  it('say what the smallest district has published, and what one more table would bring', () => {
    const { published, next } = milestonesOf(loadPublished(smallest).index);
    expect(published.map(({ table }) => table)).toEqual([
      'regions',
      'rivers',
      'people',
      'postHoldings',
      'contacts',
    ]);
    expect(next.slice(0, 2)).toEqual([
      { tables: ['reaches'], sheets: ['河段'], pages: [], figures: [] },
      {
        tables: ['signboards'],
        sheets: ['公示牌'],
        pages: ['公示牌登记', '公示牌工作单', '输入公示牌编码'],
        figures: ['公示牌完好率'],
      },
    ]);
  });

  it('name every column that waits for a table', () => {
    const { next } = milestonesOf(undefined);
    const waiting = siteColumns
      .flatMap(({ columns }) => columns)
      .filter(({ of }) => of !== undefined)
      .map(({ name }) => name);
    expect([...new Set(next.slice(1).flatMap(({ pages }) => pages))].sort()).toEqual(
      waiting.sort(),
    );
  });

  it('name each figure once, with the last table that it waits for', () => {
    const { next } = milestonesOf(loadPublished(smallest).index);
    const brought = next.filter(({ figures }) => figures.length > 0);
    expect(brought.flatMap(({ figures }) => figures)).toHaveLength(figureRegister.length - 1);
    expect(brought.map(({ tables, figures }) => [...tables, ...figures])).toContainEqual([
      'waterMonths',
      '水质达标率',
    ]);
  });

  it('are all reached by a district that publishes everything', () => {
    expect(milestonesOf(district().index).next).toEqual([]);
  });
});

it('has every collection in the order of the work', () => {
  expect([...workOrder].sort()).toEqual([...collectionNames].sort());
});
