import type { RecordIndex } from '../core/record/recordIndex.ts';
import type { PinyinTables } from '../core/schemas/pinyin.ts';
import { finderFiles, namesToRead, type FinderFiles } from '../view/finder/finderParts.ts';
import type { NewsFacts } from '../view/texts/news.ts';
import { readNames } from './readNames.ts';

/** Input of a district's names index. */
export interface FinderSources {
  readonly index: RecordIndex;
  readonly edition: string;
  /** Articles, newest first. */
  readonly news: readonly Pick<NewsFacts, 'slug' | 'title' | 'publishedAt'>[];
  readonly pinyin: PinyinTables;
}

/** The names index with the readings of all names. */
export const buildFinderIndex = ({ index, edition, news, pinyin }: FinderSources): FinderFiles => {
  const { names, otherTexts } = namesToRead(index, news);
  return finderFiles(index, edition, news, readNames(names, otherTexts, overridesOf(pinyin)));
};

/** The office's confirmed readings as maps. */
export const overridesOf = ({ places, people }: PinyinTables) => ({
  places: new Map(Object.entries(places)),
  people: new Map(Object.entries(people)),
});
