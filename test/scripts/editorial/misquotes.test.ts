import { describe, expect, it } from 'vitest';
import { editorialRules } from '../../../scripts/editorial/editorialRules.ts';
import { readHouseTexts } from '../../../scripts/editorial/houseTexts.ts';
import { checkExported } from '../../../scripts/editorial/checkTexts.ts';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { articleFindings } from '../../../src/core/editorial/articleFindings.ts';
import { isFault } from '../../../src/core/editorial/finding.ts';
import { loadPublished } from '../../../src/data/record.ts';
import { getSite } from '../../../src/data/site.ts';

const content = 'content';
const published = loadPublished(content);
const texts = readHouseTexts(content);
const rules = editorialRules({
  content,
  published,
  site: getSite(content),
  texts,
  anchors: new Map(),
  today: getCalendarDate('2026-11-02'),
});

/** Contradictions of a text published with the newest edition, by line and column. */
const read = (body: string, { title = '河湖近况', summary = '近况。' } = {}) =>
  articleFindings(
    'news/a.mdx',
    [
      '---',
      `title: ${title}`,
      'publishedAt: 2026-11-02 10:00',
      'contentSource: 区河长办',
      `summary: ${summary}`,
      '---',
      body,
    ].join('\n'),
    'contentSource',
    { ...rules, findPicture: () => undefined },
  ).flatMap(({ code, line, column, instead }) =>
    code === 'number-contradicts' ? [[line, column, instead]] : [],
  );

describe('numbers under everyday names that the record does not state', () => {
  it.each([
    ['截至 10 月末，逾期问题 12 件。', '12', '8 件'],
    ['全区逾期问题 **12** 件。', '12', '8 件'],
    ['其中 12 件超过整改期限。', '12', '8 件'],
    ['全区在办问题 25 件，其中逾期 8 件。', '25', '18 件'],
    ['全区在办问题 18 件，其中逾期 9 件。', '9', '8 件'],
    ['月末仍有 30 件问题在办。', '30', '18 件'],
    ['累计销号 300 件。', '300', '202 件'],
    ['四乱问题累计销号 202 件。', '202', '126 件'],
    ['累计封填机井 300 眼。', '300', '258 眼'],
    ['封填机井 300 口。', '300', '258 眼'],
    ['今年以来累计清理垃圾 3015.1 吨。', '3015.1', '2015.1 吨'],
    ['10 月清理垃圾 200 吨。', '200', '171.8 吨'],
    ['全区 10 月发现问题 15 个。', '15', '12 件'],
    ['10 月，全区销号 14 件。', '14', '13 件'],
    ['问题平均 35 天办结。', '35', '24 天'],
    ['10 月，各级河长应巡河 600 次。', '600', '584 次'],
    ['各级河长巡河率 99.0%。', '99.0', '95.3%'],
    ['逾期问题１２件。', '１２', '8 件'],
    ['| 逾期问题 | 12 件 |', '12', '8 件'],
    ['- [逾期问题](/action/problems/) 12 件', '12', '8 件'],
    ['9 月末，在办问题 18 件。', '18', '19 件'],
    ['10 月，各级河长按要求完成 600 次。', '600', '548 次'],
    ['2025 年 10 月全区清理垃圾 66 吨。', '66', '173.5 吨'],
  ])('%s', (body, wrong, instead) => {
    expect(read(body)).toEqual([[7, body.lastIndexOf(wrong) + 1, instead]]);
  });

  it('are found in the title and the summary', () => {
    expect(read('正文', { title: '全区逾期问题 12 件' })).toEqual([[2, 15, '8 件']]);
    expect(read('正文', { summary: '三季度有进展，截至 10 月末逾期问题 12 件。' })).toEqual([
      [5, 30, '8 件'],
    ]);
    expect(read('正文', { summary: '>-\n  全区逾期\n  问题 12 件。' })).toEqual([[7, 6, '8 件']]);
  });

  it('are found where the line is wrapped, at the place of the number', () => {
    expect(read('全区逾期\n问题 12 件。')).toEqual([[8, 4, '8 件']]);
    expect(read('> 截至 10 月末，逾期\n> 问题\n12 件。')).toEqual([[9, 1, '8 件']]);
    expect(read('10 月，全区各处\n清理垃圾\n200 吨。')).toEqual([[9, 1, '171.8 吨']]);
  });

  it('are held against the month the text speaks of', () => {
    expect(read('9 月工作如下。\n\n当月全区清理垃圾 200 吨。')).toEqual([[9, 10, '187 吨']]);
    expect(read('正文。当月清理垃圾 187 吨。', { title: '2026 年 9 月工作情况' })).toEqual([]);
  });
});

describe('numbers that are right, or of something the record does not count', () => {
  it.each([
    '截至 10 月末，逾期问题 8 件，在办 18 件，累计销号 202 件。',
    '四乱问题累计排查 136 件，现场核验并销号 126 件，还有 10 件在办。',
    '9 月末在办问题 19 件。',
    '10 月封填机井 7 眼。',
    '专项检查发现问题 5 件，当场销号 3 件。',
    '柳林镇在办问题 4 件，逾期 1 件。',
    '春季行动期间清理垃圾 956.4 吨。',
    '3 月至 5 月，全区清理垃圾 956.4 吨。',
    '三季度新发现问题 41 件，销号 28 件。',
    '2025 年 10 月全区清理垃圾 173.5 吨。',
    '清理垃圾近 2000 吨，逾期问题不足 10 件。',
    '逾期问题比上月减少 3 件。',
    '在办问题涉及 3 个乡镇、5 条河。',
    '销号后 60 天内回头看。',
    '10 月 21 日，志愿者清理垃圾 3 吨。',
    '问题一般 30 天办结。',
    '力争年底前逾期问题不超过 3 件。',
  ])('pass: %s', (body) => {
    expect(read(body)).toEqual([]);
  });

  it('pass in an article of one town', () => {
    const title = '柳林镇：秋收之后清沟道';
    expect(read('截至 10 月末，全镇累计排查河道问题 32 件，其中 4 件在办。', { title })).toEqual(
      [],
    );
    expect(read('在办问题 4 件，都已明确期限。', { title })).toEqual([]);
  });

  it('pass in every text that is published', () => {
    const house = texts.flatMap(({ file, source, kind }) =>
      articleFindings(file, source, kind.sourceField, { ...rules, findPicture: () => 'plain' }),
    );
    const exported = published.record.news.flatMap((item) => checkExported(item, rules, new Map()));
    expect([...house, ...exported].filter(isFault)).toEqual([]);
  });
});

it('asks for a short name of exported news too, and takes the one it brings', () => {
  const [item] = published.record.news;
  if (!item) throw new Error('The demonstration has no news');
  const codes = (changed: Partial<typeof item>) =>
    checkExported({ ...item, ...changed }, rules, new Map()).map(({ code, field }) => [
      code,
      field,
    ]);
  const title = '河'.repeat(21);
  expect(codes({ title })).toEqual([['title-long', 'title']]);
  expect(codes({ title, shareTitle: '短标题' })).toEqual([]);
});
