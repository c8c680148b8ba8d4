import { lengthKm } from '../../src/core/geometry/lengthKm.ts';
import { joinPieces } from '../../src/core/geometry/joinPieces.ts';
import { groupBy } from '../../src/core/lists/groupBy.ts';
import { bankOf, chainages, metresBetween, placeAt, rounded, type Position } from './plane.ts';
import { getItem } from './random.ts';
import type { RealLines, RealPlace, RealRiver } from './readRealLines.ts';
import { divideRivers, type DemoReach } from './reaches.ts';
import type { DemoTown, DemoVillage } from './settlements.ts';
import type { DemoRiver } from './waters.ts';

/** A river joins another one if its last position is within this distance. */
const CONFLUENCE_M = 2500;

/** Villages farther than this from every river answer for none. */
const VILLAGE_M = 6000;

/** Land of a district with real lines and places. */
export interface RealLand {
  readonly rivers: readonly DemoRiver[];
  readonly towns: readonly DemoTown[];
  readonly villages: readonly DemoVillage[];
  readonly reaches: readonly DemoReach[];
  /** Length of pieces that could not be joined to their river, kilometres. */
  readonly leftOut: readonly { readonly name: string; readonly lengthKm: number }[];
}

/** Joins the pieces, determines confluences and assigns the water to the nearest places. */
export const settleRealLand = (
  seed: number,
  districtCode: string,
  { rivers, places }: RealLines,
): RealLand => {
  const joined = joinByName(rivers);
  const flowing = findConfluences(
    joined.map((river) => river.drawn),
    places,
  );
  const all = placesAsSettlements(districtCode, places, flowing);
  const used = new Set(
    divideRivers(seed, flowing, all).flatMap(({ village }) => village?.code ?? []),
  );
  const settlements = renumber(districtCode, all, used);
  return {
    rivers: flowing,
    ...settlements,
    reaches: divideRivers(seed, flowing, settlements),
    leftOut: joined.flatMap(({ drawn, apart }) =>
      apart.map((km) => ({ name: drawn.name, lengthKm: km })),
    ),
  };
};

type DrawnRiver = Omit<DemoRiver, 'order' | 'rise' | 'joins'>;

const joinByName = (rivers: readonly RealRiver[]): { drawn: DrawnRiver; apart: number[] }[] =>
  [...groupBy(rivers, ({ name }) => name)]
    .map(([name, pieces], index) => {
      const [longest, ...rest] = joinPieces(pieces.flatMap(({ lines }) => lines)).lines;
      const line = (longest ?? []).map(([x, y]): Position => [rounded(x, 5), rounded(y, 5)]);
      const chainage = chainages(line);
      const drawn = {
        id: pieces[0]?.id ?? `river-${index + 1}`,
        name,
        aliases: [],
        lengthKm: rounded(chainage.at(-1) ?? 0, 2),
        seasonal: false,
        line,
        chainage,
        basin: 0,
      };
      return { drawn, apart: rest.map((one) => rounded(lengthKm(one), 2)) };
    })
    .sort((a, b) => b.drawn.lengthKm - a.drawn.lengthKm);

