import { describe, expect, it } from 'vitest';
import { riverView } from '../../../src/view/rivers/river.ts';
import { district } from '../../district/district.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { index } = district();
const main = riverView(index, 'wang-chuan-he');
const brook = riverView(index, 'huai-xi');
const gully = riverView(index, 'yang-ping-gou');
const bare = riverView(index, 'mo-zi-gou');

describe('the head of a river’s page', () => {
  it('has kind, length, places and end', () => {
    expect(main.summary).toBe('常年有水 · 全长 20 公里 · 流经 2 个乡镇街道、5 个村（社区） · 县界');
    expect(brook.summary).toBe(
      '常年有水 · 全长 6 公里 · 流经 1 个乡镇街道、2 个村（社区） · 汇入望川河',
    );
    expect(gully.summary).toBe(
      '季节性河流 · 全长 5 公里 · 流经 1 个乡镇街道、1 个村（社区） · 汇入望川河',
    );
  });

  it('has the names, goals and overview of the record', () => {
    expect(main).toMatchObject({
      id: 'wang-chuan-he',
      name: '望川河',
      address: '/rivers/wang-chuan-he/',
      description: '望川河的河长、电话、问题整改、巡河、清理和水质。',
      aliases: ['大河'],
      goals: ['两岸无新增乱占乱建', '出境断面不劣于Ⅲ类'],
      overview: '望川河由北向南穿过全县，长 20 公里，是青禾镇各村和南桥街道的界河。',
    });
  });

  it('has its chiefs, the river’s before the district’s', () => {
    expect(main.ladder.map((rung) => rung.kind === 'held' && [rung.title, rung.name])).toEqual([
      ['县级河长', '邵明哲'],
      ['总河长', '梁若谷'],
      ['总河长', '宋怀远'],
    ]);
    expect(bare.ladder[0]).toMatchObject({ kind: 'vacant', sinceWords: '空缺' });
  });

  it('has the four key figures of this river', () => {
    expect(main.cards.map(({ name, value }) => [name, value])).toEqual([
      ['四乱整改销号率', { kind: 'number', text: '5 件中 2 件', unit: '' }],
      ['河道清理量', { kind: 'number', text: '280.5', unit: '立方米' }],
      ['水质达标率', { kind: 'number', text: '8 断面月中 6 个', unit: '' }],
      ['巡河完成率', { kind: 'number', text: '4 次中 4 次', unit: '' }],
    ]);
  });

  it('links the news about it', () => {
    expect(main.news).toEqual([
      { text: '东埂村换了河长', address: '/news/donggeng-chief/' },
      { text: '春季河道清洁结束', address: '/news/spring-clean/' },
    ]);
    expect(brook.news).toEqual([]);
  });
});

describe('the reaches of a river', () => {
  it('have chief and telephone, from the source, a town before its villages', () => {
    const at = '/rivers/wang-chuan-he/';
    expect(main.reaches.columns.map(({ label }) => label)).toEqual([
      '河段',
      '位置',
      '里程（公里）',
      '岸别',
      '河长',
      '电话',
    ]);
    expect(rowsInWords(main.reaches.rows)).toEqual([
      [
        `[青禾镇上段](${at}#wch-qinghe)`,
        '[青禾镇](/regions/000301002/)',
        '0–10',
        '两岸',
        '[范秋实](/chiefs/fan/)',
        '登记的电话有误，请拨青禾镇办公电话 0300-860 3001',
      ],
      [
        `[白杨坪村右岸段](${at}#wch-baiyangping)`,
        '[白杨坪村](/regions/000301002003/)',
        '0–10',
        '右岸',
        '[白小川](/chiefs/bai/)',
        '上次核验无人接听，请先拨青禾镇办公电话 0300-860 3001',
      ],
      [
        `[上禾村左岸段](${at}#wch-shanghe)`,
        '[上禾村](/regions/000301002001/)',
        '0–10',
        '左岸',
        '[纪长林](/chiefs/ji/)',
        '154 0000 7001',
      ],
      [
        `[南桥街道左岸段](${at}#wch-nanqiao-left)`,
        '[南桥街道](/regions/000301001/)',
        '10–20',
        '左岸',
        '[路平安](/chiefs/lu/)',
        '0300-860 2001',
      ],
      [
        `[青禾镇右岸段](${at}#wch-qinghe-right)`,
        '[青禾镇](/regions/000301002/)',
        '10–20',
        '右岸',
        '[范秋实](/chiefs/fan/)',
        '0300-860 3001',
      ],
      [
        `[东埂村左岸段](${at}#wch-donggeng)`,
        '[东埂村](/regions/000301001002/)',
        '10–14',
        '左岸',
        '[莫晓岚](/chiefs/mo/)',
        '0300-860 2001',
      ],
      [
        `[下禾村右岸段](${at}#wch-xiahe)`,
        '[下禾村](/regions/000301002002/)',
        '10–20',
        '右岸',
        '[齐望舒](/chiefs/qi/)',
        '电话待核验，请先联系镇级河长范秋实 0300-860 3001',
      ],
      [
        `[桥头社区左岸段](${at}#wch-qiaotou)`,
        '[桥头社区](/regions/000301001001/)',
        '14–20',
        '左岸',
        '[简宁](/chiefs/jian/)',
        '0300-860 2199',
      ],
    ]);
    expect(main.reaches.ids.slice(0, 2)).toEqual(['wch-qinghe', 'wch-baiyangping']);
  });

  it('show a vacant post with the line that stands in', () => {
    expect(rowsInWords(brook.reaches.rows)[1]).toEqual([
      '[东埂村段](/rivers/huai-xi/#hx-donggeng)',
      '[东埂村](/regions/000301001002/)',
      '0–3.5',
      '两岸',
      '（空缺）',
      '空缺期间请联系街道级河长路平安 0300-860 2001',
    ]);
  });
});

