import { describe, expect, it } from 'vitest';
import {
  pagedRegions,
  pagedTowns,
  regionList,
  regionView,
} from '../../../src/view/regions/region.ts';
import { district } from '../../district/district.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { index } = district();
const street = regionView(index, '000301001');
const village = regionView(index, '000301001002');

describe('the page of a town', () => {
  it('has its name, its villages and its telephone', () => {
    expect(street).toMatchObject({
      code: '000301001',
      level: 'town',
      name: '南桥街道',
      address: '/regions/000301001/',
      description: '南桥街道负责的河段、河长、电话和在办问题。',
      children: [
        { text: '桥头社区', address: '/regions/000301001001/' },
        { text: '东埂村', address: '/regions/000301001002/' },
      ],
      calls: {
        call: {
          phone: '0300-860 2001',
          whom: '南桥街道办公电话',
          isOfficeLine: true,
          verified: { on: '2026-01-15', result: 'answered' },
          hours: '工作日 9:00–17:00',
        },
        afterHours: { phone: '0300-860 1314', whom: '河长办监督电话' },
      },
    });
    expect(street.parent).toBeUndefined();
    expect(street.strips).toEqual([]);
  });

  it('lists its own reaches by river, not those of its villages', () => {
    expect(street.reaches?.columns[1]?.label).toBe('河流');
    expect(rowsInWords(street.reaches?.rows ?? [])).toEqual([
      [
        '[南桥街道段](/rivers/huai-xi/#hx-nanqiao)',
        '[槐溪](/rivers/huai-xi/)',
        '0–6',
        '两岸',
        '[路平安](/chiefs/lu/)',
        '0300-860 2001',
      ],
      [
        '[南桥街道左岸段](/rivers/wang-chuan-he/#wch-nanqiao-left)',
        '[望川河](/rivers/wang-chuan-he/)',
        '10–20',
        '左岸',
        '[路平安](/chiefs/lu/)',
        '0300-860 2001',
      ],
    ]);
  });

  it('lists the open problems of its villages, overdue first and then by deadline', () => {
    expect(rowsInWords(street.problems?.rows ?? []).map((row) => [row[0], row[3], row[4]])).toEqual(
      [
        [
          '[乱堆：堤脚堆放秸秆](/action/problems/wt-09/)',
          '2026 年 8 月 15 日',
          'late：逾期 · 已回头看',
        ],
        [
          '[垃圾：菜市场后沿溪倾倒菜叶](/action/problems/wt-04/)',
          '2026 年 9 月 30 日',
          'open：整改中',
        ],
        [
          '[排污：洗车点废水直排](/action/problems/wt-06/)',
          '2026 年 10 月 31 日',
          'open：已申请销号，待现场核验',
        ],
        [
          '[乱采：河滩有挖取砂土的坑](/action/problems/wt-05/)',
          '2026 年 12 月 31 日',
          'open：整改中',
        ],
      ],
    );
  });

  it('has the figures broken down by town', () => {
    expect(rowsInWords(street.figures?.rows ?? [])[0]?.slice(0, 3)).toEqual([
      '[四乱整改销号率](/figures/closure-rate/#definition)',
      '截至 2026 年 9 月底',
      '2 件中 0 件',
    ]);
  });

  it('shows the neighbours of its reaches', () => {
    expect(
      street.neighbours.map(({ reach, above, below, opposite }) => [
        reach.text,
        above.map(({ text }) => text),
        below.map(({ text }) => text),
        opposite.map(({ text }) => text),
      ]),
    ).toEqual([
      ['南桥街道段', [], [], []],
      ['南桥街道左岸段', ['青禾镇上段'], [], ['青禾镇右岸段']],
    ]);
  });
});

describe('the page of a village', () => {
  it('has its town and, without a telephone of its own, the town’s', () => {
    expect(village.parent).toEqual({ text: '南桥街道', address: '/regions/000301001/' });
    expect(village.children).toEqual([]);
    expect(village.calls.call?.whom).toBe('南桥街道办公电话');
    expect(regionView(index, '000301001001').calls.call).toMatchObject({
      phone: '0300-860 2199',
      whom: '桥头社区办公电话',
    });
    expect(village.figures).toBeUndefined();
  });

  it('draws each of its rivers with its own reach', () => {
    expect(village.strips.map(({ id, highlightedSegment }) => [id, highlightedSegment])).toEqual([
      ['huai-xi', 'hx-donggeng'],
      ['wang-chuan-he', 'wch-donggeng'],
    ]);
  });

  it('lists its vacancy, its chief and its own open problems', () => {
    expect(rowsInWords(village.reaches?.rows ?? []).map((row) => row.slice(2))).toEqual([
      ['0–3.5', '两岸', '（空缺）', '空缺期间请联系街道级河长路平安 0300-860 2001'],
      ['10–14', '左岸', '[莫晓岚](/chiefs/mo/)', '0300-860 2001'],
    ]);
    expect(rowsInWords(village.problems?.rows ?? []).map((row) => row[0])).toEqual([
      '[乱堆：堤脚堆放秸秆](/action/problems/wt-09/)',
      '[排污：洗车点废水直排](/action/problems/wt-06/)',
    ]);
    // Both problems of 白杨坪村 on its gully and wt-02 are closed.
    expect(regionView(index, '000301002003').problems).toBeUndefined();
  });
});

describe('the list of regions', () => {
  it('has the towns with their villages, in the order of the record', () => {
    expect(
      regionList(index).map(({ town, villages }) => [town.text, villages.map(({ text }) => text)]),
    ).toEqual([
      ['南桥街道', ['桥头社区', '东埂村']],
      ['青禾镇', ['上禾村', '下禾村', '白杨坪村']],
    ]);
  });

  it('has a page for each region but the district', () => {
    expect(pagedRegions(index)).toEqual([
      '000301001',
      '000301001001',
      '000301001002',
      '000301002',
      '000301002001',
      '000301002002',
      '000301002003',
    ]);
    expect(pagedTowns(index)).toEqual(['000301001', '000301002']);
  });
});
