import { besideLine, metresBetween, placeAt, type Position } from './plane.ts';
import { placeDirections, rareVillages, townStems, villageStems } from './placeNames.ts';
import { getItem, openStream, type Random } from './random.ts';
import type { DemoSettings } from './settings.ts';
import type { DemoRiver } from './waters.ts';

export interface DemoVillage {
  readonly code: string;
  readonly name: string;
  readonly pinyin?: string;
  readonly kind: 'village' | 'community';
  readonly centre: Position;
  readonly townCode: string;
  readonly basin: number;
}

export interface DemoTown {
  readonly code: string;
  /** Name without 镇, 乡 or 街道. */
  readonly stem: string;
  readonly name: string;
  readonly pinyin?: string;
  readonly kind: 'town' | 'street';
  readonly centre: Position;
}

export interface Settlements {
  readonly towns: readonly DemoTown[];
  readonly villages: readonly DemoVillage[];
}

/** Number of villages per river of the demonstration, and of towns per basin. */
const VILLAGES_PER_RIVER = 70 / 26;
const TOWNS_PER_RIVER = 9 / 26;
const MOST_TOWNS = 999;

/** Places villages along the rivers and groups them into towns. */
export const settle = (settings: DemoSettings, rivers: readonly DemoRiver[]): Settlements => {
  const basins = (rivers.at(-1)?.basin ?? 0) + 1;
  const towns: DemoTown[] = [];
  const villages: DemoVillage[] = [];
  const riversByBasin = Array.from({ length: basins }, (): DemoRiver[] => []);
  rivers.forEach((river) => getItem(riversByBasin, river.basin).push(river));
  riversByBasin.forEach((local, basin) => {
    const random = openStream(settings.seed, 'settlements', basin);
    const centres = scatterVillages(
      random,
      local,
      Math.max(3, Math.round(local.length * VILLAGES_PER_RIVER)),
    );
    const wanted = Math.max(2, Math.round(local.length * TOWNS_PER_RIVER));
    const groups = groupIntoTowns(centres, Math.min(wanted, Math.floor(MOST_TOWNS / basins)));
    const example = local.find(({ id }) => id === EXAMPLE_RIVER);
    const named = nameSettlements(
      random,
      settings.site.district.regionCode,
      groups,
      basin,
      towns.length,
      example,
    );
    towns.push(...named.towns);
    villages.push(...named.villages);
  });
  return { towns, villages };
};

const scatterVillages = (
  random: Random,
  rivers: readonly DemoRiver[],
  count: number,
): Position[] => {
  const sites = random.shuffled(
    rivers.flatMap(({ line, chainage, lengthKm }) =>
      Array.from({ length: Math.max(1, Math.floor((lengthKm - 0.7) / 0.5)) }, (_, index) => {
        const metres = random.between(220, 560) * (random.chance(0.5) ? 1 : -1);
        return besideLine(placeAt(line, chainage, 0.4 + index * 0.5), metres);
      }),
    ),
  );
  for (let apart = 3800; ; apart *= 0.92) {
    const chosen: Position[] = [];
    for (const site of sites) {
      if (chosen.every((other) => metresBetween(site, other) >= apart)) chosen.push(site);
      if (chosen.length === count) return chosen;
    }
    if (apart < 50) return chosen;
  }
};

/** Assigns villages to the nearest centre with room, then recentres; eight rounds. */
const groupIntoTowns = (villages: readonly Position[], count: number): Position[][] => {
  const room = Math.ceil((villages.length / count) * 1.4);
  let centres = spreadCentres(villages, count);
  let groups: Position[][] = [];
  for (let round = 0; round < 8; round += 1) {
    groups = centres.map(() => []);
    const pairs = villages
      .flatMap((village) =>
        centres.map((centre, town) => ({ village, town, metres: metresBetween(village, centre) })),
      )
      .sort((a, b) => a.metres - b.metres);
    const placed = new Set<Position>();
    for (const { village, town } of pairs) {
      const group = getItem(groups, town);
      if (placed.has(village) || group.length >= room) continue;
      group.push(village);
      placed.add(village);
    }
    centres = groups.map((group, town) =>
      group.length > 0 ? middleOf(group) : getItem(centres, town),
    );
  }
  return groups.filter((group) => group.length > 0);
};

const spreadCentres = (villages: readonly Position[], count: number): Position[] => {
  const centres: Position[] = [getItem(villages, 0)];
  while (centres.length < count) {
    const distance = (village: Position): number =>
      Math.min(...centres.map((centre) => metresBetween(village, centre)));
    centres.push(
      villages.reduce((far, village) => (distance(village) > distance(far) ? village : far)),
    );
  }
  return centres;
};

const middleOf = (group: readonly Position[]): Position => {
  const sum = group.reduce<Position>(([x, y], [a, b]) => [x + a, y + b], [0, 0]);
  return [sum[0] / group.length, sum[1] / group.length];
};