describe('the open problems of a river', () => {
  it('come overdue first, then by deadline, each with its stage', () => {
    expect(main.problems?.columns.map(({ label }) => label)).toEqual([
      '问题',
      '位置',
      '发现',
      '期限',
      '进展',
    ]);
    const at = '/rivers/wang-chuan-he/';
    // wt-01 and wt-02 are closed. The deadlines of wt-03 and wt-09 have passed.
    expect(rowsInWords(main.problems?.rows ?? [])).toEqual([
      [
        '[乱建：码头旁搭建简易棚房](/action/problems/wt-03/)',
        `[下禾村右岸段 13.2](${at}#wch-xiahe)`,
        '2026 年 3 月 9 日',
        '2026 年 7 月 31 日',
        'late：逾期 · 整改中',
      ],
      [
        '[乱堆：堤脚堆放秸秆](/action/problems/wt-09/)',
        `[东埂村左岸段 11](${at}#wch-donggeng)`,
        '2026 年 7 月 20 日',
        '2026 年 8 月 15 日',
        'late：逾期 · 已回头看',
      ],
      [
        '[垃圾：禾口桥下散落塑料袋](/action/problems/wt-10/)',
        `[上禾村左岸段 9](${at}#wch-shanghe)`,
        '2026 年 9 月 28 日',
        '2026 年 10 月 15 日',
        'open：已入账',
      ],
      [
        '[乱采：河滩有挖取砂土的坑](/action/problems/wt-05/)',
        `[桥头社区左岸段 17](${at}#wch-qiaotou)`,
        '2026 年 5 月 28 日',
        '2026 年 12 月 31 日',
        'open：整改中',
      ],
    ]);
  });

  it('are in time on the last day of their deadline', () => {
    expect(rowsInWords(brook.problems?.rows ?? []).map((row) => [row[3], row[4]])).toEqual([
      ['2026 年 9 月 30 日', 'open：整改中'],
      ['2026 年 10 月 31 日', 'open：已申请销号，待现场核验'],
    ]);
  });

  it('have no table if all are closed', () => {
    // wt-07 and wt-08 of this gully are closed.
    expect(gully.problems).toBeUndefined();
  });
});

describe('the sections of a river', () => {
  it('have target and newest month, from the source down', () => {
    expect(main.sections?.columns.map(({ label }) => label)).toEqual([
      '断面',
      '里程（公里）',
      '目标',
      '月份',
      '最近一月',
    ]);
    expect(rowsInWords(main.sections?.rows ?? [])).toEqual([
      ['岭下断面', '2', 'Ⅱ 类', '2026 年 9 月', 'class 1'],
      ['县界断面', '19', 'Ⅲ 类', '2026 年 9 月', 'class 3'],
    ]);
  });

  it('show a missing target, and the reason for a missing class', () => {
    expect(rowsInWords(brook.sections?.rows ?? [])).toEqual([
      ['溪口断面', '5.5', '（无）', '2026 年 8 月', 'class 4'],
    ]);
    expect(rowsInWords(gully.sections?.rows ?? [])).toEqual([
      ['沟口断面', '4.5', 'Ⅳ 类', '2026 年 9 月', '（结果待出）'],
    ]);
    expect(bare.sections).toBeUndefined();
  });
});

it('lists the boards of a river from its source, with the retired one marked', () => {
  expect(rowsInWords(brook.boards.rows)).toEqual([
    [
      '[HX1-A094](/signboards/HX1A094/)',
      '[槐溪](/rivers/huai-xi/)',
      '桥头社区段',
      '石拱桥南头',
      '第 1 版',
      '倾斜、破损、变形、变色、老化',
      'neutral：已停用',
    ],
    [
      '[HX1-A11G](/signboards/HX1A11G/)',
      '[槐溪](/rivers/huai-xi/)',
      '桥头社区段',
      '石拱桥北头',
      '第 1 版',
      '完好',
      'open：牌面待更新',
    ],
  ]);
  expect(
    main.boards.rows.map(([first]) => typeof first === 'object' && 'text' in first && first.text),
  ).toEqual([
    'HX1-A01K',
    'HX1-A03G',
    'HX1-A086',
    'HX1-A04E',
    'HX1-A05C',
    'HX1-A13C',
    'HX1-A06A',
    'HX1-A078',
  ]);
});
