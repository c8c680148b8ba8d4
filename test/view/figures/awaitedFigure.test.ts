import { district } from '../../district/district.ts';
import { describe, expect, it } from 'vitest';
import { freezeFigures } from '../../../src/core/dataset/freezeFigures.ts';
import { findAwaited } from '../../../src/core/figures/awaited.ts';
import { declareFigure } from '../../../src/core/figures/declareFigure.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { editionSchema } from '../../../src/core/schemas/edition.ts';
import { campaignsAddress } from '../../../src/core/site/addresses.ts';
import { awaitedPage } from '../../../src/view/figures/awaitedPage.ts';
import { figureCard } from '../../../src/view/figures/figureCard.ts';
import { figuresByPillar } from '../../../src/view/figures/figureIndex.ts';
import { findQuote, quoteFigure } from '../../../src/view/figures/figureQuote.ts';
import { frozenFigures, liveFigures } from '../../../src/view/figures/publishedFigure.ts';
import { shownFigures } from '../../../src/view/figures/shownFigures.ts';
import { smallExport } from '../../core/dataset/smallExport.ts';

/** A figure in addition to the register: the number of campaigns. */
const campaignCount = declareFigure({
  id: 'campaign-count',
  version: 1,
  pillar: 'action',
  duty: 'all',
  counts: ['campaigns'],
  isKey: false,
  kind: 'amount',
  covers: { total: 'as-of' },
  status: 'preliminary',
  comparesMonths: false,
  comparesTowns: false,
  remark: 'none',
  listedOn: [campaignsAddress],
  campaigns: [],
  scopes: ['district'],
  breakdowns: [],
  charts: [],
  words: {
    en: { title: 'Campaigns', units: { total: 'campaigns' } },
    zh: {
      title: '专项行动数',
      question: '开展了多少次专项行动？',
      unit: '次',
      definition: '截至数据截止日开展的专项行动数。',
      counted: '专项行动数',
      countedName: '行动',
      scope: '本区。',
      source: '区河长办。',
      updates: '每月数据发布时更新。',
      limits: '次数不说明效果。',
      keys: { total: '专项行动' },
      everyday: { figure: [], numbers: {} },
      charts: {},
    },
  },
  compute: (index) => ({
    headlines: [
      { key: 'total', reading: { kind: 'amount', value: index.record.campaigns.length } },
    ],
    series: [],
    tables: [],
  }),
});

const figures = [...figureRegister, campaignCount];
const record = smallExport();

const editionOf = (name: string, number: number, carried: readonly (typeof campaignCount)[]) =>
  editionSchema.parse({
    edition: name,
    number,
    dataThrough: record.period.dataThrough,
    publishedAt: `${name} 09:30`,
    nextUpdate: '2026-11-09',
    acceptedBy: '区河长办业务科',
    sourceSha256: 'a'.repeat(64),
    recordSha256: 'b'.repeat(64),
    figures: freezeFigures(carried, indexRecord(record)),
    corrections: [],
  });

const first = editionOf('2026-10-09', 1, figureRegister);
const second = editionOf('2026-11-09', 2, figures);
const awaited = findAwaited(figures, first);
const index = indexRecord(record, new Set(awaited.map(({ id }) => id)));

describe('a declared figure without an edition', () => {
  it('is the only awaited one, and none is once an edition contains it', () => {
    expect(awaited.map(({ id }) => id)).toEqual(['campaign-count']);
    expect(findAwaited(figures, second)).toEqual([]);
  });

  it('has no number, on its card or in a scope', () => {
    const card = figureCard(index, campaignCount);
    expect(card.value).toEqual({ kind: 'absent', word: '随下一版发布' });
    expect(card.links).toEqual({ definition: '/figures/campaign-count/#definition' });
    const inTown = figureCard(index, campaignCount, { regionCode: '000201001' });
    expect(inTown.value).toEqual({ kind: 'absent', word: '随下一版发布' });
  });

  it('is among the cards of its pillar, beside figures with numbers', () => {
    const action = figuresByPillar(index, figures).find(({ id }) => id === 'action');
    expect(action?.cards.map(({ id, value }) => [id, value.kind])).toContainEqual([
      'campaign-count',
      'absent',
    ]);
  });

  it('has a page with its definition and date, and no file, frame or edition', () => {
    const shown = shownFigures(index, [first], figures);
    expect(shown.filter(({ kind }) => kind === 'awaited').map(({ id }) => id)).toEqual([
      'campaign-count',
    ]);
    expect(shown).toHaveLength(figures.length);
    for (const published of [liveFigures([first], figures), frozenFigures([first], figures)])
      expect(published.map(({ declaration }) => declaration.id)).not.toContain('campaign-count');

    const page = awaitedPage(
      district().index,
      { kind: 'awaited', id: campaignCount.id, declaration: campaignCount },
      first,
    );
    expect(page.notice).toBe(
      '这是新设的指标，数值随下一版发布，下次更新计划在 2026 年 11 月 9 日。在此之前没有可以引用的数。',
    );
    expect(page.kicker).toBe('见行动 · 新设指标');
    expect(page.definition.slice(0, 3)).toEqual([
      { term: '口径', detail: '截至数据截止日开展的专项行动数。' },
      { term: '分子', detail: '专项行动数' },
      { term: '分母', detail: '不适用（数量指标）' },
    ]);
    expect(page.definition.at(-1)).toEqual({
      term: '逐条看',
      detail: '专项行动',
      address: campaignsAddress,
    });
  });

  it('is quoted in an article with the word, and with its number from the edition that contains it', () => {
    const quote = (editions: (typeof first)[], edition: string, key?: string) =>
      findQuote(editions, 'campaign-count', edition, key, figures);
    const word = {
      title: '专项行动数',
      value: '随下一版发布',
      period: '新设指标',
      address: '/figures/campaign-count/',
    };
    expect(quote([first], '2026-10-09')).toEqual({ kind: 'awaited', quote: word });
    expect(quote([first], '2026-10-09', 'nothing')).toEqual({
      kind: 'fault',
      fault: 'unknown-key',
    });
    // The next import does not break the build; the editorial check says which edition to quote.
    expect(quote([first, second], '2026-10-09')).toEqual({
      kind: 'awaited',
      quote: word,
      carriedSince: '2026-11-09',
    });
    expect(
      quoteFigure([first, second], 'campaign-count', '2026-10-09', undefined, figures),
    ).toEqual(word);
    expect(quote([first, second], '2026-11-09')).toMatchObject({
      kind: 'quote',
      quote: { address: '/figures/campaign-count/editions/2026-11-09/' },
    });
  });

  it('has its number once an edition is made from it', () => {
    expect(campaignCount.compute(indexRecord(record)).headlines).toEqual([
      { key: 'total', reading: { kind: 'amount', value: record.campaigns.length } },
    ]);
    expect(
      liveFigures([first, second], figures).map(({ declaration }) => declaration.id),
    ).toContain('campaign-count');
  });
});
