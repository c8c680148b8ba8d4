import { isHandedIn, type RecordIndex } from '../../core/record/recordIndex.ts';
import type { HandedInName } from '../../core/formats/collections.ts';
import { isMeasured } from '../../core/places/measured.ts';
import { isUnknown, known, type OrUnknown } from '../../core/schemas/notKnown.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatKm } from './format.ts';

/** A value as text, else the reason why it is unknown; a dash if the record has neither. */
export const sayOr = <Value>(
  value: OrUnknown<Value> | undefined,
  say: (known: Value) => string,
): string => {
  if (value === undefined) return text.numbers.notSaid;
  return isUnknown(value) ? text.numbers.notKnown[value.unknown] : say(value);
};

/** What stands for rows that are not there: the words for none, or that none was ever handed in. */
export const sayNone = (
  index: Pick<RecordIndex, 'handedIn'>,
  name: HandedInName,
  none: string,
): string => (isHandedIn(index, name) ? none : text.common.notPublished);

/** `4.2–7.9`, or why the chainages are unknown. */
export const sayRange = (stretch: {
  readonly fromKm?: OrUnknown<number>;
  readonly toKm?: OrUnknown<number>;
}): string => {
  if (isMeasured(stretch))
    return text.strip.range(formatAmount(stretch.fromKm), formatAmount(stretch.toKm));
  return sayOr(isUnknown(stretch.fromKm) ? stretch.fromKm : stretch.toKm, formatAmount);
};

/** `4.2`; undefined if the chainage is unknown, so that a sentence omits it. */
export const knownKm = (km: OrUnknown<number> | undefined): string | undefined => {
  const value = known(km);
  return value === undefined ? undefined : formatAmount(value);
};

/** 左岸, 右岸, 两岸; undefined if the bank is unknown. */
export const knownBank = (
  side: OrUnknown<keyof typeof text.river.banks> | undefined,
): string | undefined => {
  const bank = known(side);
  return bank && text.river.banks[bank];
};

/** 左岸, 右岸, 两岸, or why the bank is unknown. */
export const sayBank = (side: OrUnknown<keyof typeof text.river.banks> | undefined): string =>
  sayOr(side, (bank) => text.river.banks[bank]);

/** `4.2 公里 · 左岸`; one reason where both the chainage and the bank are unknown for it. */
export const sayPlace = ({
  atKm,
  side,
}: {
  readonly atKm: OrUnknown<number>;
  readonly side: OrUnknown<keyof typeof text.river.banks>;
}): string => [...new Set([sayOr(atKm, formatKm), sayBank(side)])].join(' · ');
