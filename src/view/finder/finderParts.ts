import { helperTitle } from '../chiefs/helpers.ts';
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
  joinNames,
  joinTexts,
  toSteps,
  type Texts,
  type FinderHead,
  type FinderPart,
} from '../../core/finder/finderFormat.ts';
import { numberOfCode } from '../../core/finder/readGround.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { rowsOf } from '../../core/record/recordIndex.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import {
  existsOn,
  hasEnded,
  namesOf,
  standingSuccessors,
  type Succeeded,
} from '../../core/places/life.ts';
import { text } from '../../i18n/text.ts';
import type { NewsFacts } from '../texts/news.ts';
import { boardColumns } from './boardColumns.ts';
import { chiefColumns } from './chiefColumns.ts';
import type { FinderOrder, FinderScale } from './finderScale.ts';
import { reachColumns } from './reachColumns.ts';
import { publishedLinks, type HandedIn } from '../site/siteColumns.ts';
import { riverName } from '../rivers/riverName.ts';

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
      titles: joinTexts(news.map(({ title }) => title)),
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
      ...formerColumn(index.regionByCode, ground.regions, index.record.period.dataThrough),
      ...elsewhereColumn(ground),
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
const finderGround = (index: RecordIndex): FinderOrder => {
  const { record, regionByCode, riverById } = index;
  const { dataThrough } = record.period;
  const rivers = mainRiversFirst(findable(riverById, dataThrough));
  const regions = findable(regionByCode, dataThrough)
    .filter(({ code }) => regionLevel(code) !== 'district')
    .sort((a, b) => numberOfCode(a.code) - numberOfCode(b.code));
  return {
    rivers,
    regions,
    regionByCode,
    riverAt: placesOf(
      riverById,
      rivers.map(({ id }) => id),
      dataThrough,
      ({ id }) => id,
    ),
    regionAt: placesOf(
      regionByCode,
      regions.map(({ code }) => code),
      dataThrough,
      ({ code }) => code,
    ),
  };
};

/** What exists, and what ended without anything after it. Other names lead to what stands now. */
const findable = <Row extends Succeeded>(
  rows: ReadonlyMap<string, Row>,
  on: CalendarDate,
): readonly Row[] =>
  [...rows.values()].filter(
    (row) =>
      existsOn(row, on) || (hasEnded(row, on) && standingSuccessors(rows, row, on).length === 0),
  );

/** Index number of each key; one that has ended has that of the first to stand in its place. */
const placesOf = <Row extends Succeeded>(
  rows: ReadonlyMap<string, Row>,
  listed: readonly string[],
  on: CalendarDate,
  keyOf: (row: Row) => string,
): ReadonlyMap<string, number> => {
  const at = new Map(listed.map((key, place) => [key, place]));
  for (const row of rows.values()) {
    const place = standingSuccessors(rows, row, on).flatMap((next) => at.get(keyOf(next)) ?? [])[0];
    if (!at.has(keyOf(row)) && place !== undefined) at.set(keyOf(row), place);
  }
  return at;
};

/**
 * Names that things had before, and those of what went into them, as a column; absent if there are
 * none.
 */
const formerColumn = <Row extends Succeeded>(
  rows: ReadonlyMap<string, Row>,
  listed: readonly Row[],
  on: CalendarDate,
): { readonly former?: Texts } => {
  const gone = new Map<Row, string[]>();
  for (const row of rows.values())
    if (hasEnded(row, on))
      for (const next of standingSuccessors(rows, row, on))
        gone.set(next, [...(gone.get(next) ?? []), ...namesOf(row)]);
  const names = listed.map((row) =>
    [...new Set([...namesOf(row).slice(1), ...(gone.get(row) ?? [])])].filter(
      (name) => name !== row.name,
    ),
  );
  return names.some((one) => one.length > 0)
    ? { former: joinTexts(names.map((one) => joinNames(one))) }
    : {};
};

/** Villages whose code does not say in which town they lie; absent if there are none. */
const elsewhereColumn = ({
  regions,
  regionAt,
  regionByCode,
}: FinderOrder): { readonly elsewhere?: Texts } => {
  const byCode = (code: string): string => townOf(new Map(), code);
  const villages = regions.flatMap(({ code }, at) =>
    townOf(regionByCode, code) === byCode(code)
      ? []
      : [`${at} ${regionAt.get(townOf(regionByCode, code)) ?? -1}`],
  );
  return villages.length > 0 ? { elsewhere: joinTexts(villages) } : {};
};

const riverColumns = (index: RecordIndex, { rivers, regionAt }: FinderOrder) => ({
  ids: joinTexts(rivers.map(({ id }) => id)),
  names: joinTexts(rivers.map(({ name }) => name)),
  ...toldColumn(index, rivers),
  aliases: joinTexts(rivers.map(({ aliases }) => joinNames(aliases))),
  ...formerColumn(index.riverById, rivers, index.record.period.dataThrough),
  towns: joinTexts(
    rivers.map(({ id }) =>
      [
        ...new Set(
          rowsOf(index.reachesByRiver, id).map(({ regionCode }) =>
            townOf(index.regionByCode, regionCode),
          ),
        ),
      ]
        .flatMap((code) => regionAt.get(code) ?? [])
        .join(' '),
    ),
  ),
  mouths: joinTexts(rivers.map(({ mouth }) => known(mouth) ?? '')),
});

/** Names beside other things; absent if no two rivers have one name. */
const toldColumn = (
  index: RecordIndex,
  rivers: FinderOrder['rivers'],
): { readonly told?: Texts } => {
  const told = rivers.map(({ id, name }) => ({ name, told: riverName(index, id) }));
  return told.some((one) => one.told !== one.name)
    ? { told: joinTexts(told.map((one) => one.told)) }
    : {};
};

/** Every name of the record that needs a reading, and the texts with usual readings. */
export const namesToRead = (
  { record }: RecordIndex,
  news: readonly Pick<NewsFacts, 'title'>[],
) => ({
  names: [
    ...record.rivers.flatMap(({ name, aliases, pinyin, formerNames = [] }) => [
      { text: name, isPerson: false, ...(pinyin !== undefined && { pinyin }) },
      ...[...aliases, ...formerNames.map((former) => former.name)].map((text) => ({
        text,
        isPerson: false,
      })),
    ]),
    ...record.regions.flatMap(({ name, pinyin, formerNames = [] }) => [
      { text: name, isPerson: false, ...(pinyin !== undefined && { pinyin }) },
      ...formerNames.map((former) => ({ text: former.name, isPerson: false })),
    ]),
    ...record.people.flatMap(({ name, pinyin, formerNames = [] }) => [
      { text: name, isPerson: true, ...(pinyin !== undefined && { pinyin }) },
      ...formerNames.map((former) => ({ text: former.name, isPerson: true })),
    ]),
  ],
  otherTexts: [
    ...record.reaches.map(({ name }) => name),
    ...record.postHoldings.flatMap(({ title, post }) => [title, post]),
    ...record.policeChiefs.flatMap((police) => [police.post, helperTitle(police)]),
    ...record.signboards.map(({ place }) => place),
    ...news.map(({ title }) => title),
  ],
});
