import { describe, expect, it } from 'vitest';
import { figureChanges } from '../../../src/view/figures/figureChanges.ts';
import { figuresFeed } from '../../../src/view/figures/figuresFeed.ts';
import { district } from '../../district/district.ts';
import { figureNow, figureThen } from './figureNow.ts';

describe('what changed since the edition before', () => {
  it.each([
    [
      'closure-rate',
      [
        '四乱整改销号率由“截至 2026 年 8 月底 5 件中 3 件”变为“截至 2026 年 9 月底 5 件中 2 件”',
        '在办由“截至 2026 年 8 月底 2 件”变为“截至 2026 年 9 月底 3 件”',
        '逾期由“截至 2026 年 8 月底 1 件”变为“截至 2026 年 9 月底 2 件”',
        '新增 2026 年 9 月 的数',
      ],
    ],
    [
      'cleanup-amounts',
      [
        '更正：2026 年 5 月清理量（立方米）由 86.5 立方米 改为 68.5 立方米。原因：5 月方量过磅复核，原数把两车渣土重复计入。',
        '立方米由“2026 年 1 至 8 月累计 246.5 立方米”变为“2026 年 1 至 9 月累计 280.5 立方米”',
        '吨不变：2026 年 1 至 9 月累计 6 吨',
        '公里不变：2026 年 1 至 9 月累计 5 公里',
        '处不变：2026 年 1 至 9 月累计 3 处',
        '台次不变：2026 年 1 至 9 月累计 4 台次',
        '人次不变：2026 年 1 至 9 月累计 1200 人次',
        '新增 2026 年 9 月 的数',
      ],
    ],
    [
      'water-compliance',
      [
        '更正：2026 年 8 月当月水质达标率由 1 断面月中 1 个 改为 2 断面月中 2 个。原因：8 月水样结果在第一版发布后报到。',
        '今年水质达标率由“2026 年 1 至 8 月累计 7 断面月中 5 个”变为“2026 年 1 至 9 月累计 80.0%（8 / 10 断面月）”',
        '当月水质达标率由“2026 年 8 月 1 断面月中 1 个”变为“2026 年 9 月 2 断面月中 2 个”',
        '新增 2026 年 9 月 的数',
      ],
    ],
    [
      'patrol-rate',
      [
        '当月巡河完成率由“2026 年 8 月 5 次中 5 次”变为“2026 年 9 月 4 次中 4 次”',
        '当月发现问题不变：2026 年 9 月 1 件',
        '当月办结问题由“2026 年 8 月 0 件”变为“2026 年 9 月 1 件”',
        '今年巡河完成率由“2026 年 1 至 8 月累计 78.9%（15 / 19 次）”变为“2026 年 1 至 9 月累计 82.6%（19 / 23 次）”',
        '新增 2026 年 9 月 的数',
      ],
    ],
    [
      'overdue-problems',
      [
        '逾期未销号占比由“截至 2026 年 8 月底 5 件中 1 件”变为“截至 2026 年 9 月底 6 件中 2 件”',
        '在办问题由“截至 2026 年 8 月底 5 件”变为“截至 2026 年 9 月底 6 件”',
        '最长逾期由“截至 2026 年 8 月底 31 天”变为“截至 2026 年 9 月底 61 天”',
        '新增 2026 年 9 月 的数',
      ],
    ],
    [
      'days-to-close',
      [
        '中位数由“2026 年 1 至 8 月 25 天”变为“2026 年 1 至 9 月 30 天”',
        '90% 分位数不变：2026 年 1 至 9 月 158 天',
        '本年销号由“2026 年 1 至 8 月累计 5 次”变为“2026 年 1 至 9 月累计 6 次”',
        '新增 2026 年 9 月 的数',
      ],
    ],
    [
      'look-back-rebound',
      [
        '回头看反弹率由“截至 2026 年 8 月底 2 次中 1 次”变为“截至 2026 年 9 月底 3 次中 2 次”',
        '反弹后仍在办由“截至 2026 年 8 月底 1 件”变为“截至 2026 年 9 月底 2 件”',
        '新增 2026 年 9 月 的数',
      ],
    ],
    [
      'task-book-targets',
      [
        '年度任务完成率不变：截至 2026 年 9 月底 2 项中 0 项',
        '滞后不变：截至 2026 年 9 月底 2 项',
        '逾期由“截至 2026 年 8 月底 0 项”变为“截至 2026 年 9 月底 1 项”',
        '新增 2026 年 9 月 的数',
      ],
    ],
    [
      'sand-enforcement',
      [
        '联合执法不变：2026 年 1 至 9 月累计 1 次',
        '立案不变：2026 年 1 至 9 月累计 1 件',
        '查扣砂石不变：2026 年 1 至 9 月累计 18 立方米',
        '罚款不变：2026 年 1 至 9 月累计 0 元',
        '新增 2026 年 9 月 的数',
      ],
    ],
    [
      'wells-closed',
      [
        '私采机井封填率由“截至 2026 年 8 月底 69.2%（9 / 13 眼）”变为“截至 2026 年 9 月底 未报送”',
        '未封填由“截至 2026 年 8 月底 4 眼”变为“截至 2026 年 9 月底 未报送”',
        '新增 2026 年 9 月 的数',
      ],
    ],
    [
      'public-reports',
      [
        '今年按期办结率由“2026 年 1 至 8 月累计 60.0%（6 / 10 件）”变为“2026 年 1 至 9 月累计 66.7%（8 / 12 件）”',
        '受理由“2026 年 1 至 8 月累计 10 件”变为“2026 年 1 至 9 月累计 12 件”',
        '尚未办结不变：2026 年 1 至 9 月累计 2 件',
        '新增 2026 年 9 月 的数',
      ],
    ],
    [
      'assessment-grades',
      ['得分中位数不变：2025 年度 91.89 分', '已确认考核的乡镇、街道不变：2025 年度 2 个'],
    ],
    [
      'boards-in-good-condition',
      [
        '公示牌完好率由“截至 2026 年 8 月底 8 块中 4 块”变为“截至 2026 年 9 月底 9 块中 4 块”',
        '在用公示牌不变：截至 2026 年 9 月底 10 块',
        '尚未检查由“截至 2026 年 8 月底 2 块”变为“截至 2026 年 9 月底 1 块”',
        '新增 2026 年 9 月 的数',
      ],
    ],
    [
      'phones-answered',
      [
        '公示电话接通率不变：截至 2026 年 9 月底 80.0%（8 / 10 部）',
        '已核验占比不变：截至 2026 年 9 月底 90.9%（10 / 11 部）',
      ],
    ],
  ])('is said of %s in sentences, corrections first', (id, sentences) => {
    const changes = figureChanges(district().index, figureNow(id));
    expect(changes.lede).toBe('与 2026-09-03 版相比：');
    expect([...changes.corrections, ...changes.sentences]).toEqual(sentences);
  });

  it('is nothing where every headline is the same and no month is new', () => {
    const { index } = district();
    const changed = [
      'assessment-grades',
      'phones-answered',
      'sand-enforcement',
      'closure-rate',
    ].map((id) => figureChanges(index, figureNow(id)).hasChanged);
    expect(changed).toEqual([false, false, true, true]);
  });

  it('is a new definition, before anything else', () => {
    const figure = figureNow('phones-answered');
    const definition = { ...figure.definition, version: 2 };
    const { sentences, hasChanged } = figureChanges(district().index, { ...figure, definition });
    expect(sentences[0]).toBe('口径在这一版有改动，与上一版的数不宜直接比较。');
    expect(hasChanged).toBe(true);
  });

  it('is a headline alone, or a correction alone', () => {
    const { index } = district();
    const { before, value, ...figure } = figureNow('phones-answered');
    if (!before) throw new Error('There is an edition before');
    const reading = { kind: 'ratio' as const, numerator: 7, denominator: 10 };
    const headlines = before.value.headlines.map((one, at) =>
      at === 0 ? { ...one, reading } : one,
    );
    const other = {
      ...figure,
      value,
      before: { ...before, value: { ...before.value, headlines } },
    };
    expect(figureChanges(index, other)).toMatchObject({
      hasChanged: true,
      sentences: [
        '公示电话接通率由“截至 2026 年 8 月底 70.0%（7 / 10 部）”变为“截至 2026 年 9 月底 80.0%（8 / 10 部）”',
        '已核验占比不变：截至 2026 年 9 月底 90.9%（10 / 11 部）',
      ],
    });
    const correction = {
      figureId: 'phones-answered',
      series: 'answered',
      dimension: 'town',
      row: '000301002',
      month: '2026 年第三季度',
      was: reading,
      is: { kind: 'missing' as const, reason: 'no-phone' },
      reason: '号码撤下。',
    };
    const edition = { ...figure.edition, corrections: [correction] };
    expect(figureChanges(index, { ...figure, value, before, edition })).toMatchObject({
      hasChanged: true,
      corrections: [
        '更正：2026 年第三季度青禾镇由 70.0%（7 / 10 部） 改为 没有公开的电话。原因：号码撤下。',
      ],
    });
  });

  it('is that it is the first, in the first edition', () => {
    expect(figureChanges(district().index, figureThen('closure-rate', '2026-09-03'))).toEqual({
      lede: '这是公布这个指标的第一版，没有可以比较的上一版。',
      sentences: [],
      corrections: [],
      hasChanged: true,
    });
  });
});

