import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { FigureCoverage, FigureDeclaration } from '../../../src/core/figures/figure.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { district } from '../../district/district.ts';
import { figureCard } from '../../../src/view/figures/figureCard.ts';
import { quoteFigure } from '../../../src/view/figures/figureQuote.ts';
import { editionFigureTable } from '../../../src/view/figures/editionPages.ts';
import { figureChanges } from '../../../src/view/figures/figureChanges.ts';
import { chartsOf } from '../../../src/view/figures/figureChartModels.ts';
import { figureCitations } from '../../../src/view/figures/figureCitations.ts';
import { figureCsv } from '../../../src/view/figures/figureCsv.ts';
import { figureFrame } from '../../../src/view/figures/figureFrame.ts';
import { figureHead } from '../../../src/view/figures/figureHead.ts';
import { figureJson } from '../../../src/view/figures/figureJson.ts';
import { figureJsonLd } from '../../../src/view/figures/figureJsonLd.ts';
import { figureMetadata } from '../../../src/view/figures/figureMetadata.ts';
import { figurePage } from '../../../src/view/figures/figurePage.ts';
import { figureReadme } from '../../../src/view/figures/figureReadme.ts';
import {
  frozenFigures,
  liveFigures,
  type PublishedFigure,
} from '../../../src/view/figures/publishedFigure.ts';
import { shareWords } from '../../../src/view/figures/shareWords.ts';
import { townFigures } from '../../../src/view/figures/townFigures.ts';
import { homeView } from '../../../src/view/site/home.ts';
import { kitModel } from '../../../src/view/kit/kitModel.ts';
import { kitPrinting } from '../../../src/view/kit/kitPrinting.ts';
import { screenView } from '../../../src/view/screen/screenView.ts';

const { index, site, editions, newestEdition } = district();
const absolute = (address: string) => `https://${site.host}${address}`;

/** Expected text of each coverage, in editions at the end of a month. */
const wordsOf = (coverage: FigureCoverage, asOf: string) => {
  const year = Number(asOf.slice(0, 4));
  const month = Number(asOf.slice(5, 7));
  const english = new Date(asOf).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return {
    month: { zh: `${year} 年 ${month} 月`, en: `, ${english} ${year}:` },
    'year-to-date': {
      zh: `${year} 年 1 至 ${month} 月累计`,
      en: `January–${english} ${year}, cumulative:`,
    },
    'cases-of-year': { zh: `${year} 年 1 至 ${month} 月`, en: `January–${english} ${year}:` },
    'as-of': {
      zh: `截至 ${year} 年 ${month} 月底`,
      en: `as of ${Number(asOf.slice(8))} ${english} ${year}:`,
    },
    'latest-year': { zh: '2025 年度', en: 'assessment year 2025:' },
  }[coverage];
};

/** Every period in a text, in the forms used for headlines. */
const periodsIn = (said: string): readonly string[] => [
  ...new Set(
    said.match(
      /截至 \d+ 年 \d+ 月底|\d+ 年 1 至 \d+ 月(?:累计)?|\d+ 年度|\d+ 年 \d+ 月(?!底| \d+ 日)/g,
    ) ?? [],
  ),
];

const coverageOf = (declaration: FigureDeclaration, key: string): FigureCoverage => {
  const coverage = declaration.covers[key];
  if (!coverage) throw new Error(`${declaration.id} declares nothing for ${key}`);
  return coverage;
};

const mainKey = (figure: PublishedFigure): string => figure.value.headlines[0]?.key ?? '';

const bracesOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, key = '']) => key);

const published = [...liveFigures(editions), ...frozenFigures(editions)].map((figure) => ({
  figure,
  name: `${figure.declaration.id} ${figure.kind} ${figure.edition.edition}`,
}));

