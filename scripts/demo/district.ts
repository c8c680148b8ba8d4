import { groupBy } from '../../src/core/lists/groupBy.ts';
import { divideRivers, type DemoReach } from './reaches.ts';
import { settle, type DemoTown, type DemoVillage } from './settlements.ts';
import type { DemoSettings } from './settings.ts';
import { drawRivers, type DemoRiver } from './waters.ts';

/** The parts of a district that do not change during the demonstration. */
export interface District {
  readonly settings: DemoSettings;
  readonly code: string;
  /** Name, such as 云漳区. */
  readonly name: string;
  readonly rivers: readonly DemoRiver[];
  readonly towns: readonly DemoTown[];
  readonly villages: readonly DemoVillage[];
  readonly reaches: readonly DemoReach[];
  readonly riverById: ReadonlyMap<string, DemoRiver>;
  readonly villageReaches: readonly VillageReach[];
  readonly townReaches: readonly DemoReach[];
  readonly reachesByRiver: ReadonlyMap<string, readonly DemoReach[]>;
  readonly tributariesByRiver: ReadonlyMap<string, readonly DemoRiver[]>;
}

export type VillageReach = DemoReach & { readonly village: DemoVillage };

/** Generates the land of the bundled district. */
export const inventDistrict = (settings: DemoSettings): District => {
  const rivers = drawRivers(settings);
  const settlements = settle(settings, rivers);
  return assembleDistrict(settings, {
    rivers,
    ...settlements,
    reaches: divideRivers(settings.seed, rivers, settlements),
  });
};

/** Builds the land from invented or real lines. */
export const assembleDistrict = (
  settings: DemoSettings,
  land: Pick<District, 'rivers' | 'towns' | 'villages' | 'reaches'>,
): District => ({
  settings,
  code: settings.site.district.regionCode,
  name: settings.site.district.name,
  ...land,
  riverById: new Map(land.rivers.map((river) => [river.id, river])),
  villageReaches: land.reaches.filter(isVillageReach),
  townReaches: land.reaches.filter((reach) => !isVillageReach(reach)),
  reachesByRiver: groupBy(land.reaches, ({ river }) => river.id),
  tributariesByRiver: groupBy(land.rivers, ({ joins }) => joins?.riverId),
});

/** Village reaches of a river, from the source. */
export const villageReachesOf = (district: District, river: DemoRiver): readonly VillageReach[] =>
  (district.reachesByRiver.get(river.id) ?? []).filter(isVillageReach);

/** Town reaches of a river, from the source. */
export const townReachesOf = (district: District, river: DemoRiver): readonly DemoReach[] =>
  (district.reachesByRiver.get(river.id) ?? []).filter((reach) => !isVillageReach(reach));

const isVillageReach = (reach: DemoReach): reach is VillageReach => reach.village !== undefined;

/** The town reach that contains a village reach's place. */
export const townReachOf = (
  district: District,
  { row, river, town }: DemoReach,
): DemoReach | undefined => {
  const middle = (row.fromKm + row.toKm) / 2;
  return district.reachesByRiver
    .get(river.id)
    ?.find(
      (other) =>
        other.village === undefined &&
        other.town.code === town.code &&
        other.row.fromKm <= middle &&
        middle <= other.row.toKm &&
        (other.row.side === 'both' || row.side === 'both' || other.row.side === row.side),
    );
};
