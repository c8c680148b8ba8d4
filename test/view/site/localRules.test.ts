import { describe, expect, it } from 'vitest';
import { district } from '../../district/district.ts';
import { localRules } from '../../../src/view/site/localRules.ts';

const site = district().site;

const patrolRule = (months: readonly number[]): string | undefined => {
  const [norm] = site.rules.patrolNorms;
  if (!norm) throw new Error('The district has a patrol norm');
  const rules = { ...site.rules, patrolNorms: [{ ...norm, months: [...months] }] };
  return localRules({ ...site, rules }).find(({ name }) => name === '总河长巡河')?.rule;
};

describe('the local rules', () => {
  it('distinguish the two kinds of days', () => {
    const two = [
      { within: { count: 15, unit: 'calendar' as const }, basis: '公示牌管理办法' },
      { within: { count: 20, unit: 'working' as const }, basis: '政府信息公开条例' },
    ];
    const rules = { ...site.rules, boardUpdates: two };
    const updates = localRules({ ...site, rules }).filter(({ name }) => name === '牌面更新');
    expect(updates.map(({ rule }) => rule)).toEqual([
      '内容变更后 15 天内更新（公示牌管理办法）',
      '内容变更后 20 个工作日内更新（政府信息公开条例）',
    ]);
  });

  it('are complete, one sentence each', () => {
    expect(localRules(site).map(({ name, rule }) => `${name}：${rule}`)).toEqual([
      '任务：水资源保护、岸线管理、水污染防治、执法监管',
      '牌面更新：内容变更后 30 个工作日内更新（望川县公示牌规定）',
      '设牌：河流流经的每个村不少于 1 块；村内河段每超过 6 公里增设 1 块；总共不少于 1 块',
      '总河长巡河：每年不少于 1 次，全年',
      '区县级河长巡河：每季度不少于 1 次，全年',
      '乡镇级河长巡河：每月不少于 1 次，4 至 10 月',
      '村级河长巡河：每月不少于 2 次，3 至 10 月',
      '电话核验：超过 120 天未核验的，标注“电话待核验”',
      '问题久未更新：超过 45 天没有新记录的，予以标注',
    ]);
  });

  it.each([
    [[12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], '每年不少于 1 次，全年'],
    [[3, 4, 5, 6, 7, 8, 9, 10, 11, 12], '每年不少于 1 次，3 至 12 月'],
    [[9, 4, 5], '每年不少于 1 次，4、5、9 月'],
    [[6], '每年不少于 1 次，6 月'],
  ])('state which months count: %j', (months, sentence) => {
    expect(patrolRule(months)).toBe(sentence);
  });
});
