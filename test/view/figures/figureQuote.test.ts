import { describe, expect, it } from 'vitest';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { findQuote, quoteFigure } from '../../../src/view/figures/figureQuote.ts';
import { district } from '../../district/district.ts';

const find = (id: string, edition: string, key?: string) =>
  findQuote(district().editions, id, edition, key);

describe('a figure quoted in an article', () => {
  it.each([
    [
      'closure-rate',
      '2026-09-03',
      undefined,
      '四乱整改销号率',
      '5 件中 3 件',
      '截至 2026 年 8 月底',
    ],
    [
      'closure-rate',
      '2026-10-09',
      undefined,
      '四乱整改销号率',
      '5 件中 2 件',
      '截至 2026 年 9 月底',
    ],
    ['closure-rate', '2026-09-03', 'overdue', '四乱整改销号率', '1 件', '截至 2026 年 8 月底'],
    ['cleanup-amounts', '2026-10-09', 't', '河道清理量', '6 吨', '2026 年 1 至 9 月累计'],
    ['phones-answered', '2026-10-09', 'tested', '公示电话接通率', '90.9%', '截至 2026 年 9 月底'],
    ['wells-closed', '2026-10-09', undefined, '私采机井封填率', '未报送', '截至 2026 年 9 月底'],
  ])('%s of %s, key %s, is frozen', (id, edition, key, title, value, period) => {
    expect(find(id, edition, key)).toEqual({
      kind: 'quote',
      quote: { title, value, period, address: `/figures/${id}/editions/${edition}/` },
    });
  });

  it.each([
    ['no-figure', '2026-10-09', undefined, 'unknown-figure'],
    ['closure-rate', '2026-10-10', undefined, 'unknown-edition'],
    ['closure-rate', '2026-10-09', 'none', 'unknown-key'],
  ] as const)('%s of %s, key %s, is refused', (id, edition, key, fault) => {
    expect(find(id, edition, key)).toEqual({ kind: 'fault', fault });
    expect(() => quoteFigure(district().editions, id, edition, key)).toThrow(
      `<Figure id="${id}" edition="${edition}"/>: ${fault}`,
    );
  });

  it('is awaited where its edition does not have it, with the first that has', () => {
    const [first, second] = district().editions;
    if (!first || !second) throw new Error('There are two editions');
    const without = {
      ...first,
      figures: first.figures.filter(({ id }) => id !== 'days-to-close'),
    };
    const quote = {
      title: '问题办结用时',
      value: '随下一版发布',
      period: '新设指标',
      address: '/figures/days-to-close/',
    };
    const findIn = (editions: Parameters<typeof findQuote>[0], key?: string) =>
      findQuote(editions, 'days-to-close', '2026-09-03', key, figureRegister);
    expect(findIn([without, second])).toEqual({
      kind: 'awaited',
      quote,
      carriedSince: '2026-10-09',
    });
    expect(findIn([without], 'p90')).toEqual({ kind: 'awaited', quote });
    expect(findIn([without], 'none')).toEqual({ kind: 'fault', fault: 'unknown-key' });
  });
});
