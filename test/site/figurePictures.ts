import { figureParts } from '../../src/core/figures/figureParts.ts';
import { z } from 'zod';
import type { FigureDeclaration } from '../../src/core/figures/figure.ts';
import type { Edition, Reading } from '../../src/core/schemas/edition.ts';
import { formatCount, formatDate } from '../../src/view/numbers/format.ts';
import {
  formatHeadline,
  formatHeadlineParts,
  formatReading,
  missingWord,
} from '../../src/view/figures/figureReading.ts';
import { unescaped } from './htmlTables.ts';

type Frozen = Edition['figures'][number];

/** Texts of a page in place of each drawing of a figure. */
export const pictureAlts = (html: string): readonly string[] =>
  [...html.matchAll(/<img\b[^>]*?\ssrc="[^"]*\/figures\/[^"]*"[^>]*?\salt="([^"]*)"/g)].map(
    ([, alt = '']) => unescaped(alt),
  );

/** The text alternative of a drawing. */
export const drawingDescription = (svg: string): string =>
  unescaped(/<desc>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '');

/**
 * Differences between the text of a drawing and the edition: the text is not the declared sentence
 * with the edition's readings and preceded by their period, or it contains a number missing from
 * the edition.
 *
 * @param periodOf period of a headline, in words
 */
export const altFaults = (
  alt: string,
  suffix: string,
  declaration: FigureDeclaration,
  frozen: Frozen,
  edition: Edition,
  periodOf: (key: string) => string,
): readonly string[] => {
  const words = declaration.words.zh.charts[suffix];
  if (!words) return [`no words for the chart "${suffix}"`];
  const readingOf = (key: string): Reading | undefined =>
    frozen.headlines.find((one) => one.key === key)?.reading;
  const cutOff = formatDate(edition.dataThrough);
  const fill = (sentence: string): string =>
    sentence.replace(/\{([a-z0-9-]+)\}/g, (_, key: string) => {
      if (key === 'date') return cutOff;
      if (key === 'this-year') return edition.dataThrough.slice(0, 4);
      return headlineSaid(readingOf(key), figureParts(declaration).unit);
    });
  const keys = bracesOf(words.summary);
  const isSaid = keys.every((key) => (readingOf(key)?.kind ?? 'missing') !== 'missing');
  const sentence = isSaid
    ? `${periodOf(keys[0] ?? '')}，${fill(words.summary)}`
    : fill(words.otherwise ?? '');
  // A picture above its table refers to it for the numbers.
  const needed = [`${words.title}图。`, `${words.title}图，数字见下方数据表。`].map(
    (beginning) => `${beginning}${sentence}`,
  );
  const known = new Set(
    [
      words.title,
      ...needed,
      cutOff,
      ...frozen.headlines.flatMap(({ reading }) => partsOf(reading)),
      // Excluded section-months, by status.
      ...frozen.tables
        .filter(({ dimension }) => dimension === 'status')
        .flatMap(({ rows }) => rows.flatMap(({ reading }) => partsOf(reading))),
    ].flatMap(numbersIn),
  );
  return [
    ...(needed.some((beginning) => alt.startsWith(beginning))
      ? []
      : [`has to begin with ${needed[0]}: ${alt}`]),
    ...numbersIn(alt)
      .filter((number) => !known.has(number))
      .map((number) => `${number} is not the edition's: ${alt}`),
  ];
};

const bracesOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, key = '']) => key);

const headlineSaid = (reading: Reading | undefined, partUnit: string): string => {
  if (!reading) return '';
  const said = formatHeadline(reading, { unit: '', partUnit });
  const parts = formatHeadlineParts(reading, partUnit);
  return parts === undefined ? said : `${said}（${parts}）`;
};

const partsOf = (reading: Reading | undefined): readonly string[] => {
  if (reading?.kind !== 'ratio') return reading ? [formatReading(reading)] : [];
  return [formatReading(reading), formatCount(reading.numerator), formatCount(reading.denominator)];
};

const numbersIn = (text: string): readonly string[] => text.match(/\d[\d,.]*(?<=\d)%?/g) ?? [];

const point = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('value'),
    value: z.number(),
    numerator: z.string().optional(),
    denominator: z.string().optional(),
  }),
  z.object({ kind: z.literal('missing'), reason: z.string() }),
]);
const chart = z.object({
  id: z.string(),
  cutOff: z.string(),
  description: z.string(),
  categories: z.array(z.object({ id: z.string() })),
  series: z.array(z.object({ id: z.string(), points: z.array(point) })),
});
export type LiveChart = z.infer<typeof chart>;

/** The data of every live chart of a page, as its script receives them. */
export const liveCharts = (html: string): readonly LiveChart[] =>
  [...html.matchAll(/<astro-island\b[^>]*?\sprops="([^"]*)"/g)].flatMap(([, props = '']) => {
    const read = z.object({ model: chart }).safeParse(revived(JSON.parse(unescaped(props))));
    return read.success ? [read.data.model] : [];
  });

/** Astro writes each value with a type number before it: 0 plain, 1 a list. */
const revived = (props: unknown): unknown =>
  z.record(z.string(), z.unknown()).safeParse(props).success ? plain([0, props]) : props;

const plain = (pair: unknown): unknown => {
  const [kind, value] = z.tuple([z.number(), z.unknown()]).parse(pair);
  if (kind === 1) return z.array(z.unknown()).parse(value).map(plain);
  const fields = z.record(z.string(), z.unknown()).safeParse(value);
  return fields.success
    ? Object.fromEntries(Object.entries(fields.data).map(([name, inner]) => [name, plain(inner)]))
    : value;
};

/** Points of a live chart that differ from the edition's value for the same month or row. */
export const chartFaults = (
  live: LiveChart,
  suffix: string,
  frozen: Frozen,
  declaration: FigureDeclaration,
) => {
  const from = declaration.charts.find((one) => one.suffix === suffix)?.from;
  const readingsOf = (series: string): ReadonlyMap<string, Reading> =>
    new Map(
      from?.kind === 'months'
        ? frozen.series
            .filter(({ key }) => key === series)
            .flatMap(({ points }) => points.map(({ month, reading }) => [month, reading] as const))
        : frozen.tables
            .filter(({ dimension, of }) => dimension === from?.dimension && of === series)
            .flatMap(({ rows }) => rows.map(({ key, reading }) => [key, reading] as const)),
    );
  return live.series.flatMap(({ id, points }) => {
    const readings = readingsOf(id);
    return points.flatMap((drawn, at) => {
      const category = live.categories[at]?.id ?? '';
      const said = saidOf(readings.get(category));
      const shown = drawn.kind === 'missing' ? missingWord(drawn.reason) : shownOf(drawn);
      return said === shown ? [] : [`${live.id} ${id} ${category}: ${shown}, edition ${said}`];
    });
  });
};

const saidOf = (reading: Reading | undefined): string => {
  if (reading?.kind === 'ratio')
    return `${reading.numerator / reading.denominator} ${formatCount(reading.numerator)}/${formatCount(reading.denominator)}`;
  return reading?.kind === 'amount'
    ? String(reading.value)
    : missingWord(reading?.reason ?? 'not-reported');
};

const shownOf = ({
  value,
  numerator,
  denominator,
}: Extract<LiveChart['series'][number]['points'][number], { kind: 'value' }>): string =>
  numerator === undefined ? String(value) : `${value} ${numerator}/${denominator ?? ''}`;
