import { regionLevel } from '../../core/ids/regionCode.ts';
import type { Region } from '../../core/record/record.ts';
import { isWordOfPlace } from '../../core/spreadsheets/choiceWords.ts';
import { levelWord } from '../regions/levelWords.ts';

/** The format's words for the levels of chiefs and boards, by level of the region. */
const generalWords = { district: '区县级', town: '乡镇级', village: '村级' } as const;

/**
 * What a place calls the levels that the format calls 区县级, 乡镇级 and 村级, by the general word: 县级
 * for a county, 苏木级 where all towns are 苏木. Without an entry the general word stays.
 */
export const ownLevelWords = (
  regions: readonly Pick<Region, 'code' | 'kind' | 'name'>[],
): ReadonlyMap<string, string> =>
  new Map(
    (['district', 'town', 'village'] as const).flatMap((level) => {
      const general = generalWords[level];
      const words = new Set(
        regions.filter(({ code }) => regionLevel(code) === level).map(levelWord),
      );
      const [own] = words;
      return own !== undefined && words.size === 1 && isWordOfPlace(general, own)
        ? [[general, own] as const]
        : [];
    }),
  );
