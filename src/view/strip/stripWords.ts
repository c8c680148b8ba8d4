import { text } from '../../i18n/text.ts';
import { formatAmount } from '../format.ts';
import type { StripModel, StripSection, StripSegment } from './stripModel.ts';
import type { StripRole, TextSpan } from './stripScene.ts';
import { shortenToWidth } from './textWidth.ts';

/** Kilometres without the unit: `6.5`, `0.35`. */
export const kmText = (km: number): string => formatAmount(km, 2);

/** The chief's name, or the word for the empty post. */
export const chiefText = (segment: StripSegment): string => segment.chief ?? text.strip.noChief;

/** The same as part of a label. */
export const chiefSpan = (segment: StripSegment, before = ''): TextSpan => ({
  text: before + chiefText(segment),
  tone: segment.chief === undefined ? 'vacant' : 'soft',
});

/** Village or town, on a border with the bank it answers for. */
export const placeText = (segment: StripSegment): string =>
  segment.side === 'both'
    ? segment.place
    : text.strip.onBank(text.strip.bank[segment.side], segment.place);

/** Names of any length cut to eight characters, for where room is scarce; the table has them in full. */
export const shortenNames = (segment: StripSegment): StripSegment => ({
  ...segment,
  place: shortenToWidth(segment.place, 1, 8) ?? segment.place,
  ...(segment.chief === undefined
    ? {}
    : { chief: shortenToWidth(segment.chief, 1, 8) ?? segment.chief }),
});

/** `Ⅳ 类`, or the word for why nothing was sampled. */
export const resultText = ({ result }: StripSection): string =>
  typeof result === 'string' ? result : text.strip.waterClass[result];

/** Colours of the Ministry's method; a month without a value has none. */
export const resultRole = ({ result }: StripSection): ClassRole =>
  typeof result === 'string' ? 'class-none' : classRoles[result];

type ClassRole = Extract<
  StripRole,
  `class-${'good' | 'fair' | 'light' | 'medium' | 'heavy' | 'none'}`
>;

const classRoles = {
  1: 'class-good',
  2: 'class-good',
  3: 'class-fair',
  4: 'class-light',
  5: 'class-medium',
  6: 'class-heavy',
} as const satisfies Record<number, ClassRole>;

/** From source to mouth; on a border the left bank first. */
export const sortSegments = (model: StripModel): StripSegment[] =>
  [...model.segments].sort(
    (a, b) => a.fromKm - b.fromKm || bankOrder[a.side] - bankOrder[b.side] || a.toKm - b.toKm,
  );

const bankOrder = { both: 0, left: 1, right: 2 };

/** Kilometres that nobody answers for on either bank, from source to mouth. */
export const listUnassignedKm = (model: StripModel): { fromKm: number; toKm: number }[] => {
  const gaps: { fromKm: number; toKm: number }[] = [];
  let reachedKm = 0;
  for (const { fromKm, toKm } of sortSegments(model)) {
    if (fromKm > reachedKm + leastGapKm) gaps.push({ fromKm: reachedKm, toKm: fromKm });
    reachedKm = Math.max(reachedKm, toKm);
  }
  if (model.lengthKm > reachedKm + leastGapKm)
    gaps.push({ fromKm: reachedKm, toKm: model.lengthKm });
  return gaps;
};

/** Chainages are kept to ten metres; less than this between two segments is rounding. */
const leastGapKm = 0.015;
