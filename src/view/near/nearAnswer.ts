import { isInBox } from '../../core/geometry/boundingBox.ts';
import { planeAround, type Position } from '../../core/geometry/position.ts';
import type { NearPlace } from '../../core/near/findNear.ts';
import { near as words } from '../../i18n/zh/near.ts';
import type { NearChief, NearIndex, NearReach, NearRiver } from './nearData.ts';

/** Reaches within this distance are listed, kilometres: about half an hour on foot. */
export const WALK_KM = 2;

/** A position with a larger error than this is useless for finding a river, metres. */
const COARSE_M = 2000;

/** Two places closer than this count as the same place, metres. */
const SAME_PLACE_M = 30;

/** Outside the district: farther than this from all its rivers and places, kilometres. */
const OUTSIDE_KM = 3;

/** A person's position, or a point of the map. */
export interface NearQuestion {
  readonly position: Position;
  /** Radius of the position error, metres; 0 for a point of the map. */
  readonly accuracyM: number;
  readonly of: 'device' | 'map';
}

/** Data of rivers and reaches by id. */
export interface NearNames {
  readonly rivers: ReadonlyMap<string, NearRiver>;
  readonly reaches: ReadonlyMap<string, NearReach>;
}

/** One bank of a stretch, or both if one reach covers both. */
export interface NearBank {
  readonly id: string;
  /** 左岸 · 您这一侧 */
  readonly words: string;
  readonly isYours: boolean;
  readonly name: string;
  readonly town: string;
  readonly address: string;
  readonly chief: NearChief;
}

export interface NearCandidate {
  readonly river: string;
  readonly riverAddress: string;
  /** 在您东北面约 120 米 · 距源头 12.4 公里处 · 您在左岸 */
  readonly facts: readonly string[];
  readonly banks: readonly NearBank[];
}

/** The complete answer as text. */
export interface NearAnswer {
  readonly kind: 'one' | 'several' | 'coarse' | 'none-nearby' | 'outside';
  /** Notice shown before the candidates. */
  readonly notice?: { readonly title?: string; readonly words: string };
  /** Likely reaches, most likely first. */
  readonly candidates: readonly NearCandidate[];
  /** Others within walking distance. */
  readonly others: readonly NearCandidate[];
  /** Identifies the first candidate: two answers with the same key are equivalent. */
  readonly key: string;
  /** 沙沟河石门村段 */
  readonly place: string;
}

/**
 * Builds the text for the places around a position.
 *
 * @param places result of `searchShards`: nearest first, at least one
 * @throws RangeError for an empty list; every district has rivers
 */
export const answerNear = (
  question: NearQuestion,
  places: readonly NearPlace[],
  names: NearNames,
  index: Pick<NearIndex, 'district' | 'box'>,
): NearAnswer => {
  const [first] = places;
  if (!first) throw new RangeError('Expected at least one river with a line');
  const { accuracyM } = question;
  const asCandidate = (place: NearPlace): NearCandidate => candidateOf(question, place, names);
  const head = asCandidate(first);
  const base = { key: keyOf(question, first), place: placeWords(head) };
  const nearestM = first.distanceKm * 1000;
  const advice = [
    head.river,
    lengthWords(nearestM),
    directionWords(question.position, first.point),
  ] as const;

  if (first.distanceKm > WALK_KM + accuracyM / 1000) {
    const isOutside = first.distanceKm > OUTSIDE_KM && !isInBox(question.position, index.box);
    const title = isOutside
      ? words.outside.title(index.district)
      : words.noneNearby.title(words.kilometres(String(WALK_KM)));
    const told = isOutside ? words.outside.advice(...advice) : words.noneNearby.advice(...advice);
    return {
      ...base,
      kind: isOutside ? 'outside' : 'none-nearby',
      notice: { title, words: told },
      candidates: isOutside ? [] : [head],
      others: [],
    };
  }

  const isCoarse = accuracyM > COARSE_M;
  // Any place at most twice the position error farther than the nearest may be meant.
  const limitM = isCoarse ? Infinity : nearestM + Math.max(SAME_PLACE_M, 2 * accuracyM);
  const meant = places.filter(({ distanceKm }) => distanceKm * 1000 <= limitM);
  const others = places.filter((place) => !meant.includes(place));
  const kind = isCoarse ? 'coarse' : meant.length > 1 ? 'several' : 'one';
  const notice = noticeOf(kind, question, meant);
  return {
    ...base,
    kind,
    ...(notice && { notice }),
    candidates: meant.map(asCandidate),
    others: others.map(asCandidate),
  };
};

const noticeOf = (
  kind: NearAnswer['kind'],
  { accuracyM }: NearQuestion,
  meant: readonly NearPlace[],
): NearAnswer['notice'] => {
  if (kind === 'coarse')
    return { title: words.coarse.title(lengthWords(accuracyM)), words: words.coarse.advice };
  if (kind !== 'several') return undefined;
  const [first] = meant;
  const spreadM = ((meant.at(-1)?.distanceKm ?? 0) - (first?.distanceKm ?? 0)) * 1000;
  if (spreadM > SAME_PLACE_M) return { words: words.several(lengthWords(accuracyM)) };
  const rivers = new Set(meant.map(({ stretch }) => stretch.riverId));
  if (rivers.size === 1) return { words: words.border };
  const hasLake = meant.some(({ stretch }) => stretch.isArea);
  return { words: hasLake ? words.inlet : words.junction };
};

