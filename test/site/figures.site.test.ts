import { figureParts } from '../../src/core/figures/figureParts.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { figureRegister } from '../../src/core/figures/register.ts';
import { editionSchema, type Edition, type Reading } from '../../src/core/schemas/edition.ts';
import {
  figureUnit,
  formatHeadline,
  formatReading,
  missingWord,
} from '../../src/view/figures/figureReading.ts';
import { figureChartId } from '../../src/view/figures/figureCharts.ts';
import { formatDate, percentNumber } from '../../src/view/numbers/format.ts';
import { buildFolder, listFiles, readText } from './builtSite.ts';
import { tableFaults } from './figureTableFaults.ts';
import {
  altFaults,
  chartFaults,
  drawingDescription,
  liveCharts,
  pictureAlts,
} from './figurePictures.ts';

const folder = buildFolder('root');
const editions: readonly Edition[] = listFiles('content/editions')
  .filter((name) => name.endsWith('.json'))
  .map((name) => editionSchema.parse(JSON.parse(readText(join('content/editions', name)))))
  .sort((a, b) => a.number - b.number);
const newest = editions.at(-1);

const reading = z.object({
  key: z.string(),
  value: z.number().nullable(),
  display: z.string(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  missing: z.string().optional(),
});
const headline = reading.extend({ period: z.string() });
const figureJson = z.object({
  edition: z.string(),
  dataThrough: z.string(),
  headlines: z.array(headline),
  series: z.array(
    z.object({
      key: z.string(),
      points: z.array(reading.omit({ key: true }).extend({ month: z.string() })),
    }),
  ),
  breakdowns: z.array(
    z.object({
      dimension: z.string(),
      of: z.string(),
      rows: z.array(reading.extend({ name: z.string() })),
    }),
  ),
});
const metadata = z.object({
  title: z.string(),
  definition: z.string(),
  headline: z.object({ text: z.string(), value: z.number().nullable() }),
});
const dataset = z.object({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Dataset'),
  name: z.string().min(1),
  description: z.string().min(50).max(5000),
  variableMeasured: z.array(
    z.object({ propertyID: z.string(), value: z.union([z.number(), z.string()]) }),
  ),
  distribution: z.array(
    z.object({
      '@type': z.literal('DataDownload'),
      contentUrl: z.url(),
      encodingFormat: z.string(),
    }),
  ),
});

/** Where a figure of an edition was published: beside its own page, and frozen. */
const cases = editions.flatMap((edition) =>
  edition.figures.flatMap((frozen) => {
    const declaration = figureRegister.find(({ id }) => id === frozen.id);
    const frozenFolder = `figures/${frozen.id}/editions/${edition.edition}`;
    const places = [
      {
        page: `${frozenFolder}/index.html`,
        embed: `${frozenFolder}/embed/index.html`,
        files: `${frozenFolder}/${frozen.id}-${edition.edition}`,
      },
      ...(edition === newest
        ? [
            {
              page: `figures/${frozen.id}/index.html`,
              embed: `figures/${frozen.id}/embed/index.html`,
              files: `figures/${frozen.id}`,
            },
          ]
        : []),
    ];
    return declaration ? places.map((place) => ({ edition, frozen, declaration, ...place })) : [];
  }),
);

/** The page with one cell changed: in the newest month's row, and in the first row of a breakdown. */
const withOneCellWrong = (html: string): readonly string[] =>
  ['month-table', 'by-'].flatMap((id) => {
    const begin = html.search(new RegExp(`aria-labelledby="${id}`));
    const cell = begin < 0 ? -1 : html.indexOf('<td', html.indexOf('<tbody', begin));
    if (cell < 0) return [];
    const inside = html.indexOf('>', cell) + 1;
    return [`${html.slice(0, inside)}7${html.slice(inside)}`];
  });

const inSite = (name: string): string => readText(join(folder, name));

const textOf = (html: string): string =>
  html
    .replace(/<(style|script)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

/** A reading as the JSON has to give it. */
const expected = (one: Reading) => {
  switch (one.kind) {
    case 'ratio':
      return {
        value: percentNumber(one),
        numerator: one.numerator,
        denominator: one.denominator,
        display: formatReading(one),
      };
    case 'amount':
      return { value: one.value, display: formatReading(one) };
    case 'missing':
      return { value: null, missing: one.reason, display: missingWord(one.reason) };
  }
};

describe('every figure of every edition', () => {
  it('is there: page, frame and files', () => {
    expect(editions.length).toBeGreaterThan(1);
    expect(cases.length).toBeGreaterThan(figureRegister.length * 2);
    const missing = cases.flatMap(({ page, embed, files }) =>
      [
        page,
        embed,
        ...['csv', 'json', 'metadata.json', 'zip'].map((end) => `${files}.${end}`),
      ].filter((name) => !existsSync(join(folder, name))),
    );
    expect(missing).toEqual([]);
  });

  it.each(cases)(
    'says the same everywhere: $page',
    ({ frozen, edition, declaration, page, embed, files }) => {
      const json = figureJson.parse(JSON.parse(inSite(`${files}.json`)));
      expect(json.edition).toBe(edition.edition);
      expect(json.dataThrough).toBe(edition.dataThrough);

      // JSON against the edition file: every headline, month and row.
      expect(json.headlines).toMatchObject(
        frozen.headlines.map(({ key, reading: one }) => ({ key, ...expected(one) })),
      );
      expect(json.series).toMatchObject(
        frozen.series.map(({ key, points }) => ({
          key,
          points: points.map(({ month, reading: one }) => ({ month, ...expected(one) })),
        })),
      );
      expect(json.breakdowns).toMatchObject(
        frozen.tables.map(({ dimension, of, rows }) => ({
          dimension,
          of,
          rows: rows.map(({ key, reading: one }) => ({ key, ...expected(one) })),
        })),
      );

      // CSV, read by a parser that is not ours, against the edition file.
      const csv = inSite(`${files}.csv`);
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
      const rows = z
        .array(z.record(z.string(), z.string()))
        .parse(parse(csv, { bom: true, columns: true }));
      const flat = [
        ...frozen.headlines.map(({ reading: one }) => ({ one, month: '', place: '' })),
        ...frozen.series.flatMap(({ points }) =>
          points.map(({ month, reading: one }) => ({ one, month, place: '' })),
        ),
        ...frozen.tables.flatMap(({ rows: all }) =>
          all.map(({ key, reading: one }) => ({ one, month: '', place: key })),
        ),
      ];
      expect(
        rows.map((row) => [
          row['数值'],
          row['分子'],
          row['分母'],
          row['无数值原因'],
          row['月份'],
          row['分组代码'],
        ]),
      ).toEqual(
        flat.map(({ one, month, place }) => {
          const { value } = expected(one);
          return [
            value === null ? '' : String(value),
            one.kind === 'ratio' ? String(one.numerator) : '',
            one.kind === 'ratio' ? String(one.denominator) : '',
            one.kind === 'missing' ? missingWord(one.reason) : '',
            month,
            place,
          ];
        }),
      );

      // Metadata, archive and JSON-LD.
      const [headline] = frozen.headlines;
      if (!headline) throw new Error(`${frozen.id} has no headline`);
      const { unit: partUnit } = figureParts(declaration);
      const said = formatHeadline(headline.reading, {
        unit: figureUnit(declaration, headline.key),
        partUnit,
      });
      const periodOf = (key: string) => json.headlines.find((one) => one.key === key)?.period ?? '';
      const told = metadata.parse(JSON.parse(inSite(`${files}.metadata.json`)));
      expect(told.headline.text).toBe(said);
      expect(told.definition).toBe(frozen.definition.definition);
      const archive = unzipSync(readFileSync(join(folder, `${files}.zip`)));
      expect(strFromU8(archive[`${frozen.id}.csv`] ?? new Uint8Array())).toBe(csv.slice(1));
      expect(strFromU8(archive['README.md'] ?? new Uint8Array())).toContain(said);

      const html = inSite(page);
      const blocks = [
        ...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
      ].map(([, block = '']): unknown => JSON.parse(block));
      const [linked] = blocks.flatMap((block) => {
        const read = dataset.safeParse(block);
        return read.success ? [read.data] : [];
      });
      expect(linked?.variableMeasured.map(({ propertyID, value }) => [propertyID, value])).toEqual(
        frozen.headlines.map(({ key, reading: one }) => {
          const { value, display } = expected(one);
          return [key, value ?? display];
        }),
      );
      const gone = linked?.distribution.filter(
        ({ contentUrl }) => !existsSync(join(folder, new URL(contentUrl).pathname)),
      );
      expect(gone).toEqual([]);

      // Every drawing: its words in page, frame and file, and the data behind the live chart.
      const suffixes = declaration.charts.map(({ suffix }) => suffix);
      const alts = pictureAlts(html);
      const drawn = suffixes.slice(0, alts.length);
      expect(
        drawn.flatMap((suffix, at) =>
          altFaults(alts[at] ?? '', suffix, declaration, frozen, edition, periodOf),
        ),
      ).toEqual([]);
      if (existsSync(join(folder, `${files}.svg`))) {
        const described = drawingDescription(inSite(`${files}.svg`));
        expect(described.length).toBeGreaterThan(10);
        for (const alt of [alts[0], ...pictureAlts(inSite(embed))])
          expect(alt?.endsWith(described)).toBe(true);
      }
      const lively = liveCharts(html);
      expect(lively.length).toBe(page.includes('/editions/') ? 0 : alts.length);
      for (const live of lively) {
        const suffix = suffixes.find((one) => live.id === figureChartId(declaration, one));
        expect(chartFaults(live, suffix ?? 'none', frozen, declaration)).toEqual([]);
        expect(live.cutOff).toContain(formatDate(edition.dataThrough));
      }

      // The page and the frame: headline with its period, every month and row in its own cells.
      const hero = /<p class="name"[^>]*>([^<]*)<\/p>\s*<p class="value[^>]*>([^<]*)<\/p>/.exec(
        html,
      );
      expect(hero?.slice(1).map((part) => part.trim())).toEqual([periodOf(headline.key), said]);
      const framed = textOf(inSite(embed));
      expect(framed).toContain(`${periodOf(headline.key)} ${said}`);
      const names = new Map(
        json.breakdowns.flatMap(({ dimension, rows: all }) =>
          all.map(({ key, name }) => [`${dimension} ${key}`, name] as const),
        ),
      );
      const nameOf = (dimension: string, key: string) => names.get(`${dimension} ${key}`) ?? key;
      expect(tableFaults(html, frozen, declaration, nameOf)).toEqual([]);
      for (const wrong of withOneCellWrong(html))
        expect(tableFaults(wrong, frozen, declaration, nameOf)).not.toEqual([]);
    },
  );

  it('cites the frozen edition in three ways', () => {
    for (const { frozen, edition, page } of cases) {
      const address = `/figures/${frozen.id}/editions/${edition.edition}/`;
      const quotes = [...inSite(page).matchAll(/<blockquote[^>]*>(.*?)<\/blockquote>/gs)];
      expect(quotes.map(([, quote = '']) => quote.includes(address))).toEqual([true, true, true]);
    }
  });
});

describe('the chain of editions', () => {
  it('is published byte for byte, and names its fingerprints on its page', () => {
    const page = inSite('editions/index.html');
    for (const { edition, previous } of editions) {
      const published = readFileSync(join(folder, 'editions', `${edition}.json`));
      expect(published.equals(readFileSync(join('content/editions', `${edition}.json`)))).toBe(
        true,
      );
      expect(page).toContain(createHash('sha256').update(published).digest('hex'));
      if (previous) expect(page).toContain(previous.sha256);
    }
  });

  it('logs every correction with what was, what is and why', () => {
    const page = textOf(inSite('editions/index.html'));
    for (const { reason } of editions.flatMap(({ corrections }) => corrections))
      expect(page).toContain(reason);
  });
});
