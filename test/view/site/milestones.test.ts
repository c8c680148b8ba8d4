import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { indexRecord, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import { bareExport } from '../../core/dataset/bareExport.ts';
import { collectionNames } from '../../../src/core/formats/collections.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { workOrder } from '../../../src/core/spreadsheets/workOrder.ts';
import { loadPublished } from '../../../src/data/record.ts';
import { milestonesOf } from '../../../src/view/site/milestones.ts';
import { screenSlides, screenView } from '../../../src/view/screen/screenView.ts';
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
      { tables: ['reaches'], sheets: ['河段'], pages: [], figures: [], slides: ['河道长卷'] },
      {
        tables: ['signboards'],
        sheets: ['公示牌'],
        pages: ['公示牌登记', '公示牌工作单', '输入公示牌编码'],
        figures: ['公示牌完好率'],
        slides: ['河长公示牌'],
      },
    ]);
  });

  it('ask for chiefs first where only waters are published', () => {
    const waters = indexRecord({ ...bareExport(), people: [], postHoldings: [] });
    const { published, next } = milestonesOf(waters);
    expect(published.map(({ table }) => table)).toEqual(['regions', 'rivers']);
    expect(next[0]).toEqual({
      tables: ['people', 'postHoldings'],
      sheets: ['人员', '任职'],
      pages: [],
      figures: [],
      slides: [],
    });
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

  it('name the slides that the display really gets with a table, and no other', () => {
    const { index, newestEdition, site } = district();
    const namesOf = (at: RecordIndex): ReadonlySet<string> => {
      const source = { index: at, edition: newestEdition, site };
      const shown = screenView(at, newestEdition, site).slides.map(({ title }) => title);
      return new Set(
        screenSlides.flatMap(({ name, slidesOf }) =>
          slidesOf(source).some(({ title }) => shown.includes(title)) ? [name] : [],
        ),
      );
    };
    const all = namesOf(index);
    let lit = 0;
    for (const table of ['cases', 'problems', 'signboards'] as const) {
      const { [table]: _, ...rest } = index.record;
      const before = indexRecord(rest);
      const gained = [...all].filter((name) => !namesOf(before).has(name));
      const [next] = milestonesOf(before).next.filter(({ tables }) => tables.includes(table));
      expect([table, next?.slides]).toEqual([table, gained]);
      lit += gained.length;
    }
    expect(lit).toBeGreaterThan(2);
  });

  it('are all reached by a district that publishes everything', () => {
    expect(milestonesOf(district().index).next).toEqual([]);
  });
});

it('has every collection in the order of the work', () => {
  expect([...workOrder].sort()).toEqual([...collectionNames].sort());
});
