import { expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { kitModel } from '../../../src/view/kit/kitModel.ts';
import { everydayTheme } from '../../../src/view/kit/kitPrinting.ts';
import { district } from '../../district/district.ts';

const lakes = district(new URL('../../fixtures/lakes', import.meta.url).pathname);
const { index, site, newestEdition, record } = lakes;

const setOf = (riverId?: string, own = index) =>
  kitModel(
    { index: own, site, newestEdition },
    everydayTheme(site),
    riverId === undefined ? undefined : own.riverById.get(riverId),
  );

it('says of a lake what it is, and which towns it touches', () => {
  expect(setOf('cha-gan-hu')).toMatchObject({
    water: 'lake',
    facts: ['湖泊', '水面 42.6 平方公里', '涉及 2 个镇街'],
    course: '',
  });
});

it('names no number of towns for a water without sections', () => {
  expect(setOf('lu-wei-hu').facts).toEqual(['湖泊']);
});

it('says once that a post is vacant', () => {
  const vacant = setOf('yue-ya-hu').chiefs.filter(({ name }) => name === '空缺');
  expect(vacant.map(({ post }) => post)).toEqual(vacant.map(() => ''));
  expect(vacant.length).toBeGreaterThan(0);
});

it('names nobody for a district without a general chief, and has no figures to show', () => {
  const none = { postHoldings: [], problems: [], sections: [], waterMonths: [] };
  const nobody = indexRecord({ ...record, ...none });
  expect(setOf(undefined, nobody)).toMatchObject({ chiefs: [], figures: [] });
});

it('knows that nothing may be printed while the site is in preparation', () => {
  const preparing = { index, site: { ...site, preparing: true }, newestEdition };
  expect(kitModel(preparing, everydayTheme(site), undefined).isPreparing).toBe(true);
  expect(setOf().isPreparing).toBeUndefined();
});
