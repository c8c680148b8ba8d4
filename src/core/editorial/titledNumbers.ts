import type { NamedFigure, NumberVerdict } from './namedNumbers.ts';
import { clauseTo, isSameNumber, type WrittenNumber } from './writtenNumbers.ts';

/** A figure as one edition states it, prepared for finding it in sentences. */
export interface QuotedFigure extends NamedFigure {
  /** The title and the short names people use for it. */
  readonly names: readonly string[];
  readonly numbers: readonly QuotedNumber[];
}

/** One published number of a figure. */
export interface QuotedNumber {
  /** In the unit; a share in per cent, unrounded. */
  readonly value: number;
  /** `%`, or the word after the number, such as 吨. */
  readonly unit: string;
  /** Words that must be in the sentence for this number to be meant: a town, a month, 在办. */
  readonly onlyWith: readonly string[];
}

/**
 * Compares a number with the figure named beside it: a share or one of its parts. Undefined if no
 * figure is named.
 *
 * @param sentence that contains the number
 * @param isAboutPlace whether the text is about a town, village or river
 */
export const titledVerdict = (
  written: WrittenNumber,
  { sentence, isAboutPlace }: { readonly sentence: string; readonly isAboutPlace: boolean },
  figures: readonly QuotedFigure[],
  places: readonly string[],
): NumberVerdict | undefined => {
  const figure = figureBeside(sentence, written, figures);
  const meant = figure ? numbersMeant(sentence, written, figure) : [];
  const [first] = meant;
  if (!figure || !first) return undefined;
  return {
    title: figure.title,
    unit: first.unit,
    isKnown:
      isAboutPlace ||
      meant.some(({ value }) => isSameNumber(value, written)) ||
      isNotFrozen(sentence, meant, places, figure),
    stated: meant.at(-1) ?? first,
  };
};

/**
 * Numbers of the figure in the written unit whose words occur in the sentence, those with the
 * fewest words first.
 */
const numbersMeant = (
  sentence: string,
  { after }: WrittenNumber,
  { numbers }: QuotedFigure,
): readonly QuotedNumber[] =>
  numbers
    .filter(
      ({ unit, onlyWith }) =>
        after.startsWith(unit) && onlyWith.every((word) => holds(sentence, word)),
    )
    .sort((a, b) => a.onlyWith.length - b.onlyWith.length);

/**
 * The text names a place or month that none of the numbers has, or a place and a month, a
 * combination no edition has.
 */
const isNotFrozen = (
  sentence: string,
  meant: readonly QuotedNumber[],
  places: readonly string[],
  { month: cutOff }: QuotedFigure,
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

/** Most letters between a name and its amount. */
const reach = 24;

/** A number other than the published one: a correction, a target, another period or area. */
const otherNumber =
  /更正|目标|不低于|不少于|要求|去年|上年|同期|上月|上半年|下半年|季度|全市|全省|全国/;

/** A change, rather than its result. */
const change = /(?:增长|上升|下降|提高|提升|降低|增加|减少)(?:了|约|近)?\s*$/;

/** A share other than the figure's. */
const otherShare = /率|占比|比例|比重/;

/** The figure named nearest before the number, or directly after it: 92.6% 的销号率. */
const figureBeside = (
  sentence: string,
  { at, length, after }: WrittenNumber,
  figures: readonly QuotedFigure[],
): QuotedFigure | undefined => {
  if (
    otherNumber.test(clauseTo(sentence, { at, length }).sentence) ||
    change.test(sentence.slice(0, at))
  )
    return undefined;
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

/** An amount directly follows the figure's name or the name of what it counts: 在办 10 件. */
const isCounted = (between: string, { numbers }: QuotedFigure): boolean => {
  const counted = numbers
    .map(({ onlyWith }) => onlyWith.at(-1) ?? '')
    .filter((word) => word !== '');
  const from = Math.max(0, ...counted.map((word) => endOf(between, word)));
  const nearest = between.slice(from);
  return nearest.length <= reach && !/\d/.test(nearest);
};

/** Index of the end of the name's last occurrence; -1 if there is none. */
const endOf = (text: string, name: string): number => {
  const at = text.lastIndexOf(name);
  return at === -1 ? -1 : at + name.length;
};

const holds = (sentence: string, word: string): boolean =>
  sentence.replace(/\s/g, '').includes(word.replace(/\s/g, ''));
