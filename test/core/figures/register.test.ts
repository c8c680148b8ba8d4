import { monthOf, monthsBetween } from '../../../src/core/calendar/calendar.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { definitionOf, freezeFigures } from '../../../src/core/dataset/freezeFigures.ts';
import type { FigureDeclaration } from '../../../src/core/figures/figure.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import { frozenFigureSchema, type Reading } from '../../../src/core/schemas/edition.ts';
import { district } from '../../district/district.ts';
import { text } from '../../../src/i18n/text.ts';
import { fillSentence } from '../../../src/view/figures/figureSentence.ts';
import { figureCharts } from '../../../src/view/figures/figureCharts.ts';

const { index } = district();

/** Results for the hand-made district: main headline, first month and number of months. */
const knownFigures: Readonly<Record<string, readonly [string, string | undefined, number]>> = {
  'closure-rate': ['2 of 5', '2025-11', 11],
  'cleanup-amounts': ['280.5', '2026-04', 6],
  'water-compliance': ['8 of 10', '2025-12', 10],
  'patrol-rate': ['4 of 4', '2026-02', 8],
  'overdue-problems': ['2 of 6', '2025-11', 11],
  'days-to-close': ['30', '2025-11', 11],
  'look-back-rebound': ['2 of 3', '2025-11', 11],
  'task-book-targets': ['0 of 2', '2025-11', 11],
  'sand-enforcement': ['1', '2026-06', 4],
  // 南桥街道 has not reported its wells for September.
  'wells-closed': ['not-reported', '2026-05', 5],
  'public-reports': ['8 of 12', '2026-06', 4],
  'assessment-grades': ['91.89', undefined, 0],
  'boards-in-good-condition': ['4 of 9', '2026-07', 3],
  'phones-answered': ['8 of 10', undefined, 0],
};

const sayReading = (reading: Reading | undefined): string => {
  switch (reading?.kind) {
    case 'ratio':
      return `${reading.numerator} of ${reading.denominator}`;
    case 'amount':
      return `${reading.value}`;
    case 'missing':
      return reading.reason;
    case undefined:
      return '';
  }
};

/** Dimensions whose rows are in the record or in site.json, or are their own names. */
const ownNames = ['town', 'river', 'section', 'channel', 'grade', 'year', 'duty'];

it('contains every file that declares a figure', () => {
  const folder = new URL('../../../src/core/figures/', import.meta.url);
  const declaring = readdirSync(folder).filter((name) =>
    readFileSync(new URL(name, folder), 'utf8').includes('= declareFigure('),
  );
  expect(
    figureRegister.length,
    `Expected register.ts to name a figure for each of ${declaring.join(', ')}`,
  ).toBe(declaring.length);
  expect(new Set(figureRegister.map(({ id }) => id)).size).toBe(figureRegister.length);
});

it('has four key figures, for the home page', () => {
  expect(figureRegister.filter(({ isKey }) => isKey)).toHaveLength(4);
});