/** Where each river flows to. Rivers that join none leave the district. Parents come first. */
const findConfluences = (
  rivers: readonly DrawnRiver[],
  places: readonly RealPlace[],
): DemoRiver[] => {
  const joins = new Map<string, NonNullable<DemoRiver['joins']>>();
  for (const river of rivers) {
    const mouth = getItem(river.line, river.line.length - 1);
    const meetings = rivers
      .filter((other) => other !== river && joins.get(other.id)?.riverId !== river.id)
      .map((other) => ({ other, at: nearestVertex(other.line, mouth) }))
      .sort((a, b) => a.at.metres - b.at.metres);
    const [nearest] = meetings;
    if (nearest === undefined || nearest.at.metres > CONFLUENCE_M) continue;
    const { other, at } = nearest;
    // Two rivers that end at the same place do not flow into each other.
    if (at.index === other.line.length - 1) continue;
    const atKm = other.chainage[at.index] ?? 0;
    const approach = getItem(river.line, Math.max(0, river.line.length - 6));
    joins.set(river.id, {
      riverId: other.id,
      atKm: rounded(atKm, 2),
      side: bankOf(placeAt(other.line, other.chainage, atKm), approach),
    });
  }
  const orderOf = (id: string): number => {
    const next = joins.get(id);
    return next === undefined ? 1 : orderOf(next.riverId) + 1;
  };
  return rivers
    .map((river): DemoRiver => {
      const join = joins.get(river.id);
      const source = getItem(river.line, 0);
      const near = places.reduce((best, place) =>
        metresBetween(place.position, source) < metresBetween(best.position, source) ? place : best,
      );
      return {
        ...river,
        order: orderOf(river.id),
        rise: `${near.name}一带`,
        ...(join && { joins: join }),
      };
    })
    .sort((a, b) => a.order - b.order || b.lengthKm - a.lengthKm);
};

const nearestVertex = (
  line: readonly Position[],
  position: Position,
): { index: number; metres: number } =>
  line.reduce(
    (best, vertex, index) => {
      const metres = metresBetween(vertex, position);
      return metres < best.metres ? { index, metres } : best;
    },
    { index: 0, metres: Infinity },
  );

/** Each town's seat and each village near a river answers for water. Codes are provisional. */
const placesAsSettlements = (
  districtCode: string,
  places: readonly RealPlace[],
  rivers: readonly DemoRiver[],
): { readonly towns: DemoTown[]; readonly villages: DemoVillage[] } => {
  const towns = places
    .filter(({ isTown }) => isTown)
    .map(({ name, position }, index): DemoTown => ({
      code: `${districtCode}${String(index + 1).padStart(3, '0')}`,
      stem: name.replace(/(镇|乡|街道)$/u, ''),
      name,
      kind: name.endsWith('街道') ? 'street' : 'town',
      centre: position,
    }));
  const seats = towns.map(({ code, name, centre }): DemoVillage => ({
    code: `${code}001`,
    name: `${name}驻地`,
    kind: 'community',
    centre,
    townCode: code,
    basin: 0,
  }));
  const villages = places
    .filter(
      ({ isTown, position }) =>
        !isTown && rivers.some(({ line }) => nearestVertex(line, position).metres <= VILLAGE_M),
    )
    .map(({ name, position }, index): DemoVillage => {
      const town = towns.reduce((best, one) =>
        metresBetween(one.centre, position) < metresBetween(best.centre, position) ? one : best,
      );
      return {
        code: `${town.code}${String(index + 2).padStart(3, '0')}`,
        name,
        kind: 'village',
        centre: position,
        townCode: town.code,
        basin: 0,
      };
    });
  return { towns, villages: [...seats, ...villages] };
};

/** Keeps only places that answer for water, numbered without gaps. */
const renumber = (
  districtCode: string,
  {
    towns,
    villages,
  }: { readonly towns: readonly DemoTown[]; readonly villages: readonly DemoVillage[] },
  used: ReadonlySet<string>,
): { towns: DemoTown[]; villages: DemoVillage[] } => {
  const kept = villages.filter(({ code }) => used.has(code));
  const numbered = towns
    .filter(({ code }) => kept.some(({ townCode }) => townCode === code))
    .map((town, index) => ({
      before: town.code,
      town: { ...town, code: `${districtCode}${String(index + 1).padStart(3, '0')}` },
    }));
  return {
    towns: numbered.map(({ town }) => town),
    villages: numbered.flatMap(({ before, town }) =>
      kept
        .filter(({ townCode }) => townCode === before)
        .map((village, index) => ({
          ...village,
          townCode: town.code,
          code: `${town.code}${String(index + 1).padStart(3, '0')}`,
        })),
    ),
  };
};