const candidateOf = (
  question: NearQuestion,
  place: NearPlace,
  { rivers, reaches }: NearNames,
): NearCandidate => {
  const river = rivers.get(place.stretch.riverId);
  const yours = sideOfPerson(question, place);
  const isOfMap = question.of === 'map';
  if (place.stretch.isArea) return lakeCandidate(question, place, { rivers, reaches });
  const facts = [
    distanceFact(question, place),
    words.atKm(String(Math.round(place.km * 10) / 10)),
    sideFact(place, yours, isOfMap),
  ].filter((fact) => fact !== undefined);
  const { left, right } = place.stretch.banks;
  const sides =
    left === right
      ? [{ side: 'both' as const, id: left }]
      : [
          { side: 'left' as const, id: left },
          { side: 'right' as const, id: right },
        ].sort((a, b) => Number(b.side === yours) - Number(a.side === yours));
  return {
    river: river?.name ?? '',
    riverAddress: river?.address ?? '',
    facts,
    banks: sides.map(({ side, id }): NearBank => {
      const reach = id === undefined ? undefined : reaches.get(id);
      return {
        id: id ?? '',
        words: bankWords(side, yours, isOfMap),
        isYours: side === 'both' || side === yours,
        name: reach?.name ?? words.unassigned,
        town: reach?.town ?? '',
        address: reach?.address ?? river?.address ?? '',
        chief: reach?.chief ?? river?.chief ?? { words: words.unassigned },
      };
    }),
  };
};

/** A lake has no chainage and no banks: its only reach answers, else the chief of the whole. */
const lakeCandidate = (
  question: NearQuestion,
  place: NearPlace,
  { rivers, reaches }: NearNames,
): NearCandidate => {
  const { riverId, banks } = place.stretch;
  const river = rivers.get(riverId);
  const reach = reaches.get(banks.left ?? '');
  return {
    river: river?.name ?? '',
    riverAddress: river?.address ?? '',
    facts: [distanceFact(question, place)],
    banks: [
      {
        id: reach?.id ?? '',
        words: words.lake.side,
        isYours: true,
        name: reach?.name ?? words.lake.reaches,
        town: reach?.town ?? '',
        address: reach?.address ?? river?.address ?? '',
        chief: reach?.chief ?? river?.chief ?? { words: words.unassigned },
      },
    ],
  };
};

/** The bank on which a person stands, if the position is precise enough. */
const sideOfPerson = (
  { accuracyM }: NearQuestion,
  { side, distanceKm }: NearPlace,
): 'left' | 'right' | undefined =>
  (side === 'left' || side === 'right') && distanceKm * 1000 > accuracyM ? side : undefined;

const sideFact = (
  { side }: NearPlace,
  yours: 'left' | 'right' | undefined,
  isOfMap: boolean,
): string | undefined => {
  if (side === 'beyond') return words.sideBeyond;
  if (yours) return isOfMap ? words.pointSides[yours] : words.sides[yours];
  return isOfMap ? undefined : words.sideUnknown;
};

const bankWords = (
  side: 'left' | 'right' | 'both',
  yours: 'left' | 'right' | undefined,
  isOfMap: boolean,
): string => {
  const own = isOfMap ? words.thisSide : words.yours;
  if (side === 'both' || !yours) return words.banks[side];
  return `${words.banks[side]} · ${side === yours ? own : words.opposite}`;
};

const distanceFact = (
  { position, of }: NearQuestion,
  { distanceKm, point, side, stretch }: NearPlace,
): string => {
  const metres = distanceKm * 1000;
  if (side === 'inside') return words.lake.onWater;
  if (metres < 5) return stretch.isArea ? words.lake.atShore : words.atWater;
  const said = of === 'map' ? words.distanceFromPoint : words.distance;
  return said(lengthWords(metres), directionWords(position, point));
};

/** River, and its reach if the bank is known or both banks have the same. */
const placeWords = ({ river, banks: [bank] }: NearCandidate): string =>
  words.datum.place(river, bank?.id ? bank.name : '');

const keyOf = (question: NearQuestion, place: NearPlace): string => {
  const { riverId, banks } = place.stretch;
  const yours = sideOfPerson(question, place);
  const mine = yours ? [banks[yours]] : [banks.left, banks.right];
  return [riverId, ...mine.map((id) => id ?? '')].join(' ');
};

/** 120 米, 1.3 公里, 24 公里: never more precise than the position. */
export const lengthWords = (metres: number): string => {
  if (metres < 100) return words.metres(Math.max(5, Math.round(metres / 5) * 5));
  if (metres < 995) return words.metres(Math.round(metres / 10) * 10);
  const km = metres / 1000;
  return words.kilometres(String(km < 10 ? Math.round(km * 10) / 10 : Math.round(km)));
};

/** Direction of one point from another, one of eight. */
const directionWords = (from: Position, to: Position): string => {
  const [east, north] = planeAround(from)(to);
  const turns = (Math.atan2(east, north) / (2 * Math.PI) + 1) % 1;
  return words.directions[Math.round(turns * 8) % 8] ?? '';
};
