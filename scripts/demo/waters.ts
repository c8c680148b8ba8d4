import { drawNetwork, type Watercourse } from './network.ts';
import { chainages, type Position } from './plane.ts';
import { getItem, openStream, type Random } from './random.ts';
import type { DemoSettings } from './settings.ts';
import { heights, riverEndings, riverStems } from './waterNames.ts';

/** A named river with its course, before reaches are assigned. */
export interface DemoRiver {
  readonly id: string;
  readonly name: string;
  readonly pinyin?: string;
  readonly aliases: readonly string[];
  readonly order: number;
  readonly lengthKm: number;
  readonly seasonal: boolean;
  readonly line: Position[];
  /** Kilometres at each vertex. */
  readonly chainage: readonly number[];
  readonly rise: string;
  readonly joins?: {
    readonly riverId: string;
    readonly atKm: number;
    readonly side: 'left' | 'right';
  };
  /** Index of its drainage basin, from 0. */
  readonly basin: number;
}

/** Rivers per basin. More rivers make more basins, not longer rivers. */
const RIVERS_PER_BASIN = 26;

/** Distance between the corners of two basins, metres. */
const BASIN_WIDTH_M = 54_000;
const BASIN_HEIGHT_M = 38_000;

/** Generates and names the rivers of the district, basin by basin, parents before tributaries. */
export const drawRivers = ({ seed, rivers }: DemoSettings): DemoRiver[] => {
  const basins = Math.max(1, Math.round(rivers / RIVERS_PER_BASIN));
  const across = Math.ceil(Math.sqrt(basins));
  const taken = new Map<string, number>();
  const drawn: DemoRiver[] = [];
  for (let basin = 0; basin < basins; basin += 1) {
    const count =
      Math.floor(((basin + 1) * rivers) / basins) - Math.floor((basin * rivers) / basins);
    const offset = {
      x: (basin % across) * BASIN_WIDTH_M,
      y: Math.floor(basin / across) * BASIN_HEIGHT_M,
    };
    const network = drawNetwork(openStream(seed, 'network', basin), count, offset);
    drawn.push(...nameRivers(openStream(seed, 'river-names', basin), network, basin, taken));
  }
  return drawn;
};

interface RiverName {
  readonly name: string;
  readonly reading: string;
  readonly aliases: readonly string[];
  readonly isUnusual?: boolean;
}

const nameRivers = (
  random: Random,
  network: readonly Watercourse[],
  basin: number,
  taken: Map<string, number>,
): DemoRiver[] => {
  const fixed = basin === 0 ? chooseFixedNames(network) : new Map<number, RiverName>();
  const stems = random.shuffled(riverStems);
  const rises = random.shuffled(heights);
  const ids: string[] = [];
  return network.map((course, index) => {
    const { name, reading, aliases, isUnusual } =
      fixed.get(index) ?? inventName(random, getItem(stems, index % stems.length), course.lengthKm);
    const id = claimId(reading.replaceAll(' ', '-'), taken);
    ids.push(id);
    return {
      id,
      name,
      ...(isUnusual === true && { pinyin: reading }),
      aliases,
      order: course.order,
      lengthKm: course.lengthKm,
      seasonal: course.order > 1 || index > 0,
      line: course.line,
      chainage: chainages(course.line),
      rise: getItem(rises, index % rises.length),
      ...(course.joins && {
        joins: {
          riverId: getItem(ids, course.joins.index),
          atKm: course.joins.atKm,
          side: course.joins.side,
        },
      }),
      basin,
    };
  });
};

/**
 * Fixed names: the main stem, the second stream, two rivers of the same name, and one that is often
 * misread.
 */
const chooseFixedNames = (network: readonly Watercourse[]): Map<number, RiverName> => {
  const fixed = new Map<number, RiverName>([
    [0, { name: '云漳河', reading: 'yun zhang he', aliases: ['大河'] }],
  ]);
  const second = network.findIndex(({ order }, index) => index > 0 && order === 1);
  if (second > 0)
    fixed.set(second, { name: '清漳渠', reading: 'qing zhang qu', aliases: ['南渠', '老渠'] });
  const free = network
    .map((course, index) => ({ course, index }))
    .filter(({ index, course }) => !fixed.has(index) && course.lengthKm >= 6);
  const first = free.find(({ course }) => course.joins?.index === 0);
  const namesake = free.findLast(
    ({ course, index }) => index !== first?.index && course.joins?.index !== 0,
  );
  const others = free.filter(({ index }) => index !== first?.index && index !== namesake?.index);
  const sandy = { name: '沙沟河', reading: 'sha gou he' };
  if (first) fixed.set(first.index, { ...sandy, aliases: ['北沙沟'] });
  if (namesake) fixed.set(namesake.index, { ...sandy, aliases: ['干沙河', '小沙沟'] });
  const [misread, forked] = [others[0], others.at(-1)];
  if (misread)
    fixed.set(misread.index, {
      name: '乐亭河',
      reading: 'lao ting he',
      aliases: ['亭河'],
      isUnusual: true,
    });
  if (forked) fixed.set(forked.index, { name: '西岔沟', reading: 'xi cha gou', aliases: [] });
  return fixed;
};

const inventName = (
  random: Random,
  [stem, reading]: readonly [string, string],
  lengthKm: number,
): RiverName => {
  const endings =
    lengthKm >= 14 ? riverEndings.long : lengthKm >= 7.5 ? riverEndings.middle : riverEndings.short;
  const [ending, endingReading] = random.pick(endings);
  const aliases = random.chance(0.35)
    ? [`${stem.slice(0, 1)}${random.pick(['家沟', '水沟', '河滩', '河槽'])}`]
    : [];
  return { name: `${stem}${ending}`, reading: `${reading} ${endingReading}`, aliases };
};

/** The id itself, or with a number appended if it is taken. */
const claimId = (id: string, taken: Map<string, number>): string => {
  const uses = (taken.get(id) ?? 0) + 1;
  taken.set(id, uses);
  return uses === 1 ? id : `${id}-${uses}`;
};