describe('the feed of the figures', () => {
  const feed = () => {
    const { index, editions, site } = district();
    return figuresFeed(index, editions, site, (address) => `https://h${address}`);
  };

  it('says whose it is and when it began', () => {
    const { entries: _, ...head } = feed();
    expect(head).toEqual({
      address: 'https://h/figures/feed.xml',
      title: '望川河长：指标变动与更正',
      page: 'https://h/figures/',
      author: '望川县河长制办公室',
      since: '2026-09-03 10:00',
    });
  });

  it('has the changed figures of the newest edition first, then those of the first', () => {
    const { entries } = feed();
    expect(entries.map(({ publishedAt }) => publishedAt.slice(5, 7))).toEqual([
      ...Array.from({ length: 12 }, () => '10'),
      ...Array.from({ length: 14 }, () => '09'),
    ]);
    expect(entries[1]).toMatchObject({
      address: 'https://h/figures/cleanup-amounts/editions/2026-10-09/',
      title: '河道清理量：2026-10-09 版',
      summary:
        '更正：2026 年 5 月清理量（立方米）由 86.5 立方米 改为 68.5 立方米。原因：5 月方量过磅复核，原数把两车渣土重复计入。\n' +
        '与 2026-09-03 版相比：立方米由“2026 年 1 至 8 月累计 246.5 立方米”变为“2026 年 1 至 9 月累计 280.5 立方米”；吨不变：2026 年 1 至 9 月累计 6 吨；公里不变：2026 年 1 至 9 月累计 5 公里；处不变：2026 年 1 至 9 月累计 3 处；台次不变：2026 年 1 至 9 月累计 4 台次；人次不变：2026 年 1 至 9 月累计 1200 人次；新增 2026 年 9 月 的数',
      publishedAt: '2026-10-09 10:00',
    });
    expect(entries.at(-1)).toMatchObject({
      address: 'https://h/figures/phones-answered/editions/2026-09-03/',
      title: '公示电话接通率：2026-09-03 版',
      summary: '这是公布这个指标的第一版，没有可以比较的上一版。',
      publishedAt: '2026-09-03 10:00',
    });
  });
});
