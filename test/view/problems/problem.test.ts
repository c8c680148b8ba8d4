import { describe, expect, it } from 'vitest';
import { closedProblems } from '../../../src/view/problems/closedProblems.ts';
import { problemView } from '../../../src/view/problems/problem.ts';
import { openProblems, problemTable } from '../../../src/view/problems/problemTable.ts';
import { district } from '../../district/district.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { index, record } = district();
const on = record.period.dataThrough;
const viewOf = (id: string) => {
  const problem = record.problems.find((row) => row.id === id);
  if (!problem) throw new Error(`The district has no problem ${id}`);
  return problemView(index, problem);
};

describe('the page of a problem', () => {
  it('says what it is, how it stands, and whether anybody has seen it in order', () => {
    expect(viewOf('wt-03')).toMatchObject({
      id: 'wt-03',
      title: '望川河乱建问题',
      address: '/action/problems/wt-03/',
      description: '2026 年 3 月 9 日在望川河下禾村右岸段发现的乱建问题，整改到了哪一步。',
      lede: '码头旁搭建简易棚房',
      status: { tone: 'late', word: '已逾期 61 天 · 整改中' },
      verification: '尚未现场核验',
      asOfWords: '截至 2026 年 9 月 30 日：已逾期 61 天 · 整改中',
    });
    expect(viewOf('wt-01')).toMatchObject({
      status: { tone: 'done', word: '已销号，回头看未反弹' },
      verification: '已现场核验',
    });
    expect(viewOf('wt-02').status).toEqual({ tone: 'done', word: '已销号' });
    expect(viewOf('wt-06')).toMatchObject({
      status: { tone: 'open', word: '已申请销号，待现场核验' },
      verification: '尚未现场核验',
    });
  });

  it('states the ledger’s row in full', () => {
    expect(viewOf('wt-03').facts).toEqual([
      { term: '类别', detail: '乱建' },
      { term: '存量、新增', detail: '存量' },
      { term: '发现途径', detail: '上级交办' },
      {
        term: '位置',
        detail: '下禾村右岸段，距源头 13.2 公里，右岸',
        address: '/rivers/wang-chuan-he/#wch-xiahe',
      },
      { term: '责任单位', detail: '青禾镇人民政府' },
      { term: '责任岗位', detail: '镇级河长' },
      { term: '整改措施', detail: '拆除棚房' },
      { term: '整改期限', detail: '2026 年 7 月 31 日' },
      { term: '累计在办', detail: '205 天' },
    ]);
  });

  it('leads to the river, the town, the village and the chief of today', () => {
    expect(viewOf('wt-09').links).toEqual([
      { text: '望川河', address: '/rivers/wang-chuan-he/' },
      { text: '南桥街道', address: '/regions/000301001/' },
      { text: '东埂村', address: '/regions/000301001002/' },
      { text: '现任河长 莫晓岚', address: '/chiefs/mo/', note: '东埂村党支部书记' },
    ]);
  });

  it('names the others of the same reach, and not itself', () => {
    expect(viewOf('wt-01').others.map(({ id }) => id)).toEqual(['wt-10']);
    expect(viewOf('wt-03').others).toEqual([]);
  });

  it('is marked on the strip of its river, with the reach around it', () => {
    const { strip, timeline } = viewOf('wt-03');
    expect(JSON.stringify(strip)).toContain('13.2');
    expect(timeline.length).toBeGreaterThan(1);
  });
});

describe('tables of problems', () => {
  it('list what is open, overdue first and then by deadline', () => {
    const table = problemTable(index, record.problems, on);
    expect(table.columns.map(({ label }) => label)).toEqual([
      ...['问题', '位置', '发现', '期限', '进展'],
    ]);
    expect(rowsInWords(table.rows)).toEqual([
      [
        '[乱建：码头旁搭建简易棚房](/action/problems/wt-03/)',
        '[下禾村右岸段 13.2](/rivers/wang-chuan-he/#wch-xiahe)',
        '2026 年 3 月 9 日',
        '2026 年 7 月 31 日',
        'late：逾期 · 整改中',
      ],
      [
        '[乱堆：堤脚堆放秸秆](/action/problems/wt-09/)',
        '[东埂村左岸段 11](/rivers/wang-chuan-he/#wch-donggeng)',
        '2026 年 7 月 20 日',
        '2026 年 8 月 15 日',
        'late：逾期 · 已回头看',
      ],
      [
        '[垃圾：菜市场后沿溪倾倒菜叶](/action/problems/wt-04/)',
        '[桥头社区段 5](/rivers/huai-xi/#hx-qiaotou)',
        '2026 年 6 月 1 日',
        '2026 年 9 月 30 日',
        'open：整改中',
      ],
      [
        '[垃圾：禾口桥下散落塑料袋](/action/problems/wt-10/)',
        '[上禾村左岸段 9](/rivers/wang-chuan-he/#wch-shanghe)',
        '2026 年 9 月 28 日',
        '2026 年 10 月 15 日',
        'open：已入账',
      ],
      [
        '[排污：洗车点废水直排](/action/problems/wt-06/)',
        '[东埂村段 1](/rivers/huai-xi/#hx-donggeng)',
        '2026 年 8 月 17 日',
        '2026 年 10 月 31 日',
        'open：已申请销号，待现场核验',
      ],
      [
        '[乱采：河滩有挖取砂土的坑](/action/problems/wt-05/)',
        '[桥头社区左岸段 17](/rivers/wang-chuan-he/#wch-qiaotou)',
        '2026 年 5 月 28 日',
        '2026 年 12 月 31 日',
        'open：整改中',
      ],
    ]);
    expect(openProblems(record.problems, on)).toHaveLength(6);
  });

  it('list what was closed on a river or in a region, the newest first', () => {
    const ids = (of: Parameters<typeof closedProblems>[1]) =>
      closedProblems(index, of).map(({ id }) => id);
    expect(ids({ riverId: 'wang-chuan-he' })).toEqual(['wt-01', 'wt-02']);
    expect(ids({ riverId: 'huai-xi' })).toEqual([]);
    expect(ids({ regionCode: '000301002' })).toEqual(['wt-08', 'wt-01', 'wt-07', 'wt-02']);
    expect(ids({ regionCode: '000301001' })).toEqual([]);
    expect(closedProblems(index, { riverId: 'wang-chuan-he' })[1]).toMatchObject({
      kind: '乱占',
      found: '2025 年 11 月 10 日发现',
      due: '整改期限 2026 年 3 月 31 日',
      status: { tone: 'done', word: '已销号' },
    });
  });
});
