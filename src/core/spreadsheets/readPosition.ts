import type { PositionFault } from '../issues/cellFaults.ts';
import { errorAt, type IssueOf, type IssuePlace } from '../issues/issue.ts';

/** `[longitude, latitude]` in degrees. */
export type Degrees = readonly [longitude: number, latitude: number];

export type PositionValue =
  | { readonly kind: 'position'; readonly position: Degrees }
  /** `swapped` is the position that was probably meant. */
  | { readonly kind: 'fault'; readonly fault: PositionFault; readonly swapped?: Degrees };

/** One angle, with the axis that it names. */
export interface Angle {
  readonly degrees: number;
  readonly axis?: 'longitude' | 'latitude';
}

/** Degrees of China, rounded outwards. No longitude is a latitude. */
const bounds = {
  longitude: { least: 73, most: 136 },
  latitude: { least: 3, most: 54 },
} as const;

/**
 * Parses a position: `113.54559, 36.51101`, `113°32′44.12″E，36°30′39.64″N`, `东经113度53分35.3秒
 * 北纬36度31分`, `113-32-44.12 36-30-39.64`. Angles that name their axis may stand in either order;
 * others are longitude and latitude. Minutes and seconds are converted to five decimals, about 1 m.
 */
export const readPosition = (raw: string): PositionValue => {
  const read = readAngles(raw);
  if ('fault' in read) return { kind: 'fault', fault: read.fault };
  const [first, second] = read.angles;
  return first && second && read.angles.length === 2
    ? positionOf(first, second)
    : { kind: 'fault', fault: 'form' };
};

/** A position from two cells, the first under a header of longitudes. */
export const positionOf = (first: Angle, second: Angle): PositionValue => {
  const isTurned = first.axis === 'latitude' || second.axis === 'longitude';
  if (isTurned && (first.axis === 'longitude' || second.axis === 'latitude'))
    return { kind: 'fault', fault: 'form' };
  const isNamed = first.axis !== undefined || second.axis !== undefined;
  const [longitude, latitude] = isTurned ? [second, first] : [first, second];
  const position: Degrees = [longitude.degrees, latitude.degrees];
  if (isInChina(position)) return { kind: 'position', position };
  const swapped: Degrees = [latitude.degrees, longitude.degrees];
  return isInChina(swapped) && !isNamed
    ? { kind: 'fault', fault: 'order', swapped }
    : { kind: 'fault', fault: 'outside' };
};

const isInChina = ([longitude, latitude]: Degrees): boolean =>
  longitude >= bounds.longitude.least &&
  longitude <= bounds.longitude.most &&
  latitude >= bounds.latitude.least &&
  latitude <= bounds.latitude.most;

/** A cell without a position, for the clerk. */
export const positionIssue = (
  title: string,
  received: string,
  { fault, swapped }: Extract<PositionValue, { readonly kind: 'fault' }>,
  place: IssuePlace,
): IssueOf<'cell.position'> =>
  errorAt(place, 'cell.position', { title, received, fault, ...(swapped && { swapped }) });

/** The angles of a text, in their order. */
export const readAngles = (
  raw: string,
): { readonly angles: readonly Angle[] } | { readonly fault: PositionFault } => {
  const text = withPlainSigns(raw);
  const angles: Angle[] = [];
  let at = 0;
  while (at < text.length) {
    angle.lastIndex = at;
    const found = angle.exec(text);
    if (!found) return { fault: 'form' };
    const read = angleOf(found);
    if (typeof read === 'string') return { fault: read };
    angles.push(read);
    at = angle.lastIndex;
  }
  return { angles };
};

/** The signs of degrees, minutes and seconds in all their spellings become `°`, `'` and `"`. */
const withPlainSigns = (raw: string): string =>
  raw
    .replace(/[º˚]/g, '°')
    .replace(/[″”“＂]|[′’‘'＇]{2}/g, '"')
    .replace(/[′’‘＇´`]/g, "'")
    .normalize('NFKC')
    .replace(/(?<=\d\s*)度/g, '°')
    .replace(/(?<=\d\s*)分/g, "'")
    .replace(/(?<=\d\s*)秒/g, '"')
    .replace(/[([\])]/g, ' ')
    .trim();

/** An axis before or behind, degrees, and minutes and seconds by sign, hyphen or colon. */
const angle = new RegExp(
  [
    String.raw`\s*(东经|北纬|经度|纬度|[EN]|lon|lat)?\s*[:=]?\s*`,
    String.raw`(\d{1,3}(?:\.\d+)?)\s*`,
    String.raw`(?:°\s*(?:(\d{1,2}(?:\.\d+)?)\s*'\s*(?:(\d{1,2}(?:\.\d+)?)\s*"?)?)?|[-:](\d{1,2})[-:](\d{1,2}(?:\.\d+)?))?`,
    String.raw`\s*([EN])?\s*(?:[,;、/]|(?=\s)|(?=东|北)|(?=[EN])|$)\s*`,
  ].join(''),
  'iy',
);

const angleOf = (found: RegExpExecArray): Angle | PositionFault => {
  const [, before = '', degrees = '', signMinutes, signSeconds, plainMinutes, plainSeconds, after] =
    found;
  const minutes = signMinutes ?? plainMinutes;
  const seconds = signSeconds ?? plainSeconds;
  if (Number(minutes ?? 0) >= 60 || Number(seconds ?? 0) >= 60) return 'sixty';
  // Minutes beside a part of a degree, or seconds beside a part of a minute, are counted twice.
  if (
    (minutes !== undefined && degrees.includes('.')) ||
    (seconds !== undefined && minutes?.includes('.'))
  )
    return 'form';
  const named = [before, after ?? ''].map(axisOf).filter((axis) => axis !== undefined);
  const [axis] = named;
  if (named.some((each) => each !== axis)) return 'form';
  const value = Number(degrees) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
  return {
    degrees: minutes === undefined ? value : Number(value.toFixed(5)),
    ...(axis !== undefined && { axis }),
  };
};

const axisOf = (word: string): Angle['axis'] => {
  if (/^(?:东经|经度|e|lon)$/i.test(word)) return 'longitude';
  return word === '' ? undefined : 'latitude';
};
