import { describe, expect, it } from 'vitest';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { figurePage } from '../../../src/view/figures/figurePage.ts';
import { district } from '../../district/district.ts';
import { figureNow, figureThen, tableLines } from './figureNow.ts';

const live = (id: string) => figurePage(district().index, figureNow(id));
const frozen = (id: string, edition: string) =>
  figurePage(district().index, figureThen(id, edition));

describe('the page of a figure', () => {
  it('says what it is, its number, its times and where its rows are', () => {
    const {
      months: _,
      definition,
      changes,
      breakdowns,
      history,
      towns,
      ...page
    } = live('closure-rate');
    expect(page).toEqual({
      title: '四乱整改销号率',
      description:
        '四乱整改销号率：截至 2026 年 9 月底 5 件中 2 件，数据截至 2026 年 9 月 30 日。口径、分子、分母、逐月数据、引用格式和下载。',
      kicker: '见成效 · 初步数',
      question: '查出的乱占、乱采、乱堆、乱建，整改销号了多少？',
      headline: {
        key: 'total',
        name: '四乱整改销号率',
        period: '截至 2026 年 9 月底',
        value: '5 件中 2 件',
        parts: undefined,
        isMissing: false,
      },
      partNames: '已销号 / 累计排查',
      others: [
        {
          key: 'open',
          name: '在办',
          period: '截至 2026 年 9 月底',
          value: '3 件',
          parts: undefined,
          isMissing: false,
        },
        {
          key: 'overdue',
          name: '逾期',
          period: '截至 2026 年 9 月底',
          value: '2 件',
          parts: undefined,
          isMissing: false,
        },
      ],
      remark: undefined,
      facts: [
        { term: '数据截至', detail: '2026 年 9 月 30 日' },
        { term: '发布', detail: '2026-10-09 10:00' },
        { term: '下次更新', detail: '2026 年 11 月 9 日' },
        {
          term: '固定版次',
          detail: '2026-10-09',
          address: '/figures/closure-rate/editions/2026-10-09/',
        },
        { term: '逐条看', detail: '问题整改台账', address: '/action/problems/' },
      ],
      replaced: undefined,
    });
    expect(definition.map(({ term, detail }) => `${term}：${detail.slice(0, 8)}`)).toEqual([
      '口径：截至数据截止日，',
      '分子：截止日处于销号状',
      '分母：截止日累计发现的',
      '范围：本县全部河流，含',
      '来源：县河长办整改台账',
      '不说明什么：新问题被发现时，',
      '口径版本：第 1 版',
    ]);
    expect(towns?.description).toMatch(/^总体四乱整改销号率 40.0%。/);
    expect(changes.lede).toBe('与 2026-09-03 版相比：');
    expect(breakdowns.map(({ heading }) => heading)).toEqual([
      '按问题类别',
      '按存量、新增',
      '按乡镇、街道',
      '按河流',
    ]);
    expect(tableLines(history)).toEqual([
      '版次 | 所指时期:date | 公布值:number | 分子 / 分母:number',
      '2026-10-09 > /figures/closure-rate/editions/2026-10-09/ | 截至 2026 年 9 月底 | 5 件中 2 件 | ',
      '2026-09-03 > /figures/closure-rate/editions/2026-09-03/ | 截至 2026 年 8 月底 | 5 件中 3 件 | ',
    ]);
  });

  it('shows the last twelve months of each town', () => {
    const towns = live('closure-rate').breakdowns.find(({ id }) => id === 'by-town-total');
    expect(towns && tableLines(towns.table)).toEqual([
      '乡镇、街道 | 数值:number | 分子 / 分母:number | 近 12 个月',
      '南桥街道 > /regions/000301001/ | 2 件中 0 件 |  | 南桥街道近 5 个月，由 1 件中 0 件 到 2 件中 0 件',
      '青禾镇 > /regions/000301002/ | 3 件中 2 件 |  | 青禾镇近 11 个月，由 1 件中 0 件 到 3 件中 2 件',
    ]);
    const rivers = live('closure-rate').breakdowns.find(({ id }) => id === 'by-river-total');
    expect(rivers?.table.columns.map(({ label }) => label)).toEqual([
      '河流',
      '数值',
      '分子 / 分母',
    ]);
  });

  it('says of an amount in units which figure it is, and of water what was left out', () => {
    const cleanups = live('cleanup-amounts');
    expect([cleanups.headline.name, cleanups.headline.value, cleanups.partNames]).toEqual([
      '河道清理量',
      '280.5 立方米',
      '清理量 / 不适用',
    ]);
    expect(cleanups.others.map(({ value }) => value)).toEqual([
      '6 吨',
      '5 公里',
      '3 处',
      '4 台次',
      '1200 人次',
    ]);
    expect(live('water-compliance').remark).toMatch(/^未计入：断流 2 个断面月、封冻 1 个断面月/);
  });

  it('says why there is no number, and what was published before', () => {
    const wells = live('wells-closed');
    expect(wells.headline).toMatchObject({ value: '未报送', isMissing: true });
    expect(tableLines(wells.history).slice(1)).toEqual([
      '2026-10-09 > /figures/wells-closed/editions/2026-10-09/ | 截至 2026 年 9 月底 | （未报送） | ',
      '2026-09-03 > /figures/wells-closed/editions/2026-09-03/ | 截至 2026 年 8 月底 | 69.2% | 9 / 13 眼',
    ]);
  });

  it('stands in its pillar, and leads to the columns with its rows', () => {
    const said = figureRegister.map(({ id }) => {
      const { kicker, facts } = live(id);
      return [
        id,
        kicker,
        ...facts.slice(4).map(({ detail, address }) => `${detail} ${address ?? ''}`),
      ];
    });
    expect(said).toEqual([
      ['closure-rate', '见成效 · 初步数', '问题整改台账 /action/problems/'],
      ['cleanup-amounts', '见行动 · 初步数', '专项行动 /campaigns/'],
      ['water-compliance', '见成效 · 初步数', '项目与水质信息通报 /action/water/'],
      ['patrol-rate', '见行动 · 初步数', '巡河 /action/patrols/'],
      [
        'overdue-problems',
        '见成效 · 初步数',
        '问题整改台账 /action/problems/',
        '督导 /action/supervision/',
      ],
      ['days-to-close', '见成效 · 初步数', '问题整改台账 /action/problems/'],
      [
        'look-back-rebound',
        '见成效 · 初步数',
        '问题整改台账 /action/problems/',
        '督导 /action/supervision/',
      ],
      [
        'task-book-targets',
        '见成效 · 初步数',
        '任务和负责部门 /duties/',
        '督导 /action/supervision/',
      ],
      [
        'sand-enforcement',
        '见行动 · 初步数',
        '采砂管理 /action/sand/',
        '联合执法 /action/enforcement/',
      ],
      ['wells-closed', '见成效 · 初步数', '机井整治 /action/wells/'],
      ['public-reports', '见成效 · 初步数', '群众反映 /action/reports/'],
      ['assessment-grades', '见成效 · 核定数', '考核 /action/assessment/'],
      ['boards-in-good-condition', '见河长 · 初步数'],
      ['phones-answered', '见河长 · 初步数'],
    ]);
  });
});

