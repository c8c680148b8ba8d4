import { bankOf, metresBetween, placeAt, rounded } from './plane.ts';
import { openStream, type Random } from './random.ts';
import type { ReachRow } from './rows.ts';
import type { DemoTown, DemoVillage, Settlements } from './settlements.ts';
import type { DemoRiver } from './waters.ts';

/** A reach with its river and the region that answers for it. */
export interface DemoReach {
  readonly row: ReachRow;
  readonly river: DemoRiver;
  readonly town: DemoTown;
  /** Absent for a town's reach. */
  readonly village?: DemoVillage;
}

type Side = 'both' | 'left' | 'right';

interface Stretch {
  village: DemoVillage;
  fromKm: number;
  toKm: number;
  side: Side;
}

/** Step in kilometres between look-ups of the nearest village. */
const STEP_KM = 0.1;

/** Shortest stretch of a village, kilometres. */
const LEAST_KM = 0.9;

/** One of this many borders has a different village on each bank. */
const SHARED_BORDER_SHARE = 0.07;

/** Divides every river among the nearest villages, and among their towns. */
export const divideRivers = (
  seed: number,
  rivers: readonly DemoRiver[],
  { towns, villages }: Settlements,
): DemoReach[] => {
  const townByCode = new Map(towns.map((town) => [town.code, town]));
  const villagesByBasin = new Map<number, DemoVillage[]>();
  villages.forEach((village) => {
    const local = villagesByBasin.get(village.basin);
    if (local === undefined) villagesByBasin.set(village.basin, [village]);
    else local.push(village);
  });
  const random = openStream(seed, 'reaches');
  const shared = { town: 0 };
  return rivers.flatMap((river) => {
    const stretches = divideRiver(river, villagesByBasin.get(river.basin) ?? []);
    const divided = shareBorders(random, river, stretches, shared);
    const townOf = (village: DemoVillage): DemoTown => {
      const town = townByCode.get(village.townCode);
      if (town === undefined) throw new Error(`No town ${village.townCode} for ${village.name}`);
      return town;
    };
    return [...townReaches(river, divided, townOf), ...villageReaches(river, divided, townOf)];
  });
};

const divideRiver = (river: DemoRiver, villages: readonly DemoVillage[]): Stretch[] => {
  const stretches: Stretch[] = [];
  for (let km = STEP_KM / 2; km < river.lengthKm; km += STEP_KM) {
    const { position } = placeAt(river.line, river.chainage, km);
    let nearest: DemoVillage | undefined;
    let least = Infinity;
    for (const village of villages) {
      const metres = metresBetween(position, village.centre);
      if (metres < least) [least, nearest] = [metres, village];
    }
    if (nearest === undefined) continue;
    const last = stretches.at(-1);
    const toKm = Math.min(river.lengthKm, rounded(km + STEP_KM / 2, 2));
    if (last?.village === nearest) last.toKm = toKm;
    else stretches.push({ village: nearest, fromKm: last?.toKm ?? 0, toKm, side: 'both' });
  }
  const tidy = mergeShort(keepLongestOfEach(stretches));
  const last = tidy.at(-1);
  if (last) last.toKm = river.lengthKm;
  return tidy;
};

/**
 * A village answers for one stretch of a river. Its shorter ones go to the neighbour upstream or
 * downstream.
 */
const keepLongestOfEach = (stretches: readonly Stretch[]): Stretch[] => {
  const longest = new Map<DemoVillage, Stretch>();
  for (const stretch of stretches) {
    const other = longest.get(stretch.village);
    if (other === undefined || lengthOf(stretch) > lengthOf(other))
      longest.set(stretch.village, stretch);
  }
  return absorb(stretches, (stretch) => longest.get(stretch.village) === stretch);
};

const mergeShort = (stretches: readonly Stretch[]): Stretch[] => {
  let current = [...stretches];
  while (current.length > 1) {
    const shortest = current.reduce((least, one) =>
      lengthOf(one) < lengthOf(least) ? one : least,
    );
    if (lengthOf(shortest) >= LEAST_KM) return current;
    current = absorb(current, (stretch) => stretch !== shortest);
  }
  return current;
};

/**
 * Removes stretches. The one upstream takes over their length; at the source, the one downstream.
 */
const absorb = (
  stretches: readonly Stretch[],
  isKept: (stretch: Stretch) => boolean,
): Stretch[] => {
  const kept: Stretch[] = [];
  let startKm = 0;
  for (const stretch of stretches) {
    const last = kept.at(-1);
    if (!isKept(stretch)) {
      if (last) last.toKm = stretch.toKm;
      else startKm = 0;
      continue;
    }
    kept.push({ ...stretch, fromKm: last?.toKm ?? startKm });
  }
  return kept;
};

/**
 * On some borders the river itself is the border: each bank has its own village for some distance.
 */
