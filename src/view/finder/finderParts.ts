import { known } from '../../core/schemas/notKnown.ts';
import { mainRiversFirst } from '../../core/rivers/mainRiversFirst.ts';
import { regionLevel, townOf } from '../../core/ids/regionCode.ts';
import {
  chiefsAddress,
  regionsAddress,
  riversAddress,
  signboardsAddress,
} from '../../core/site/addresses.ts';
import {
  finderVersion,
  joinTexts,
  toSteps,
  type FinderHead,
  type FinderPart,
} from '../../core/finder/finderFormat.ts';
import { numberOfCode } from '../../core/finder/readGround.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { rowsOf } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import type { NewsFacts } from '../texts/news.ts';
import { boardColumns } from './boardColumns.ts';
import { chiefColumns } from './chiefColumns.ts';
import type { FinderOrder, FinderScale } from './finderScale.ts';
import { reachColumns } from './reachColumns.ts';
import { publishedLinks, type HandedIn } from '../site/siteColumns.ts';

/** Readings of the names in the record; see `src/pinyin`. */
export interface FinderPinyin {
  readonly readings: string;
  readonly said: Readonly<Record<string, string>>;
  readonly folds: string;
  readonly sounds: string;
}

/** The names index of a district: its first file, and the others by name. */
export interface FinderFiles {
  readonly head: FinderHead;
  readonly files: readonly { readonly name: string; readonly part: FinderPart }[];
}

/** Lists to browse if no name is found, and without scripts. */
export const finderLists = (handedIn: HandedIn) =>
  publishedLinks(handedIn, [
    { text: text.pages.rivers, address: riversAddress },
    { text: text.pages.regions, address: regionsAddress },
    { text: text.pages.chiefs, address: chiefsAddress },
    { text: text.pages.signboards, address: signboardsAddress },
  ]);

/** Maximum rows of one part per file; about 60 KB compressed. */
const ROWS_A_FILE = 12_000;
/** A district with at most this many rows is one file. */
const ROWS_IN_ONE_FILE = 6_000;

/**
 * The names index of the record.
 *
 * @param edition name of the edition: files of different editions are never mixed
 * @param news articles, newest first
 */
export const finderFiles = (
  index: RecordIndex,
  edition: string,
  news: readonly Pick<NewsFacts, 'slug' | 'title' | 'publishedAt'>[],
  readings: FinderPinyin,
): FinderFiles => {
  const ground = finderGround(index);
  const parts: readonly FinderPart[] = [
    ...reachColumns(index, ground, scaleOf(index)),
    ...chiefColumns(index, ground, scaleOf(index)),
    ...boardColumns(index, ground, scaleOf(index)),
    {
      kind: 'article',
      slugs: joinTexts(news.map(({ slug }) => slug)),
      titles: joinTexts(news.map(({ title }) => title.replaceAll('|', '｜'))),
      days: joinTexts(news.map(({ publishedAt }) => publishedAt.slice(0, 10))),
    },
  ];
  const files = isSmall(index)
    ? []
    : parts.map((part, at) => ({ name: `${part.kind}-${at + 1}`, part }));
  const head: FinderHead = {
    version: finderVersion,
    edition,
    words: text.finder,
    lists: finderLists(index.handedIn),
    ...readings,
    rivers: riverColumns(index, ground),
    regions: {
      codes: toSteps(ground.regions.map(({ code }) => numberOfCode(code))),
      names: joinTexts(ground.regions.map(({ name }) => name)),
    },
    parts: files.length === 0 ? parts : [],
    files: files.map(({ name, part }) => ({ kind: part.kind, name })),
  };
  return { head, files };
};

const rowCount = ({ record }: RecordIndex): number =>
  record.rivers.length + record.reaches.length + record.people.length + record.signboards.length;

const isSmall = (index: RecordIndex): boolean => rowCount(index) <= ROWS_IN_ONE_FILE;

const scaleOf = (index: RecordIndex): FinderScale =>
  isSmall(index)
    ? { rowsAFile: Infinity, withPhones: true }
    : { rowsAFile: ROWS_A_FILE, withPhones: false };

/** Main stems before their tributaries, longer first; towns before their villages. */
const finderGround = ({ record }: RecordIndex): FinderOrder => {
  const rivers = mainRiversFirst(record.rivers);
  const regions = record.regions
    .filter(({ code }) => regionLevel(code) !== 'district')
    .sort((a, b) => numberOfCode(a.code) - numberOfCode(b.code));
  return {
    rivers,
    regions,
    riverAt: new Map(rivers.map(({ id }, at) => [id, at])),
    regionAt: new Map(regions.map(({ code }, at) => [code, at])),
  };
};

const riverColumns = (index: RecordIndex, { rivers, regionAt }: FinderOrder) => ({
  ids: joinTexts(rivers.map(({ id }) => id)),
  names: joinTexts(rivers.map(({ name }) => name)),
  aliases: joinTexts(rivers.map(({ aliases }) => aliases.join('/'))),
  towns: joinTexts(
    rivers.map(({ id }) =>
      [...new Set(rowsOf(index.reachesByRiver, id).map(({ regionCode }) => townOf(regionCode)))]
        .flatMap((code) => regionAt.get(code) ?? [])
        .join(' '),
    ),
  ),
  mouths: joinTexts(rivers.map(({ mouth }) => known(mouth) ?? '')),
});

/** Every name of the record that needs a reading, and the texts with usual readings. */
export const namesToRead = (
  { record }: RecordIndex,
  news: readonly Pick<NewsFacts, 'title'>[],
) => ({
  names: [
    ...record.rivers.flatMap(({ name, aliases, pinyin }) => [
      { text: name, isPerson: false, ...(pinyin !== undefined && { pinyin }) },
      ...aliases.map((text) => ({ text, isPerson: false })),
    ]),
    ...record.regions.map(({ name, pinyin }) => ({
      text: name,
      isPerson: false,
      ...(pinyin !== undefined && { pinyin }),
    })),
    ...record.people.map(({ name, pinyin }) => ({
      text: name,
      isPerson: true,
      ...(pinyin !== undefined && { pinyin }),
    })),
  ],
  otherTexts: [
    ...record.reaches.map(({ name }) => name),
    ...record.postHoldings.flatMap(({ title, post }) => [title, post]),
    ...record.policeChiefs.flatMap(({ post, title }) => [post, title]),
    ...record.signboards.map(({ place }) => place),
    ...news.map(({ title }) => title),
  ],
});
