import { groupBy } from '../../src/core/lists/groupBy.ts';
import { villageReachesOf, type District, type VillageReach } from './district.ts';
import { openStream } from './random.ts';
import type { LinesRow, RegionRow, RiverRow, SectionRow } from './rows.ts';
import type { DemoRiver } from './waters.ts';

/** Rivers as rows of the record, with mouth, overview and goals of their own. */
export const listRivers = (district: District, sections: readonly SectionRow[]): RiverRow[] => {
  const sectionsByRiver = groupBy(sections, ({ riverId }) => riverId);
  const random = openStream(district.settings.seed, 'river-texts');
  return district.rivers.map((river, index): RiverRow => {
    const reaches = villageReachesOf(district, river);
    const last = reaches.at(-1);
    const target = river.joins && district.riverById.get(river.joins.riverId);
    const lastPlace = last ? placeName(last) : '区界';
    const mouth = target ? `在${lastPlace}汇入${target.name}` : `在${lastPlace}出境`;
    return {
      id: river.id,
      name: river.name,
      aliases: [...river.aliases],
      ...(river.pinyin !== undefined && { pinyin: river.pinyin }),
      order: river.order,
      lengthKm: river.lengthKm,
      seasonal: river.seasonal,
      source: river.rise,
      mouth,
      ...(river.joins && { flowsInto: river.joins }),
      overview: overviewOf(district, river, mouth),
      goals: goalsOf(
        river,
        reaches.map(({ village }) => village.name),
        sectionsByRiver.get(river.id) ?? [],
        random.int(0, 3),
      ),
      leadDepartment:
        [
          '区水利局',
          '市生态环境局云漳分局',
          '区自然资源局',
          '区农业农村局',
          '区住房和城乡建设管理局',
        ][index % 5]?.replace('云漳', district.name.slice(0, -1)) ?? '区水利局',
    };
  });
};

/** Town and village names; the town name is not repeated. */
const placeName = ({ town, village }: VillageReach): string =>
  village.name.startsWith(town.name) ? village.name : `${town.name}${village.name}`;

const overviewOf = (district: District, river: DemoRiver, mouth: string): string => {
  const reaches = villageReachesOf(district, river);
  const towns = [...new Set(reaches.map(({ town }) => town.name))];
  const villages = new Set(reaches.map(({ village }) => village.code)).size;
  const tributaries = district.tributariesByRiver.get(river.id) ?? [];
  const flow = river.seasonal
    ? '属季节性河流，7 月至 10 月有水，其余月份多为断流或冰封，干河床同样纳入巡查。'
    : '常年有水，冬季局部冰封，是全区防洪和灌溉的骨干河道。';
  const joined =
    tributaries.length > 0
      ? `沿途有${tributaries
          .slice(0, 4)
          .map(({ name }) => name)
          .join('、')}${tributaries.length > 4 ? `等 ${tributaries.length} 条支流` : ''}汇入。`
      : '沿途无较大支流。';
  return `${river.name}发源于${river.rise}，流经${towns.join('、')}，${mouth}，区内全长 ${river.lengthKm} 公里，沿河 ${villages} 个村（社区）。${flow}${joined}`;
};

/** Goals name the river, its places and its section, so no two rivers have the same goals. */
const goalsOf = (
  river: DemoRiver,
  villages: readonly string[],
  sections: readonly SectionRow[],
  variant: number,
): string[] => {
  const [first, last] = [villages[0] ?? river.rise, villages.at(-1) ?? '河口'];
  const roman = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ'];
  const water = sections.find(({ targetClass }) => targetClass !== undefined);
  const extra = [
    `${river.name}汛前完成${first}段阻水障碍清除`,
    `${river.name}沿线机井全部登记，应封尽封`,
    `${river.name}两岸 ${Math.max(1, Math.round(river.lengthKm * 0.6))} 公里护堤地界桩完好`,
    `${last}段岸坡绿化成活率不低于 85%`,
  ];
  return [
    `${first}至${last}段 ${river.lengthKm} 公里岸线无新增乱占、乱采、乱堆、乱建`,
    ...(water?.targetClass !== undefined
      ? [`${water.name}有水月份水质不低于${roman[water.targetClass - 1] ?? 'Ⅲ'}类`]
      : [`${river.name}有水月份水体无异味、无漂浮垃圾`]),
    extra[variant] ?? `${river.name}干河床保持整洁`,
  ];
};

export const listRegions = (district: District): RegionRow[] => [
  { code: district.code, name: district.name, kind: 'district' },
  ...district.towns.map(({ code, name, kind, pinyin, centre }): RegionRow => ({
    code,
    name,
    kind,
    ...(pinyin !== undefined && { pinyin }),
    centre,
  })),
  ...district.villages.map(({ code, name, kind, pinyin, centre }): RegionRow => ({
    code,
    name,
    kind,
    ...(pinyin !== undefined && { pinyin }),
    centre,
  })),
];

/** Lines of the rivers, with their source. */
export const listLines = ({ rivers }: District, attribution: string): LinesRow => ({
  type: 'FeatureCollection',
  crs: 'WGS-84',
  attribution,
  features: rivers.map(({ id, line }) => ({
    type: 'Feature',
    properties: { riverId: id },
    geometry: { type: 'LineString', coordinates: line },
  })),
});
