import { describe, expect, it } from 'vitest';
import { editorialRules } from '../../../scripts/editorial/editorialRules.ts';
import { readHouseTexts } from '../../../scripts/editorial/houseTexts.ts';
import { checkExported } from '../../../scripts/editorial/checkTexts.ts';
import { getCalendarDate, getMonth } from '../../../src/core/calendar/calendar.ts';
import { freezeFigures } from '../../../src/core/dataset/freezeFigures.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { getRow, indexRecord } from '../../../src/core/record/recordIndex.ts';
import { district, districtFolder } from '../../district/district.ts';
import { articleFindings } from '../../../src/core/editorial/articleFindings.ts';

const known = district();
const [well] = known.record.wells;
if (!well) throw new Error('The district has wells');

/** The district after 南桥街道 has also reported its wells for September. */
const record = {
  ...known.record,
  wells: [
    ...known.record.wells,
    {
      ...well,
      regionCode: getRow(known.index.regionByCode, '000301001').code,
      month: getMonth('2026-09'),
      found: 4,
      closed: 3,
    },
  ],
};
const index = indexRecord(record);
const newestEdition = { ...known.newestEdition, figures: freezeFigures(figureRegister, index) };
const published = {
  ...known,
  record,
  index,
  newestEdition,
  editions: [...known.editions.slice(0, -1), newestEdition],
};
const rules = editorialRules({
  content: districtFolder,
  published,
  site: known.site,
  texts: readHouseTexts(districtFolder),
  anchors: new Map(),
  today: getCalendarDate('2026-10-12'),
});

/** Wrong numbers in a text published with the newest edition, by line and column. */
const read = (body: string, { title = '河湖近况', summary = '近况。' } = {}) =>
  articleFindings(
    'news/a.mdx',
    [
      '---',
      `title: ${title}`,
      'publishedAt: 2026-10-10 10:00',
      'contentSource: 县河长办',
      `summary: ${summary}`,
      '---',
      body,
    ].join('\n'),
    'contentSource',
    { ...rules, findPicture: () => undefined },
  ).flatMap(({ code, line, column, instead }) =>
    code === 'number-contradicts' ? [[line, column, instead]] : [],
  );

describe('numbers under everyday names that differ from the record', () => {
  it.each([
    ['截至 9 月末，逾期问题 12 件。', '12', '2 件'],
    ['全县逾期问题 **12** 件。', '12', '2 件'],
    ['其中 12 件超过整改期限。', '12', '2 件'],
    ['全县在办问题 25 件，其中逾期 2 件。', '25', '6 件'],
    ['全县在办问题 6 件，其中逾期 9 件。', '9', '2 件'],
    ['月末仍有 30 件问题在办。', '30', '6 件'],
    ['累计销号 300 件。', '300', '4 件'],
    ['四乱问题累计销号 202 件。', '202', '2 件'],
    ['累计封填机井 300 眼。', '300', '12 眼'],
    ['封填机井 300 口。', '300', '12 眼'],
    ['今年以来累计清理垃圾 3015.1 吨。', '3015.1', '6 吨'],
    ['今年以来累计清淤 9 立方米。', '9', '280.5 立方米'],
    ['8 月清理垃圾 200 吨。', '200', '2.8 吨'],
    ['全县 9 月发现问题 15 个。', '15', '1 件'],
    ['9 月，全县销号 14 件。', '14', '1 件'],
    ['问题平均 35 天办结。', '35', '30 天'],
    ['9 月，各级河长应巡河 600 次。', '600', '4 次'],
    ['各级河长巡河率 99.0%。', '99.0', '82.6%'],
    ['逾期问题１２件。', '１２', '2 件'],
    ['| 逾期问题 | 12 件 |', '12', '2 件'],
    ['- [逾期问题](/action/problems/) 12 件', '12', '2 件'],
    ['8 月末，在办问题 18 件。', '18', '5 件'],
    ['9 月，各级河长按要求完成 600 次。', '600', '4 次'],
    ['2026 年 7 月全县清理垃圾 66 吨。', '66', '3.2 吨'],
  ])('%s', (body, wrong, instead) => {
    expect(read(body)).toEqual([[7, body.lastIndexOf(wrong) + 1, instead]]);
  });

  it('are found in the title and the summary', () => {
    expect(read('正文', { title: '全县逾期问题 12 件' })).toEqual([[2, 15, '2 件']]);
    expect(read('正文', { summary: '三季度有进展，截至 9 月末逾期问题 12 件。' })).toEqual([
      [5, 29, '2 件'],
    ]);
    expect(read('正文', { summary: '>-\n  全县逾期\n  问题 12 件。' })).toEqual([[7, 6, '2 件']]);
  });

  it('are found across a line break, at the place of the number', () => {
    expect(read('全县逾期\n问题 12 件。')).toEqual([[8, 4, '2 件']]);
    expect(read('> 截至 9 月末，逾期\n> 问题\n12 件。')).toEqual([[9, 1, '2 件']]);
    expect(read('8 月，全县各处\n清理垃圾\n200 吨。')).toEqual([[9, 1, '2.8 吨']]);
  });

  it('are compared with the month the text speaks of', () => {
    expect(read('8 月工作如下。\n\n当月全县清理垃圾 200 吨。')).toEqual([[9, 10, '2.8 吨']]);
    expect(read('正文。当月清理垃圾 2.8 吨。', { title: '2026 年 8 月工作情况' })).toEqual([]);
  });
});

describe('numbers that are correct, or of something not in the record', () => {
  it.each([
    '截至 9 月末，逾期问题 2 件，在办 6 件，累计销号 4 件。',
    '四乱问题累计排查 5 件，现场核验并销号 2 件，还有 3 件在办。',
    '8 月末在办问题 5 件。',
    '8 月封填机井 2 眼。',
    // No tonne was reported for September.
    '9 月清理垃圾 200 吨。',
    '专项检查发现问题 5 件，当场销号 3 件。',
    '青禾镇在办问题 4 件，逾期 1 件。',
    '春季行动期间清理垃圾 956.4 吨。',
    '3 月至 5 月，全县清理垃圾 956.4 吨。',
    '三季度新发现问题 41 件，销号 28 件。',
    '2026 年 7 月全县清理垃圾 3.2 吨。',
    '清理垃圾近 2000 吨，逾期问题不足 10 件。',
    '逾期问题比上月减少 3 件。',
    '在办问题涉及 3 个乡镇、5 条河。',
    '销号后 60 天内回头看。',
    '9 月 21 日，志愿者清理垃圾 3 吨。',
    '问题一般 30 天办结。',
    '力争年底前逾期问题不超过 3 件。',
  ])('pass: %s', (body) => {
    expect(read(body)).toEqual([]);
  });

  it('pass in an article of one town', () => {
    const title = '青禾镇：秋收之后清沟道';
    expect(read('截至 9 月末，全镇累计排查河道问题 32 件，其中 4 件在办。', { title })).toEqual([]);
    expect(read('在办问题 4 件，都已明确期限。', { title })).toEqual([]);
  });
});

it('requires a short name for exported news too, and accepts the given one', () => {
  const [item] = published.record.news;
  if (!item) throw new Error('The district has no news');
  const codes = (changed: Partial<typeof item>) =>
    checkExported({ ...item, ...changed }, rules, new Map()).map(({ code, field }) => [
      code,
      field,
    ]);
  const title = '河'.repeat(21);
  expect(codes({ title })).toEqual([['title-long', 'title']]);
  expect(codes({ title, shareTitle: '短标题' })).toEqual([]);
});