const shareBorders = (
  random: Random,
  river: DemoRiver,
  stretches: readonly Stretch[],
  shared: { town: number },
): Stretch[] => {
  const divided: Stretch[] = [];
  let upper: Stretch | undefined = stretches[0];
  if (upper === undefined) return divided;
  for (const lower of stretches.slice(1)) {
    const isTownBorder = upper.village.townCode !== lower.village.townCode;
    const hasRoom = lengthOf(upper) >= 2.4 && lengthOf(lower) >= 2.4;
    const wanted = random.chance(SHARED_BORDER_SHARE) || (isTownBorder && shared.town < 2);
    if (!hasRoom || !wanted) {
      divided.push(upper);
      upper = lower;
      continue;
    }
    if (isTownBorder) shared.town += 1;
    const border: number = upper.toKm;
    const half = rounded(random.between(0.6, 0.9), 1);
    const fromKm = rounded(border - half, 2);
    const toKm = rounded(border + half, 2);
    const bank = bankOf(placeAt(river.line, river.chainage, border), upper.village.centre);
    divided.push(
      { ...upper, toKm: fromKm },
      { village: upper.village, fromKm, toKm, side: bank },
      { village: lower.village, fromKm, toKm, side: bank === 'left' ? 'right' : 'left' },
    );
    upper = { ...lower, fromKm: toKm };
  }
  divided.push(upper);
  return divided;
};

const lengthOf = ({ fromKm, toKm }: Stretch): number => toKm - fromKm;

const villageReaches = (
  river: DemoRiver,
  stretches: readonly Stretch[],
  townOf: (village: DemoVillage) => DemoTown,
): DemoReach[] =>
  stretches.map((stretch, index) => ({
    row: reachRow(
      river,
      stretch,
      `${river.id}-v${twoDigits(index + 1)}`,
      stretch.village,
      endNames(river, stretches, stretch, (one) => one.village.name),
    ),
    river,
    town: townOf(stretch.village),
    village: stretch.village,
  }));

/** Merges adjoining stretches of one town, on one or both banks, into one reach of the town. */
const townReaches = (
  river: DemoRiver,
  stretches: readonly Stretch[],
  townOf: (village: DemoVillage) => DemoTown,
): DemoReach[] => {
  const merged: Stretch[] = [];
  for (const stretch of stretches) {
    const { townCode } = stretch.village;
    const twin = merged.findLast(
      (other) =>
        other.fromKm === stretch.fromKm &&
        other.village.townCode === townCode &&
        other.side !== 'both' &&
        stretch.side !== 'both',
    );
    if (twin) {
      // Both banks of a border within one town.
      twin.side = 'both';
      const above = merged.at(-2);
      if (
        above?.side === 'both' &&
        above.village.townCode === townCode &&
        above.toKm === twin.fromKm
      ) {
        above.toKm = twin.toKm;
        merged.pop();
      }
      continue;
    }
    const last = merged.at(-1);
    const continues =
      last?.village.townCode === townCode &&
      last.side === stretch.side &&
      last.toKm === stretch.fromKm;
    if (last && continues) last.toKm = stretch.toKm;
    else merged.push({ ...stretch });
  }
  return merged.map((stretch, index) => {
    const town = townOf(stretch.village);
    const isRepeated = merged.some(
      (other) =>
        other !== stretch && other.side === stretch.side && other.village.townCode === town.code,
    );
    const name = isRepeated
      ? `${town.name}${stretch.fromKm === Math.min(...merged.filter((other) => other.village.townCode === town.code && other.side === stretch.side).map((other) => other.fromKm)) ? '上' : '下'}段`
      : undefined;
    return {
      row: reachRow(
        river,
        stretch,
        `${river.id}-t${twoDigits(index + 1)}`,
        town,
        endNames(river, merged, stretch, (one) => townOf(one.village).name),
        name,
      ),
      river,
      town,
    };
  });
};

const reachRow = (
  river: DemoRiver,
  { fromKm, toKm, side }: Stretch,
  id: string,
  region: { readonly code: string; readonly name: string },
  [fromName, toName]: readonly [string, string],
  name?: string,
): ReachRow => ({
  id,
  riverId: river.id,
  regionCode: region.code,
  name: name ?? `${region.name}${side === 'left' ? '左岸' : side === 'right' ? '右岸' : ''}段`,
  fromKm,
  toKm,
  fromName,
  toName,
  side,
});

const endNames = (
  river: DemoRiver,
  stretches: readonly Stretch[],
  { village, fromKm, toKm, side }: Stretch,
  nameOf: (stretch: Stretch) => string,
): readonly [string, string] => {
  const own = stretches.find(
    (one) => one.village === village && one.fromKm === fromKm && one.side === side,
  );
  const ownName = own ? nameOf(own) : village.name;
  const above = stretches.find((one) => one.toKm === fromKm && nameOf(one) !== ownName);
  const below = stretches.find((one) => one.fromKm === toKm && nameOf(one) !== ownName);
  const from =
    fromKm === 0 ? `${river.rise}（源头）` : above ? `${nameOf(above)}界` : `${ownName}共管段起点`;
  const to =
    toKm === river.lengthKm ? '河口' : below ? `${nameOf(below)}界` : `${ownName}共管段止点`;
  return [from, to];
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');