const nameSettlements = (
  random: Random,
  districtCode: string,
  groups: readonly Position[][],
  basin: number,
  townsBefore: number,
  example: DemoRiver | undefined,
): Settlements => {
  const towns: DemoTown[] = [];
  const villages: DemoVillage[] = [];
  const nameVillage = openVillageNames(random, basin);
  const middle = middleOf(groups.flat());
  const ordered = [...groups].sort(
    (a, b) => metresBetween(middleOf(a), middle) - metresBetween(middleOf(b), middle),
  );
  const exampleSite =
    example && placeAt(example.line, example.chainage, example.lengthKm / 2).position;
  if (exampleSite) putThird(ordered, exampleSite);
  ordered.forEach((group, index) => {
    const number = townsBefore + index;
    const stem = townStem(number);
    const isStreet = basin === 0 ? index < 2 : index === 0;
    const ending = isStreet
      ? '街道'
      : index === ordered.length - 1 && ordered.length > 4
        ? '乡'
        : '镇';
    const code = `${districtCode}${String(number + 1).padStart(3, '0')}`;
    const seat = nearestTo(group, middleOf(group));
    const name = `${stem}${ending}`;
    const reading = townReading(stem, ending);
    towns.push({
      code,
      stem,
      name,
      kind: isStreet ? 'street' : 'town',
      centre: seat,
      ...(reading !== undefined && { pinyin: reading }),
    });
    group
      .sort((a, b) =>
        a === seat
          ? -1
          : b === seat
            ? 1
            : distanceTo(exampleSite, a) - distanceTo(exampleSite, b) || a[0] - b[0],
      )
      .forEach((centre, at) => {
        const village =
          at === 0 ? { name: `${stem}社区` } : nameVillage(stem, isStreet && random.chance(0.7));
        villages.push({
          code: `${code}${String(at + 1).padStart(3, '0')}`,
          ...village,
          kind: village.name.endsWith('社区') ? 'community' : 'village',
          centre,
          townCode: code,
          basin,
        });
      });
  });
  return { towns, villages };
};

/** The town at the example river is the third in the list, 柳林. */
const putThird = (groups: Position[][], site: Position): void => {
  const at = groups.reduce(
    (best, group, index) =>
      metresBetween(nearestTo(group, site), site) <
      metresBetween(nearestTo(getItem(groups, best), site), site)
        ? index
        : best,
    0,
  );
  const third = groups[2];
  if (third === undefined) return;
  groups[2] = getItem(groups, at);
  groups[at] = third;
};

const distanceTo = (site: Position | undefined, place: Position): number =>
  site === undefined ? 0 : metresBetween(site, place);

const nearestTo = (group: readonly Position[], target: Position): Position =>
  group.reduce((best, one) =>
    metresBetween(one, target) < metresBetween(best, target) ? one : best,
  );

const townStem = (number: number): string => {
  const stem = getItem(townStems, number % townStems.length);
  const round = Math.floor(number / townStems.length);
  return round === 0
    ? stem
    : `${getItem(placeDirections, (round - 1) % placeDirections.length)}${stem}`;
};

/** Towns whose first character has a reading that dictionaries get wrong. */
const townReading = (stem: string, ending: string): string | undefined => {
  const readings: Record<string, string> = { 单集: 'shan ji', 乐平川: 'lao ping chuan' };
  const reading = readings[stem];
  return reading === undefined
    ? undefined
    : `${reading} ${ending === '乡' ? 'xiang' : ending === '镇' ? 'zhen' : 'jie dao'}`;
};

interface VillageName {
  readonly name: string;
  readonly pinyin?: string;
}

/** The villages of 柳林 are fixed, because examples refer to them. */
const EXAMPLE_TOWN = '柳林';
const EXAMPLE_COUNT = 5;

/** The river that examples refer to. */
const EXAMPLE_RIVER = 'sha-gou-he';

/** Assigns village names: the list, with rare names mixed in, then again with a direction. */
const openVillageNames = (
  random: Random,
  basin: number,
): ((townStem: string, isCommunity: boolean) => VillageName) => {
  const examples = basin === 0 ? villageStems.slice(0, EXAMPLE_COUNT) : [];
  const stems = random.shuffled(basin === 0 ? villageStems.slice(EXAMPLE_COUNT) : villageStems);
  const rare = basin === 0 ? [...rareVillages] : [];
  let count = 0;
  return (townStem, isCommunity) => {
    const example = townStem === EXAMPLE_TOWN ? examples.shift() : undefined;
    if (example !== undefined) return finishName(example, false);
    count += 1;
    const unusual = count % 6 === 0 && !isCommunity ? rare.shift() : undefined;
    if (unusual !== undefined) return { name: unusual[0], pinyin: unusual[1] };
    const [stem, reading] = getItem(stems, count % stems.length);
    const round = Math.floor(count / stems.length);
    if (round === 0) return finishName([stem, reading], isCommunity);
    return finishName(
      [`${getItem(placeDirections, round % placeDirections.length)}${stem}`],
      isCommunity,
    );
  };
};

const finishName = (
  [stem, reading]: readonly [string, (string | undefined)?],
  isCommunity: boolean,
): VillageName => {
  const [ending, endingReading] = isCommunity
    ? ['社区', ' she qu']
    : /[村庄]$/u.test(stem)
      ? ['', '']
      : ['村', ' cun'];
  return {
    name: `${stem}${ending}`,
    ...(reading !== undefined && { pinyin: `${reading}${endingReading}` }),
  };
};
