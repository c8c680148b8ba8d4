import { isMeasured } from '../../core/places/measured.ts';
import { isUnknown, known, type OrUnknown } from '../../core/schemas/notKnown.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount } from './format.ts';

/** The words of a value, else why it is not known; a dash where the record says nothing of it. */
export const sayOr = <Value>(
  value: OrUnknown<Value> | undefined,
  say: (known: Value) => string,
): string => {
  if (value === undefined) return text.numbers.notSaid;
  return isUnknown(value) ? text.numbers.notKnown[value.unknown] : say(value);
};

/** `4.2–7.9`, or why the chainages are not known. */
export const sayRange = (stretch: {
  readonly fromKm?: OrUnknown<number>;
  readonly toKm?: OrUnknown<number>;
}): string => {
  if (isMeasured(stretch))
    return text.strip.range(formatAmount(stretch.fromKm), formatAmount(stretch.toKm));
  return sayOr(isUnknown(stretch.fromKm) ? stretch.fromKm : stretch.toKm, formatAmount);
};

/** `4.2`, or undefined where the chainage is not known: a sentence then leaves it out. */
export const knownKm = (km: OrUnknown<number> | undefined): string | undefined => {
  const value = known(km);
  return value === undefined ? undefined : formatAmount(value);
};

/** 左岸, 右岸, 两岸, or undefined where the bank is not known. */
export const knownBank = (
  side: OrUnknown<keyof typeof text.river.banks> | undefined,
): string | undefined => {
  const bank = known(side);
  return bank && text.river.banks[bank];
};

/** 左岸, 右岸, 两岸, or why the bank is not known. */
export const sayBank = (side: OrUnknown<keyof typeof text.river.banks> | undefined): string =>
  sayOr(side, (bank) => text.river.banks[bank]);
