import { standingRegions } from '../../core/record/standing.ts';
import type { ChiefLevel } from '../../core/chiefs/answering.ts';
import { regionLevel, townOf } from '../../core/ids/regionCode.ts';
import type { Reach, Region, River } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { districtWord, districtWordOf } from '../../core/regions/districtWord.ts';
import { hasCourse } from '../../core/rivers/waterKind.ts';
import { text } from '../../i18n/text.ts';

const words = text.regions;

/** 区级, 县级; 镇级, 乡级, 街道级, 苏木级; 村级, 社区级, 嘎查级: by the region's own kind. */
export const levelWord = ({ kind, name }: Pick<Region, 'kind' | 'name'>): string => {
  switch (kind) {
    case 'district':
    case 'county':
    case 'county-city':
    case 'banner':
    case 'autonomous-county':
      return words.districtLevel(districtWordOf({ kind, name }));
    case 'town':
      // The first versions call 镇 and 乡 alike.
      return name.endsWith('乡') ? words.levels.township : words.levels.town;
    default:
      return words.levels[kind];
  }
};

/** The word of a level for a list of the whole district, in which regions of several kinds may stand. */
export const levelWordOfAll = (
  index: RecordIndex,
  level: 'district' | 'town' | 'village',
): string => {
  if (level === 'district') return words.districtLevel(districtWord(index));
  const kinds = new Set(
    standingRegions(index)
      .filter(({ code }) => regionLevel(code) === level)
      .map(levelWord),
  );
  const [only] = kinds;
  const mixed = level === 'town' ? words.mixedTowns : words.mixedVillages;
  return only !== undefined && kinds.size === 1 ? only : mixed;
};

/**
 * The word of a post's level at a reach: of its village, its town or the district. Without a reach it
 * is the word for a list of the whole district.
 */
export const levelWordOf = (
  index: RecordIndex,
  level: Exclude<ChiefLevel, 'general'>,
  reach: Pick<Reach, 'regionCode'> | undefined,
): string => {
  if (!reach || level === 'district') return levelWordOfAll(index, level);
  const code = level === 'town' ? townOf(index.regionByCode, reach.regionCode) : reach.regionCode;
  const region = index.regionByCode.get(code);
  return region ? levelWord(region) : levelWordOfAll(index, level);
};

/** What a chief of a water is called: 河长, and 湖长 for waters without a course. */
export const waterWord = (river: River | undefined): '河' | '湖' =>
  river && !hasCourse(river) ? '湖' : '河';

/** 总河长, 县级河长, 乡级河长, 社区级湖长: the title of a post as the place and the water call it. */
export const chiefTitle = (
  index: RecordIndex,
  level: ChiefLevel,
  reach?: Pick<Reach, 'regionCode' | 'riverId'>,
  river: River | undefined = reach && index.riverById.get(reach.riverId),
): string =>
  level === 'general'
    ? text.chiefs.general
    : text.chiefs.levelChief(levelWordOf(index, level, reach), waterWord(river));

/** 全区, 全县, 全市 or 全旗. */
export const wholeDistrict = (index: RecordIndex): string =>
  words.wholeDistrict(districtWord(index));
