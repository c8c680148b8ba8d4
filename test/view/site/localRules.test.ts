import { describe, expect, it } from 'vitest';
import { readSite } from '../../../src/data/site.ts';
import { localRules } from '../../../src/view/site/localRules.ts';

const site = readSite('content');

const patrolRule = (months: readonly number[]): string | undefined => {
  const [norm] = site.rules.patrolNorms;
  if (!norm) throw new Error('The bundled site has no patrol norm');
  const rules = { ...site.rules, patrolNorms: [{ ...norm, months: [...months] }] };
  return localRules({ ...site, rules }).find(({ name }) => name === '总河长巡河')?.rule;
};

describe('the local rules', () => {
  it('keep the two kinds of days apart', () => {
    const updates = localRules(site).filter(({ name }) => name === '牌面更新');
    expect(updates.map(({ rule }) => rule)).toEqual([
      '内容变更后 15 天内更新（公示牌管理办法）',
      '内容变更后 20 个工作日内更新（政府信息公开条例）',
    ]);
  });

  it.each([
    [[12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], '每半年不少于 1 次，全年'],
    [[3, 4, 5, 6, 7, 8, 9, 10, 11, 12], '每半年不少于 1 次，3 至 12 月'],
    [[9, 4, 5], '每半年不少于 1 次，4、5、9 月'],
    [[6], '每半年不少于 1 次，6 月'],
  ])('say which months count: %j', (months, sentence) => {
    expect(patrolRule(months)).toBe(sentence);
  });
});
