import type { River } from '../../core/record/record.ts';
import { hasCourse, waterKindOf } from '../../core/rivers/waterKind.ts';
import { known } from '../../core/schemas/notKnown.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatKm, formatScaledAmount } from '../numbers/format.ts';
import { sayOr } from '../numbers/notKnown.ts';

/**
 * What a water is and how large, as far as it is known: 季节性河流, 全长 18.6 公里; 湖泊, 水面 2.3
 * 平方公里, 总库容 120 万立方米.
 */
export const waterFacts = (river: River): readonly string[] => {
  const [lengthKm, areaKm2, capacityM3] = [
    known(river.lengthKm),
    known(river.areaKm2),
    known(river.capacityM3),
  ];
  return [
    waterKindWords(river),
    ...(lengthKm !== undefined && hasCourse(river)
      ? [text.rivers.lengthOf(formatKm(lengthKm))]
      : []),
    ...(areaKm2 === undefined ? [] : [text.waters.area(formatAmount(areaKm2))]),
    ...(capacityM3 === undefined ? [] : [text.waters.capacity(formatScaledAmount(capacityM3))]),
  ];
};

/** 季节性河流, 常年有水, or what it is where that is not known or it is no river. */
export const waterKindWords = (river: River): string => {
  const kind = waterKindOf(river);
  if (kind !== 'river' || river.seasonal === undefined) return text.waters.kinds[kind];
  return river.seasonal ? text.rivers.seasonal : text.rivers.perennial;
};

/** `18.6 公里` of a river, `2.3 平方公里` of a lake; empty where it is not known. */
export const waterExtent = (river: River): string => {
  const [lengthKm, areaKm2] = [known(river.lengthKm), known(river.areaKm2)];
  if (hasCourse(river)) return lengthKm === undefined ? '' : formatKm(lengthKm);
  return areaKm2 === undefined ? '' : text.waters.squareKm(formatAmount(areaKm2));
};

/** The length of a river in km, or the area of a lake with its unit, or why neither is known. */
export const waterSize = (river: River): string =>
  hasCourse(river)
    ? sayOr(river.lengthKm, formatAmount)
    : sayOr(river.areaKm2, (km2) => text.waters.squareKm(formatAmount(km2)));

/** What the waters of a district are called together: 河流, or 河湖 where there are lakes. */
export const watersWord = (rivers: readonly River[]): string =>
  rivers.every(hasCourse) ? text.waters.kinds.river : text.waters.together;

/** 沙沟全河, 柳湖全湖: by the name under which the water stands. */
export const wholeWater = (river: River, name: string): string =>
  hasCourse(river) ? text.river.wholeRiver(name) : text.waters.wholeLake(name);
