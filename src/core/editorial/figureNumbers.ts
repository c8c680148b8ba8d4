import type { TextLine } from './textLines.ts';
import type { PlacedFinding } from './finding.ts';

/** A figure as one edition states it, ready to be recognised in a sentence. */
export interface QuotedFigure {
  readonly title: string;
  /** The title and the short names people write in its place. */
  readonly names: readonly string[];
  /** Month of the cut-off, such as `10月`: the headlines are of its end. */
  readonly month: string;
  readonly numbers: readonly QuotedNumber[];
}

/** One published number of a figure. */
export interface QuotedNumber {
  /** In the unit; a share in per cent, unrounded. */
  readonly value: number;
  /** `%`, or the word after the number, such as 吨. */
  readonly unit: string;
  /** Words that have to stand in the sentence for this number to be meant: a town, a month, 在办. */
  readonly onlyWith: readonly string[];
}

/**
 * Numbers typed by hand beside the name of a figure. One that the record states is told, because it
 * will not follow a correction; one that the record does not state is refused. Of a place or month the
 * edition has no number for, a number is told only.
 *
 * @param figures as the edition of the text's day states them
 * @param places names of the district's towns, villages and rivers
 */
export const figureNumbers = (
  lines: readonly TextLine[],
  figures: readonly QuotedFigure[],
  places: readonly string[],
): readonly PlacedFinding[] =>
  lines.flatMap(({ number, text }) =>
    sentencesOf(text.replace(/<Figure\b[^>]*>/g, (tag) => ' '.repeat(tag.length))).flatMap(
      ({ text: sentence, column }) =>
        numbersIn(sentence).flatMap((literal): readonly PlacedFinding[] => {
          const figure = figureBeside(sentence, literal, figures);
          const meant = figure ? numbersMeant(sentence, literal, figure) : [];
          const [first] = meant;
          if (!figure || !first) return [];
          const isKnown = meant.some(({ value }) => isSame(value, literal));
          const isOther = isNotFrozen(sentence, meant, places, figure.month);
          return [
            {
              code: isKnown || isOther ? 'number-beside-figure' : 'number-contradicts',
              line: number,
              column: column + literal.at,
              received: `${figure.title} ${literal.number}${literal.after.slice(0, first.unit.length)}`,
              instead: shown(meant.at(-1) ?? first),
            },
          ];
        }),
    ),
  );

/** Numbers of the figure in the unit written whose words stand in the sentence, the plainest first. */
const numbersMeant = (
  sentence: string,
  { after }: Literal,
  { numbers }: QuotedFigure,
): readonly QuotedNumber[] =>
  numbers
    .filter(
      ({ unit, onlyWith }) =>
        after.startsWith(unit) && onlyWith.every((word) => holds(sentence, word)),
    )
    .sort((a, b) => a.onlyWith.length - b.onlyWith.length);

/** A place or month is named that none of the numbers is of, or both, which no edition holds together. */
const isNotFrozen = (
  sentence: string,
  meant: readonly QuotedNumber[],
  places: readonly string[],
  cutOff: string,
): boolean => {
  const months = (sentence.match(/\d{1,2}\s*月/g) ?? [])
    .map((month) => month.replace(/\s/g, ''))
    .filter((month) => month !== cutOff);
  const named = places.filter((place) => sentence.includes(place));
  const isMeant = (words: readonly string[]) =>
    words.length === 0 ||
    meant.some(({ onlyWith }) => words.some((word) => onlyWith.includes(word)));
  return (named.length > 0 && months.length > 0) || !isMeant(named) || !isMeant(months);
};

interface Literal {
  /** As written, without its unit. */
  readonly number: string;
  readonly value: number;
  /** Half of the last digit written: how far the author rounded. */
  readonly tolerance: number;
  /** The unit and what follows it, a few letters. */
  readonly after: string;
  /** Zero-based within the sentence. */
  readonly at: number;
  readonly length: number;
}

const numberForm =
  /(?<![\d.,A-Za-z〔])(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(\s*)(万?)(%|％|[\p{Script=Han}]{1,6})/gu;

const sentencesOf = (text: string): readonly { readonly text: string; readonly column: number }[] =>
  [...text.matchAll(/[^。；！？]+/g)].map((match) => ({ text: match[0], column: match.index + 1 }));

const numbersIn = (sentence: string): readonly Literal[] =>
  [...sentence.matchAll(numberForm)].map((match) => {
    const [all, whole = '', fraction = '', space = '', myriad = '', after = ''] = match;
    const scale = myriad === '' ? 1 : 10_000;
    const digits = whole.replaceAll(',', '') + (fraction === '' ? '' : `.${fraction}`);
    return {
      number: all.slice(0, all.length - after.length).trimEnd() + space,
      value: Number(digits) * scale,
      tolerance: (10 ** -fraction.length * scale) / 2,
      after: after === '％' ? '%' : after,
      at: match.index,
      length: all.length,
    };
  });

/** Letters between a name and the amount it may own. */
const reach = 24;

/** Another number than the one published: a correction, a target, another period or area. */
const otherNumber =
  /更正|目标|不低于|不少于|要求|去年|上年|同期|上月|上半年|下半年|季度|全市|全省|全国/;

/** A change, and not what it led to. */
const change = /(?:增长|上升|下降|提高|提升|降低|增加|减少)(?:了|约|近)?\s*$/;

/** Another share than the figure's. */
const otherShare = /率|占比|比例|比重/;

/** The figure whose name stands nearest before the number, or right behind it: 92.6% 的销号率. */
const figureBeside = (
  sentence: string,
  { at, length, after }: Literal,
  figures: readonly QuotedFigure[],
): QuotedFigure | undefined => {
  if (otherNumber.test(sentence) || change.test(sentence.slice(0, at))) return undefined;
  const isShare = after === '%';
  const before = figures
    .map((figure) => ({
      figure,
      from: Math.max(...figure.names.map((name) => endOf(sentence.slice(0, at), name))),
    }))
    .filter(({ from }) => from !== -1)
    .sort((a, b) => b.from - a.from)[0];
  if (before) {
    const between = sentence.slice(before.from, at);
    if (isShare ? !otherShare.test(between) : isCounted(between, before.figure))
      return before.figure;
  }
  const behind = sentence.slice(at + length).replace(/^\s*的/, '');
  return figures.find(({ names }) => isShare && names.some((name) => behind.startsWith(name)));
};

/** An amount stands right behind the figure's name or behind what it counts: 在办 10 件. */
const isCounted = (between: string, { numbers }: QuotedFigure): boolean => {
  const counted = numbers
    .map(({ onlyWith }) => onlyWith.at(-1) ?? '')
    .filter((word) => word !== '');
  const from = Math.max(0, ...counted.map((word) => endOf(between, word)));
  const nearest = between.slice(from);
  return nearest.length <= reach && !/\d/.test(nearest);
};

/** Where the last occurrence of the name ends; -1 where there is none. */
const endOf = (text: string, name: string): number => {
  const at = text.lastIndexOf(name);
  return at === -1 ? -1 : at + name.length;
};

/** Whether the number, rounded as the author rounded, is the one published. */
const isSame = (value: number, written: Literal): boolean =>
  Math.abs(value - written.value) <= written.tolerance + 1e-9;

const holds = (sentence: string, word: string): boolean =>
  sentence.replace(/\s/g, '').includes(word.replace(/\s/g, ''));

const shown = ({ value, unit }: QuotedNumber): string =>
  unit === '%' ? `${value.toFixed(1)}%` : `${Number(value.toFixed(2))} ${unit}`;
