import { describe, expect, it } from 'vitest';
import {
  correctionTable,
  editionFacts,
  editionFigureTable,
  editionLinks,
  editionTable,
  fingerprintTable,
} from '../../../src/view/figures/editionPages.ts';
import { district } from '../../district/district.ts';
import { tableLines } from './figureNow.ts';

const sealed = () =>
  district().editions.map((edition, at) => ({ edition, sha256: `sha-${at + 1}` }));

const sealedAt = (at: number) => {
  const found = sealed()[at];
  if (!found) throw new Error(`No edition ${at}`);
  return found;
};

const firstSha256 = '688036fb568f11fcb461d335155bf6f5618d32081eb3cf920b28702327318371';

describe('the pages of the editions', () => {
  it('list the editions with their files, newest first', () => {
    expect(tableLines(editionTable(sealed()))).toEqual([
      '版次 | 序号:number | 数据截至 | 发布时间 | 更正:number | 版次文件',
      '2026-10-09 > /editions/2026-10-09/ | 2 | 2026 年 9 月 30 日 | 2026-10-09 10:00 | 2 处 | 2026-10-09.json > /editions/2026-10-09.json',
      '2026-09-03 > /editions/2026-09-03/ | 1 | 2026 年 8 月 31 日 | 2026-09-03 10:00 | 0 处 | 2026-09-03.json > /editions/2026-09-03.json',
    ]);
  });

  it('chain each edition to the one before', () => {
    expect(tableLines(fingerprintTable(sealed()))).toEqual([
      '版次 | 本版指纹（SHA-256） | 上一版指纹',
      `2026-10-09 > /editions/2026-10-09/ | sha-2 | ${firstSha256}`,
      '2026-09-03 > /editions/2026-09-03/ | sha-1 | （第一版，没有上一版）',
    ]);
  });

  it('offer the rows beside an edition, and only the edition where it keeps none', () => {
    const [first] = district().editions;
    if (!first) throw new Error('No edition');
    expect(editionLinks(first)).toEqual([
      { text: '版次文件（JSON）', address: '/editions/2026-09-03.json' },
      { text: '随版明细（JSON）', address: '/editions/2026-09-03.rows.json' },
    ]);
    const { rows, ...older } = first;
    expect(editionLinks(older)).toHaveLength(1);
    const factsOf = (edition: typeof older) =>
      editionFacts({ edition, sha256: 'x' }).filter(({ term }) => term === '随版明细指纹');
    expect(factsOf(first)).toEqual([{ term: '随版明细指纹', detail: rows?.sha256 }]);
    expect(factsOf(older)).toEqual([]);
    expect(editionFacts({ edition: older, sha256: 'x' })).toContainEqual({
      term: '随版明细',
      detail: '这一版没有随版保存逐行明细。各数由哪些行算出，只能用当时的公开数据按口径重算。',
    });
  });

  it('list every correction with both values and its reason', () => {
    const { index, editions } = district();
    const table = correctionTable(index, editions);
    expect(table && tableLines(table)).toEqual([
      '版次:date | 指标 | 时期 | 原为:date | 现为:date | 原因',
      '2026-10-09 > /editions/2026-10-09/ | 河道清理量 > /figures/cleanup-amounts/ | 2026 年 5 月清理量（立方米） | 86.5 立方米 | 68.5 立方米 | 5 月方量过磅复核，原数把两车渣土重复计入。',
      '2026-10-09 > /editions/2026-10-09/ | 水质达标率 > /figures/water-compliance/ | 2026 年 8 月当月水质达标率 | 1 断面月中 1 个 | 2 断面月中 2 个 | 8 月水样结果在第一版发布后报到。',
    ]);
    expect(correctionTable(index, editions.slice(0, 1))).toBeUndefined();
  });

  it('list the figures of the first edition as they were then', () => {
    expect(tableLines(editionFigureTable(sealedAt(0).edition))).toEqual([
      '指标 | 所指时期:date | 公布值:number | 分子 / 分母:number | 其他要点',
      '四乱整改销号率 > /figures/closure-rate/editions/2026-09-03/ | 截至 2026 年 8 月底 | 5 件中 3 件 |  | 在办 2 件；逾期 1 件',
      '河道清理量 > /figures/cleanup-amounts/editions/2026-09-03/ | 2026 年 1 至 8 月累计 | 246.5 立方米 |  | 6 吨；5 公里；3 处；4 台次；1200 人次',
      '水质达标率 > /figures/water-compliance/editions/2026-09-03/ | 2026 年 1 至 8 月累计 | 7 断面月中 5 个 |  | 当月水质达标率 2026 年 8 月 1 断面月中 1 个',
      '巡河完成率 > /figures/patrol-rate/editions/2026-09-03/ | 2026 年 8 月 | 5 次中 5 次 |  | 当月发现问题 1 件；当月办结问题 0 件；今年巡河完成率 2026 年 1 至 8 月累计 78.9%（15 / 19 次）',
      '逾期未销号占比 > /figures/overdue-problems/editions/2026-09-03/ | 截至 2026 年 8 月底 | 5 件中 1 件 |  | 在办问题 5 件；最长逾期 31 天',
      '问题办结用时 > /figures/days-to-close/editions/2026-09-03/ | 2026 年 1 至 8 月 | 25 天 |  | 90% 分位数 158 天；本年销号 2026 年 1 至 8 月累计 5 次',
      '回头看反弹率 > /figures/look-back-rebound/editions/2026-09-03/ | 截至 2026 年 8 月底 | 2 次中 1 次 |  | 反弹后仍在办 1 件',
      '年度任务完成率 > /figures/task-book-targets/editions/2026-09-03/ | 截至 2026 年 8 月底 | 2 项中 0 项 |  | 滞后 2 项；逾期 0 项',
      '采砂执法 > /figures/sand-enforcement/editions/2026-09-03/ | 2026 年 1 至 8 月累计 | 1 次 |  | 立案 1 件；查扣砂石 18 立方米；罚款 0 元',
      '私采机井封填率 > /figures/wells-closed/editions/2026-09-03/ | 截至 2026 年 8 月底 | 69.2% | 9 / 13 眼 | 未封填 4 眼',
      '群众反映按期办结率 > /figures/public-reports/editions/2026-09-03/ | 2026 年 1 至 8 月累计 | 60.0% | 6 / 10 件 | 受理 10 件；尚未办结 2 件',
      '河长制考核得分 > /figures/assessment-grades/editions/2026-09-03/ | 2025 年度 | 91.89 分 |  | 已确认考核的乡镇、街道 2 个',
      '公示牌完好率 > /figures/boards-in-good-condition/editions/2026-09-03/ | 截至 2026 年 8 月底 | 8 块中 4 块 |  | 在用公示牌 10 块；尚未检查 2 块',
      '公示电话接通率 > /figures/phones-answered/editions/2026-09-03/ | 截至 2026 年 8 月底 | 80.0% | 8 / 10 部 | 已核验占比 90.9%（10 / 11 部）',
    ]);
  });

  it('say why a figure of an edition has no number', () => {
    const lines = tableLines(editionFigureTable(sealedAt(1).edition));
    expect(lines.filter((line) => line.includes('机井'))).toEqual([
      '私采机井封填率 > /figures/wells-closed/editions/2026-10-09/ | 截至 2026 年 9 月底 | （未报送） |  | 未封填 未报送',
    ]);
  });

  it('say of an edition when, by whom and from what it was made', () => {
    const hash = 'cf824a71da8fc68bddb3d56fb991cade39c5d6d29afa2b39f8ee54860a9f04cc';
    expect(editionFacts(sealedAt(1))).toEqual([
      { term: '序号', detail: '第 2 版' },
      { term: '数据截至', detail: '2026 年 9 月 30 日' },
      { term: '发布时间', detail: '2026-10-09 10:00' },
      { term: '计划下次更新', detail: '2026 年 11 月 9 日' },
      { term: '审核岗位', detail: '主任' },
      { term: '审核时间', detail: '2026-10-09 09:30' },
      { term: '本版指纹', detail: 'sha-2' },
      { term: '上一版', detail: `2026-09-03 · ${firstSha256}`, address: '/editions/2026-09-03/' },
      { term: '公开数据指纹', detail: hash },
      { term: '导入文件指纹', detail: hash },
      {
        term: '随版明细',
        detail:
          '逐行写着这一版与上一版有什么不同、每个数由哪些行算出。行太多的只记行数，可按口径用公开数据重算；人名、电话和移走的内容不进明细。',
      },
      { term: '随版明细指纹', detail: sealedAt(1).edition.rows?.sha256 },
    ]);
  });

  it('say that the first edition has none before, and what one without a time of acceptance lacks', () => {
    const { edition, sha256 } = sealedAt(0);
    const { acceptedAt: _, ...unaccepted } = edition;
    const terms = editionFacts({ edition: unaccepted, sha256 }).map(({ term }) => term);
    expect(terms).not.toContain('审核时间');
    expect(editionFacts({ edition, sha256 })).toContainEqual({
      term: '上一版',
      detail: '第一版，没有上一版',
    });
  });

  it('say of an edition that undoes another which one, to what state and why', () => {
    const { edition, sha256 } = sealedAt(1);
    const undoes = { edition: '2026-09-03', to: 'first', reason: '误导入。' };
    const facts = editionFacts({ edition: { ...edition, undoes }, sha256 });
    expect(facts.filter(({ address }) => address !== undefined)).toHaveLength(2);
    expect(facts[6]).toMatchObject({ address: '/editions/2026-09-03/' });
    expect(facts[6]?.detail).toContain('误导入。');
  });
});