describe.each(published)('the period of $name', ({ figure }) => {
  const { declaration, value } = figure;
  const zhOf = (key: string): string => wordsOf(coverageOf(declaration, key), value.asOf).zh;
  const own = zhOf(mainKey(figure));

  it('is on its page beside every headline', () => {
    const { headline, others, description, history } = figurePage(index, figure);
    expect([headline, ...others].map(({ key, period }) => [key, period])).toEqual(
      value.headlines.map(({ key }) => [key, zhOf(key)]),
    );
    expect(periodsIn(description.split('，数据截至')[0] ?? '')).toEqual([own]);
    expect(history.rows.map((row) => row[1])).toContain(own);
    expect(figureFrame(index, figure).headline.period).toBe(own);
  });

  it('is in every citation, in Chinese and in English', () => {
    const said = Object.fromEntries(
      figureCitations(figure, site, absolute).map(({ kind, sentence }) => [kind, sentence]),
    );
    expect(periodsIn(said['gbt'] ?? '')).toEqual([own]);
    expect(periodsIn(said['press'] ?? '')).toEqual([own]);
    const english = said['english'] ?? '';
    expect(english).toContain(wordsOf(coverageOf(declaration, mainKey(figure)), value.asOf).en);
    // An office without an English name keeps the Chinese one beside it.
    expect(english.replace('River Chief Office (望川县河长制办公室), ', '')).not.toMatch(
      /\p{Script=Han}/u,
    );
  });

  it('is in everything with which the figure is shared', () => {
    expect(shareWords(figure, site, true).period).toBe(own);
    const { properties } = figureHead(figure, {
      site,
      absolute,
      downloads: [
        {
          kind: 'png',
          address: '/figures/any.png',
          name: 'any.png',
          what: '图',
          mediaType: 'image/png',
          bytes: 1,
          size: '1 KB',
        },
      ],
    });
    const told = new Map(properties);
    expect(periodsIn(told.get('og:description') ?? '')).toEqual([own]);
    expect(periodsIn(told.get('og:image:alt') ?? '')).toEqual([own]);
    expect(periodsIn(figureReadme(figure, site, absolute, true).split('。')[1] ?? '')).toEqual([
      own,
    ]);
  });

  it('is in the text of each of its drawings, of one period each', () => {
    const charts = chartsOf(index, figure);
    declaration.charts.forEach(({ suffix }, at) => {
      const { summary = '' } = declaration.words.zh.charts[suffix] ?? {};
      const keys = bracesOf(summary);
      const periods = [...new Set(keys.map(zhOf))];
      expect([suffix, periods]).toEqual([suffix, periods.slice(0, 1)]);
      const isSaid = keys.every((key) =>
        value.headlines.some((one) => one.key === key && one.reading.kind !== 'missing'),
      );
      if (isSaid) expect(periodsIn(charts[at]?.description ?? '')).toEqual(periods);
    });
  });

  it('is in its files', () => {
    const headlines = value.headlines.map(({ key }) => [key, zhOf(key)]);
    const json = figureJson(index, figure, absolute);
    expect(json.headlines.map(({ key, period }) => [key, period])).toEqual(headlines);
    for (const { key, coverage, to } of json.headlines) {
      expect(coverage).toBe(coverageOf(declaration, key));
      if (coverage !== 'latest-year') expect(to).toBe(value.asOf);
    }
    for (const { dimension, of, rows } of json.breakdowns)
      for (const { key, period } of rows)
        expect(period).toBe(dimension === 'year' ? `${key} 年度` : zhOf(of));
    expect(figureMetadata(index, figure, site, absolute).headline.period).toBe(own);
    const { variableMeasured } = z
      .object({
        variableMeasured: z.array(z.object({ propertyID: z.string(), description: z.string() })),
      })
      .parse(figureJsonLd(figure, { site, absolute, downloads: [] }));
    expect(variableMeasured.map((one) => [one.propertyID, one.description])).toEqual(headlines);
    const rows = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(figureCsv(index, figure), { bom: true, columns: true }));
    expect(rows.filter((row) => row['部分'] === '要点').map((row) => row['所指时期'])).toEqual(
      headlines.map(([, period]) => period),
    );
  });

  it('is before both values if an edition is compared with the previous one', () => {
    const { before } = figure;
    const { sentences } = figureChanges(index, figure);
    const changed = sentences.filter((sentence) => sentence.includes('变为'));
    for (const sentence of changed) expect(periodsIn(sentence).length).toBeGreaterThan(0);
    if (before && before.value.asOf !== value.asOf)
      for (const sentence of changed)
        if (!sentence.includes('年度')) expect(periodsIn(sentence)).toHaveLength(2);
  });
});

describe.each(figureRegister.map((declaration) => ({ id: declaration.id, declaration })))(
  'the period of $id as of the record',
  ({ id, declaration }) => {
    const { asOf, headlines } = declaration.compute(index);
    const key = headlines[0]?.key ?? '';
    const own = wordsOf(coverageOf(declaration, key), asOf).zh;

    it('is on its card', () => {
      expect(figureCard(index, declaration).period).toBe(own);
    });

    it('is that of the sentence beside its headline', () => {
      const span = (one: string) => wordsOf(coverageOf(declaration, one), asOf).zh;
      for (const other of bracesOf(declaration.words.zh.remark ?? ''))
        expect([other, span(other).replace('累计', '')]).toEqual([other, own.replace('累计', '')]);
    });

    it('is in articles that quote it and in the table of its edition', () => {
      const quote = quoteFigure(editions, id, newestEdition.edition);
      expect(quote.period).toBe(own);
      const { rows } = editionFigureTable(newestEdition);
      const title = declaration.words.zh.title;
      const row = rows.find(
        ([cell]) => typeof cell === 'object' && cell.kind === 'link' && cell.text === title,
      );
      expect(row?.[1]).toBe(own);
    });
  },
);

describe('overviews of several figures', () => {
  const asOf = wordsOf('as-of', index.record.period.dataThrough).zh;
  const byTitle = new Map(
    figureRegister.map((declaration) => {
      const { headlines } = declaration.compute(index);
      const coverage = coverageOf(declaration, headlines[0]?.key ?? '');
      return [
        declaration.words.zh.title,
        wordsOf(coverage, index.record.period.dataThrough).zh,
      ] as const;
    }),
  );
  const faults = (cards: readonly { readonly name: string; readonly period: string }[]) =>
    cards.filter(({ name, period }) => byTitle.get(name) !== period);

  it('show the period of each card, and never just the month’s', () => {
    const home = homeView(index, newestEdition);
    expect(home.monthHeading).toContain(asOf);
    expect(home.cards).not.toEqual([]);
    expect(faults(home.cards)).toEqual([]);
    const slides = screenView(index, newestEdition, site).slides.flatMap((slide) =>
      slide.kind === 'figures' ? [slide] : [],
    );
    expect(slides.flatMap(({ title }) => periodsIn(title))).toEqual([]);
    expect(faults(slides.flatMap(({ cards }) => cards))).toEqual([]);
  });

  it('show it in the table of every town', () => {
    const towns = index.record.regions.filter(({ code }) => code.length === 9);
    const rows = towns.flatMap(({ code }) => townFigures(index, code).rows);
    expect(rows.length).toBeGreaterThan(towns.length * 5);
    for (const [name, period] of rows)
      expect(period).toBe(
        byTitle.get(typeof name === 'object' && name.kind === 'link' ? name.text : ''),
      );
  });

  it('print it on the campaign material of every river', () => {
    const [theme] = kitPrinting(site).themes;
    if (!theme) throw new Error('The district has a theme');
    for (const river of [undefined, ...index.record.rivers])
      expect(faults(kitModel(district(), theme, river).figures)).toEqual([]);
  });
});
