import { describe, expect, it } from 'vitest';
import { indexRecord, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import { calendarDate } from '../../../src/core/schemas/field.ts';
import { screenView, type ScreenSlide } from '../../../src/view/screen/screenView.ts';
import { district } from '../../district/district.ts';

const { index, newestEdition, site } = district();
const viewOf = (at: RecordIndex) => screenView(at, newestEdition, site);
const view = viewOf(index);

const slides = <Kind extends ScreenSlide['kind']>(kind: Kind, at: RecordIndex = index) =>
  viewOf(at).slides.filter(
    (slide): slide is Extract<ScreenSlide, { kind: Kind }> => slide.kind === kind,
  );

const titles = (at: RecordIndex): readonly string[] =>
  viewOf(at).slides.map(({ kind, title }) => `${kind} ${title}`);

/** Text of each count on a slide: `在办 6 件 open`. */
const countsOf = (title: string, at = index) =>
  slides('counts', at)
    .find((slide) => slide.title === title)
    ?.counts.map(({ label, value, unit, tone }) => `${label} ${value} ${unit} ${tone}`);

describe('the display in the lobby', () => {
  it('shows the office, the cut-off, and where to read on', () => {
    expect(view).toMatchObject({
      officeName: '望川县河长制办公室',
      siteName: '望川河长',
      asOf: '数据截至 2026 年 9 月 30 日',
      printedAddress: 'wch.example.gov.cn/hzz',
      qrText: 'https://WCH.EXAMPLE.GOV.CN/HZZ/',
    });
    expect(view.stamp).toBe(`2026-10-09 ${newestEdition.recordSha256.slice(0, 12)}`);
  });

  it('shows the rivers by rank and length, then people, figures, problems, cases, boards, telephones', () => {
    expect(titles(index)).toEqual([
      'cover 望川县河长制办公室',
      'strip 望川河',
      'strip 槐溪',
      'strip 杨坪沟',
      'strip 磨子沟',
      'people 总河长',
      'people 县级河长',
      'figures 主要数字',
      'figures 主要数字',
      'counts 问题整改',
      'case 河滩挖砂案',
      'counts 河长公示牌',
      'call 发现问题，请拨打',
    ]);
    expect(view.slides[0]?.lede).toBe('见河长　见行动　见成效');
  });

  it('shows at most four rivers', () => {
    const [first] = index.record.rivers;
    if (!first) throw new Error('the district has rivers');
    const five = indexRecord({
      ...index.record,
      rivers: [
        ...index.record.rivers,
        { ...first, id: 'xiao-xi', name: '小溪', order: 3, lengthKm: 1 },
      ],
    });
    expect(titles(five).filter((title) => title.startsWith('strip'))).toHaveLength(4);
    expect(titles(five)).not.toContain('strip 小溪');
  });
});

describe('the slide of a river', () => {
  const facts = () =>
    slides('strip').map(({ title, lede, facts: all }) => [
      title,
      lede,
      all.map(({ sign, text }) => `${sign} ${text}`),
    ]);

  it('counts open problems, overdue ones separately, and the boards in use', () => {
    expect(facts()).toEqual([
      // Four open problems, two of them overdue.
      [
        '望川河',
        '县级河长 邵明哲　20 公里',
        ['open 在办 2 件', 'late 逾期 2 件', 'board 公示牌 8 块'],
      ],
      // One of the two boards is retired.
      [
        '槐溪',
        '县级河长 邵明哲　6 公里',
        ['open 在办 2 件', 'late 逾期 0 件', 'board 公示牌 1 块'],
      ],
      [
        '杨坪沟',
        '县级河长 梁若谷　5 公里　季节性河流',
        ['open 在办 0 件', 'late 逾期 0 件', 'board 公示牌 1 块'],
      ],
      ['磨子沟', '2 公里　季节性河流', ['open 在办 0 件', 'late 逾期 0 件', 'board 公示牌 0 块']],
    ]);
  });

  it('has a text version, town by town', () => {
    expect(
      slides('strip')
        .map(({ description }) => description)
        .slice(0, 3),
    ).toEqual([
      '望川河从源头到河口，各乡镇河长：青禾镇范秋实，南桥街道路平安',
      '槐溪从源头到河口，各乡镇河长：南桥街道路平安',
      '杨坪沟从源头到河口，各乡镇河长：青禾镇仇一帆',
    ]);
  });
});

describe('the people', () => {
  it('are the general chiefs, then each district chief with all their rivers', () => {
    expect(
      slides('people').flatMap(({ people }) =>
        people.map(({ of, name, post }) => `${of} ${name} ${post}`),
      ),
    ).toEqual([
      '总河长 梁若谷 望川县委副书记、县长',
      '总河长 宋怀远 望川县委书记',
      '望川河、槐溪 邵明哲 望川县副县长',
      '杨坪沟 梁若谷 望川县委副书记、县长',
    ]);
  });

  it('are four per slide, numbered if there are several', () => {
    const [one] = index.record.postHoldings;
    if (!one) throw new Error('the district has posts');
    const people = ['bai', 'fan', 'ji'].map((id) => index.personById.get(id));
    const more = indexRecord({
      ...index.record,
      postHoldings: [
        ...index.record.postHoldings,
        ...people.flatMap((person) => (person ? [{ ...one, personId: person.id }] : [])),
      ],
    });
    expect(
      slides('people', more).map((slide) => [slide.title, slide.lede, slide.people.length]),
    ).toEqual([
      ['总河长', undefined, 2],
      ['县级河长', '1 / 2', 4],
      ['县级河长', '2 / 2', 1],
    ]);
  });
});

describe('the problems', () => {
  it('are counted as closed this month, open and overdue', () => {
    // wt-08 was closed in September. Open are wt-03, 04, 05, 06, 09 and 10; overdue 03 and 09.
    expect(countsOf('问题整改')).toEqual([
      '9 月销号 1 件 done',
      '在办 6 件 open',
      '逾期 2 件 late',
    ]);
  });

  it('list the two that were closed last', () => {
    // wt-08 on 10 September, wt-01 on 21 May; wt-04 and wt-09 came back after theirs.
    expect(slides('counts')[0]?.lines).toEqual([
      '已销号　杨坪沟 其他：漫水桥下树枝阻水',
      '已销号　望川河 乱堆：渠首堆放建筑垃圾约两车',
    ]);
  });

  const asOf = (day: string) =>
    countsOf(
      '问题整改',
      indexRecord({
        ...index.record,
        period: { ...index.record.period, dataThrough: calendarDate.parse(day) },
      }),
    );

  it('are as of the day: closed later counts as open, found later is unknown', () => {
    // wt-06 and wt-10 are not found yet, wt-08 is open, wt-09 was closed on 14 August.
    expect(asOf('2026-08-15')).toEqual(['8 月销号 1 件 done', '在办 4 件 open', '逾期 1 件 late']);
  });

  it('are closed on the day of closure', () => {
    expect(asOf('2026-09-09')?.[0]).toBe('9 月销号 0 件 done');
    expect(asOf('2026-09-10')?.[0]).toBe('9 月销号 1 件 done');
  });
});

describe('the cases', () => {
  const [one] = index.record.cases;
  if (!one) throw new Error('the district has a case');
  const withCases = (cases: readonly (typeof one)[]) =>
    slides('case', indexRecord({ ...index.record, cases: [...cases] }));

  it('show what happened and the outcome', () => {
    expect(slides('case')).toEqual([
      {
        kind: 'case',
        title: '河滩挖砂案',
        lede: '典型案例',
        facts: '钱某未经许可在河滩挖砂 18 立方米。',
        outcome: '没收砂石，罚款 5000 元。',
      },
    ]);
  });

  it('are three, newest first', () => {
    const of = (title: string, closedOn: string) => ({
      ...one,
      title,
      closedOn: calendarDate.parse(closedOn),
    });
    expect(
      withCases([
        of('二月', '2026-02-01'),
        of('四月', '2026-04-01'),
        of('三月', '2026-03-01'),
        of('一月', '2026-01-01'),
      ]).map(({ title }) => title),
    ).toEqual(['四月', '三月', '二月']);
  });

  it('are cut after a whole sentence that is readable at ten metres', () => {
    const sentence = (length: number) => `${'字'.repeat(length - 1)}。`;
    const factsOf = (facts: string) => withCases([{ ...one, facts }])[0]?.facts;
    expect(factsOf(sentence(40) + sentence(44))).toBe(sentence(40) + sentence(44));
    expect(factsOf(sentence(40) + sentence(45))).toBe(sentence(40));
    expect(factsOf(sentence(84))).toBe(sentence(84));
    expect(factsOf(sentence(85))).toBe(`${'字'.repeat(83)}…`);
  });
});

it('counts the boards in use, the correct ones, and the rest', () => {
  expect(countsOf('河长公示牌')).toEqual([
    '全县在用 10 块 plain',
    '牌面与名录一致 2 块 done',
    '待更新或补立 8 块 open',
  ]);
});

it('ends with the telephones, the office’s own first', () => {
  expect(slides('call')[0]?.lines).toEqual([
    { name: '县河长办监督电话', phone: '0300-860 1314', hours: '全天值班' },
    { name: '政务服务便民热线', phone: '12345', hours: '全天' },
    { name: '水利部监督举报服务平台', phone: '12314', hours: '全天' },
  ]);
});

it('shows the four key figures, two per slide', () => {
  expect(slides('figures').map(({ cards }) => cards.map(({ name }) => name))).toEqual([
    ['四乱整改销号率', '河道清理量'],
    ['水质达标率', '巡河完成率'],
  ]);
});
