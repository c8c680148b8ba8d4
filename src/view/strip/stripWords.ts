import { text } from '../../i18n/text.ts';
import { formatAmount } from '../numbers/format.ts';
import type { StripModel, StripSection, StripSegment } from './stripModel.ts';
import type { StripRole, TextSpan } from './stripScene.ts';
import { shortenToWidth } from './textWidth.ts';

/** Kilometres without the unit: `6.5`, `0.35`. */
export const kmText = (km: number): string => formatAmount(km, 2);

/** The chief's name, or the word for a vacant post. */
export const chiefText = (segment: StripSegment): string => segment.chief ?? text.strip.noChief;

/** The same as part of a label. */
export const chiefSpan = (segment: StripSegment, before = ''): TextSpan => ({
  text: before + chiefText(segment),
  tone: segment.chief === undefined ? 'vacant' : 'soft',
});

/** Village or town; on a border also the bank it answers for. */
export const placeText = (segment: StripSegment): string =>
  segment.side === 'both'
    ? segment.place
    : text.strip.onBank(text.strip.bank[segment.side], segment.place);

/** Names cut to eight characters, for tight places; the table has them in full. */
export const shortenNames = (segment: StripSegment): StripSegment => ({
  ...segment,
  place: shortenToWidth(segment.place, 1, 8) ?? segment.place,
  ...(segment.chief === undefined
    ? {}
    : { chief: shortenToWidth(segment.chief, 1, 8) ?? segment.chief }),
});

/** `Ⅳ 类`, or the reason why nothing was sampled. */
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

/** The drawn kilometres: the whole river unless the model has a part. */
export const shownRange = ({
  lengthKm,
  shown,
}: Pick<StripModel, 'lengthKm' | 'shown'>): { fromKm: number; toKm: number } =>
  shown ?? { fromKm: 0, toKm: lengthKm };

/** Text at the pin, with its chainage if the strip has a scale. */
export const pinWords = ({ pinMarks = 'reader', pinKm, isInOrder }: StripModel): string => {
  const { kind, label } = text.strip.pins[pinMarks];
  return pinKm === undefined || isInOrder ? kind : label(kmText(pinKm));
};

/**
 * Labels of the upstream and downstream end of the drawing: source and mouth, or where the river
 * continues.
 */
export const endWords = (model: StripModel): { upper: string; lower: string } => {
  const { fromKm, toKm } = shownRange(model);
  return {
    upper: fromKm > 0 ? text.strip.upstream : text.strip.source(model.source),
    lower: toKm < model.lengthKm ? text.strip.downstream : text.strip.mouth(model.mouth),
  };
};

/** From source to mouth; on a border the left bank first. */
export const sortSegments = (model: StripModel): StripSegment[] =>
  [...model.segments].sort(
    (a, b) => a.fromKm - b.fromKm || bankOrder[a.side] - bankOrder[b.side] || a.toKm - b.toKm,
  );

const bankOrder = { both: 0, left: 1, right: 2 };

/** Drawn kilometres for which nobody answers on either bank, from source to mouth. */
export const listUnassignedKm = (model: StripModel): { fromKm: number; toKm: number }[] => {
  const gaps: { fromKm: number; toKm: number }[] = [];
  const shown = shownRange(model);
  let reachedKm = shown.fromKm;
  for (const { fromKm, toKm } of sortSegments(model)) {
    if (fromKm > reachedKm + leastGapKm) gaps.push({ fromKm: reachedKm, toKm: fromKm });
    reachedKm = Math.max(reachedKm, toKm);
  }
  if (shown.toKm > reachedKm + leastGapKm) {
    gaps.push({ fromKm: reachedKm, toKm: shown.toKm });
  }
  return gaps;
};

/** Chainages are rounded to ten metres; a smaller gap between two segments is rounding. */
const leastGapKm = 0.015;