describe('the page of a frozen figure', () => {
  it('says that it is old, and what the number is now', () => {
    const page = frozen('closure-rate', '2026-09-03');
    expect(page).toMatchObject({
      title: '四乱整改销号率（2026-09-03 版）',
      shareTitle: '四乱整改销号率·2026-09-03',
      headline: { value: '5 件中 3 件', period: '截至 2026 年 8 月底' },
      replaced: {
        sentence: '这是旧版，已由 2026-10-09 版替换。最新版的数：截至 2026 年 9 月底 5 件中 2 件。',
        address: '/figures/closure-rate/',
      },
    });
    expect(page.facts).toEqual([
      { term: '数据截至', detail: '2026 年 8 月 31 日' },
      { term: '发布', detail: '2026-09-03 10:00' },
      { term: '下次更新', detail: '2026 年 10 月 9 日' },
      { term: '固定版次', detail: '2026-09-03', address: '/editions/2026-09-03/' },
    ]);
    const towns = page.breakdowns.find(({ id }) => id === 'by-town-total');
    expect(towns?.table.columns).toHaveLength(3);
  });

  it('says that the number is still the same, or no longer published', () => {
    const same = '这是旧版，已由 2026-10-09 版替换。数值与最新版相同。';
    expect(frozen('assessment-grades', '2026-09-03').replaced?.sentence).toBe(same);
    const old = figureThen('assessment-grades', '2026-09-03');
    const withdrawn = { ...old, history: old.history.slice(1) };
    expect(figurePage(district().index, withdrawn).replaced?.sentence).toBe(
      '这是旧版，已由 2026-10-09 版替换。最新版不再公布这个指标。',
    );
    expect(frozen('closure-rate', '2026-10-09').replaced).toBeUndefined();
  });
});