describe.each(figureRegister.map((declaration) => [declaration.id, declaration] as const))(
  'figure %s',
  (id, declaration) => {
    // Inside each test: code that runs while the file is collected is slow to test with mutants.
    const compute = () => declaration.compute(index);
    const { zh } = declaration.words;

    it('has an address, and words that an edition can store', () => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(definitionOf(declaration, '区')).toMatchObject({ version: declaration.version });
      const [frozen] = freezeFigures([declaration], index);
      expect(frozenFigureSchema.parse(frozen)).toEqual(frozen);
    });

    it('names every headline, series and row that is not a row of the record', () => {
      const keys = [
        ...compute().headlines.map(({ key }) => key),
        ...compute().series.map(({ key }) => key),
        ...compute()
          .tables.filter(({ dimension }) => !ownNames.includes(dimension))
          .flatMap(({ rows }) => rows.map(({ key }) => key)),
      ];
      expect(
        keys.filter((key) => zh.keys[key] === undefined),
        `${id}: keys without a name in words.zh.keys`,
      ).toEqual([]);
    });

    it('has the declared breakdowns, each of one of its headlines', () => {
      expect(
        [...new Set(compute().tables.map(({ dimension }) => dimension))].sort(),
        `${id}: expected the dimensions that "breakdowns" declares`,
      ).toEqual([...declaration.breakdowns].sort());
      const headlines = compute().headlines.map(({ key }) => key);
      expect(
        compute()
          .tables.map(({ of }) => of)
          .filter((of) => !headlines.includes(of)),
        `${id}: tables whose "of" is no headline`,
      ).toEqual([]);
    });

    it('says of the district what is known, by month from its first row to the newest', () => {
      const [months = [], ...others] = compute().series.map(({ points }) =>
        points.map(({ month }) => month),
      );
      const said = [sayReading(compute().headlines[0]?.reading), months[0], months.length];
      expect(said, `Add what ${id} says of the district to knownFigures, after a look`).toEqual(
        knownFigures[id],
      );
      if (months.length > 0) expect(months.at(-1)).toBe('2026-09');
      for (const other of others) expect(other).toEqual(months);
    });

    it('goes month by month up to the cut-off, without a gap', () => {
      const last = monthOf(compute().asOf);
      for (const { key, points } of compute().series) {
        const [first] = points;
        expect(
          points.map(({ month }) => month),
          `${id}: series "${key}" wants a point for every month up to ${last} (monthEnds)`,
        ).toEqual(first ? monthsBetween(first.month, last) : []);
      }
    });

    it('draws every chart it declares, with words for each', () => {
      expect(
        Object.keys(zh.charts).sort(),
        `${id}: words.zh.charts and "charts" name the same suffixes`,
      ).toEqual(declaration.charts.map(({ suffix }) => suffix).sort());
      expect(figureCharts(index, { declaration, value: compute(), source: '' })).toHaveLength(
        declaration.charts.length,
      );
      for (const { from } of declaration.charts)
        if (from.kind === 'table')
          expect(
            compute().tables.some(
              ({ dimension, of }) => dimension === from.dimension && of === from.of,
            ),
          ).toBe(true);
    });

    it('has sentences whose braces are headlines of its own', () => {
      const headlines = new Set([
        'date',
        'this-year',
        ...compute().headlines.map(({ key }) => key),
      ]);
      const sentences = [
        zh.remark ?? '',
        ...Object.values(zh.charts).flatMap(({ summary, otherwise = '' }) => [summary, otherwise]),
      ];
      for (const sentence of sentences)
        for (const [, name = ''] of sentence.matchAll(/\{([^}]*)\}/g))
          expect([sentence, headlines.has(name)]).toEqual([sentence, true]);
      if (declaration.remark === 'sentence')
        expect(fillSentence(zh.remark ?? '', declaration, compute()) ?? '').not.toContain('{');
    });

    it('has a reason in words instead of a number in scopes without meaning', () => {
      const scopes = {
        district: {},
        town: { regionCode: '000301001' },
        village: { regionCode: '000301001001' },
        river: { riverId: 'huai-xi' },
      } as const;
      for (const kind of ['district', 'town', 'village', 'river'] as const) {
        const { headlines } = declaration.compute(index, scopes[kind]);
        const isRefused = headlines.some(
          ({ reading }) => reading.kind === 'missing' && reading.reason === 'not-by-scope',
        );
        expect([kind, isRefused]).toEqual([kind, !declaration.scopes.includes(kind)]);
      }
    });

    it('uses only reasons that have words', () => {
      expect(reasonsIn(declaration).filter((reason) => !text.figures.missing[reason])).toEqual([]);
    });
  },
);

const reasonsIn = (declaration: FigureDeclaration): readonly string[] => {
  const { headlines, series, tables } = declaration.compute(index);
  return [
    ...headlines,
    ...series.flatMap(({ points }) => points),
    ...tables.flatMap(({ rows }) => rows),
  ].flatMap(({ reading }) => (reading.kind === 'missing' ? [reading.reason] : []));
};
