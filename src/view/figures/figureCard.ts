import { figureParts } from '../../core/figures/figureParts.ts';
import { figureAddress, figurePlaceAddress } from '../../core/site/addresses.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import { monthOf, monthOfYear, shiftMonth } from '../../core/calendar/calendar.ts';
import type { FigureDeclaration, FigureScope, FigureValue } from '../../core/figures/figure.ts';
import { handedInFigures } from '../../core/figures/handedIn.ts';
import { figureRegister } from '../../core/figures/register.ts';
import { isShareOfFew } from '../../core/figures/shareOfFew.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Reading } from '../../core/schemas/edition.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatPercentNumber, formatPointChange } from '../numbers/format.ts';
import { fillSentence } from './figureSentence.ts';
import { periodWords } from './figurePeriod.ts';
import {
  figureUnit,
  formatHeadline,
  formatHeadlineParts,
  headlineReading,
  missingWord,
  trendWords,
} from './figureReading.ts';

/** A figure as a card shows it. */
export interface FigureCardView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly value:
    | { readonly kind: 'number'; readonly text: string; readonly unit: string }
    | { readonly kind: 'absent'; readonly word: string };
  /** Period of the value: 2026 年 1 至 10 月累计. */
  readonly period: string;
  readonly parts?: string;
  readonly change?: string;
  readonly note?: string;
  readonly asOf: CalendarDate;
  /** The last twelve months, with a text alternative of their line. */
  readonly trend: { readonly points: readonly Reading[]; readonly description: string };
  /** The links below a card: 口径 · 数据 · 引用 · 嵌入. */
  readonly links: {
    readonly definition: string;
    readonly data?: string;
    readonly cite?: string;
    readonly embed?: string;
  };
}

/** Figures shown as cards on the home page and on river pages, as far as they are handed in. */
export const keyFigures = (index: Pick<RecordIndex, 'handedIn'>): readonly FigureDeclaration[] =>
  handedInFigures(index, figureRegister).filter(({ isKey }) => isKey);

/** The card of a figure's headline in a scope. */
export const figureCard = (
  index: RecordIndex,
  declaration: FigureDeclaration,
  scope: FigureScope = {},
): FigureCardView => {
  const value = declaration.compute(index, scope);
  const [first] = value.headlines;
  // If nothing was ever reported there is no headline: use the figure's own key without a value.
  const key = first?.key ?? declaration.id;
  const reading = headlineReading(value, key);
  const series = value.series.find((one) => one.key === key) ?? value.series[0];
  const { unit: partUnit } = figureParts(declaration);
  const parts = formatHeadlineParts(reading, partUnit);
  const change = changeSinceLastMonth(declaration, value);
  const note = figureRemark(declaration, value);
  return {
    id: declaration.id,
    name: declaration.words.zh.title,
    address: figureAddress(declaration.id),
    value: cardValue(reading, { unit: figureUnit(declaration, key), partUnit }),
    period: periodWords(declaration, value, key),
    ...(parts !== undefined && { parts }),
    ...(change !== undefined && { change }),
    ...(note !== undefined && { note }),
    asOf: value.asOf,
    trend: cardTrend(declaration.words.zh.title, partUnit, series?.points ?? []),
    links: {
      definition: figurePlaceAddress(declaration.id, 'definition'),
      // A figure without an edition has nothing to download, cite or embed.
      ...(!index.awaitedFigures.has(declaration.id) && {
        data: figurePlaceAddress(declaration.id, 'downloads'),
        cite: figurePlaceAddress(declaration.id, 'cite'),
        embed: figurePlaceAddress(declaration.id, 'embed'),
      }),
    },
  };
};

/** The last twelve months of a series, with the first and last printed value. */
const cardTrend = (
  name: string,
  partUnit: string,
  series: readonly TrendPoint[],
): FigureCardView['trend'] => {
  const points = series.slice(-12).map(({ reading }) => reading);
  return { points, description: trendWords(name, partUnit, points) };
};

interface TrendPoint {
  readonly reading: Reading;
}

const cardValue = (
  reading: Reading,
  words: { readonly unit: string; readonly partUnit: string },
): FigureCardView['value'] => {
  if (isShareOfFew(reading))
    return { kind: 'number', text: formatHeadline(reading, words), unit: '' };
  switch (reading.kind) {
    case 'ratio':
      return { kind: 'number', text: formatPercentNumber(reading), unit: '%' };
    case 'amount':
      return { kind: 'number', text: formatAmount(reading.value), unit: words.unit };
    case 'missing':
      return { kind: 'absent', word: missingWord(reading.reason) };
  }
};

/** Change of a rate since the end of the previous month, if both months have a value. */
const changeSinceLastMonth = (
  declaration: FigureDeclaration,
  value: FigureValue,
): string | undefined => {
  if (!declaration.comparesMonths) return undefined;
  const before = shiftMonth(monthOf(value.asOf), -1);
  const points = value.series[0]?.points ?? [];
  const now = points.at(-1)?.reading;
  const then = points.find(({ month }) => month === before)?.reading;
  if (now?.kind !== 'ratio' || then?.kind !== 'ratio') return undefined;
  if (isShareOfFew(now) || isShareOfFew(then)) return undefined;
  return text.figures.changeFromMonth(
    monthOfYear(before),
    formatPointChange(now, then, text.figures.unchanged),
  );
};

/** The sentence beside the number: other units, months left out, what is still open. */
export const figureRemark = (
  declaration: FigureDeclaration,
  value: FigureValue,
): string | undefined => {
  switch (declaration.remark) {
    case 'sentence':
      return fillSentence(declaration.words.zh.remark ?? '', declaration, value);
    case 'other-units': {
      const others = value.headlines
        .slice(1)
        .flatMap(({ key, reading }) =>
          reading.kind === 'amount'
            ? [`${formatAmount(reading.value)} ${figureUnit(declaration, key)}`]
            : [],
        );
      return others.length > 0 ? text.figures.otherUnits(others) : undefined;
    }
    case 'left-out':
      return leftOutSentence(value);
    case 'none':
      return undefined;
  }
};

/** Number of section-months excluded from a water figure, with reasons; undefined if none was. */
export const leftOutSentence = (value: FigureValue): string | undefined => {
  const rows = value.tables.find(({ dimension }) => dimension === 'status')?.rows ?? [];
  const parts = rows.flatMap(({ key, reading }) =>
    key !== 'sampled' && reading.kind === 'amount' && reading.value > 0
      ? [text.figures.notSampledPart(text.figures.statusNames[key] ?? key, reading.value)]
      : [],
  );
  return parts.length > 0 ? text.figures.notSampled(parts.join('、')) : undefined;
};
