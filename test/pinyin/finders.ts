import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createFinder, type Finder } from '../../src/core/finder/finder.ts';
import { finderVersion, joinTexts, type FinderHead } from '../../src/core/finder/finderFormat.ts';
import type { PublishedRecord } from '../../src/core/record/record.ts';
import { indexRecord } from '../../src/core/record/recordIndex.ts';
import type { PinyinTables } from '../../src/core/schemas/pinyin.ts';
import { readPinyin } from '../../src/data/pinyin.ts';
import { text } from '../../src/i18n/text.ts';
import { buildFinderIndex, overridesOf } from '../../src/pinyin/finderIndex.ts';
import { readNames } from '../../src/pinyin/readNames.ts';

/** The edition of the index does not matter here. */
const edition = '2026-10-31';

/** Readings confirmed by an office. */
export const confirmedReadings = readPinyin(
  fileURLToPath(new URL('../fixtures/finder', import.meta.url)),
);

/** The names index of a record. */
export const finderFilesOf = (record: PublishedRecord, pinyin: PinyinTables) =>
  buildFinderIndex({ index: indexRecord(record), edition, news: record.news, pinyin });

/** Every name and alias of a record, as a plain search would see them. */
export const namesOf = (record: PublishedRecord): readonly string[] => [
  ...record.rivers.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...record.regions.filter(({ code }) => code.length > 6).map(({ name }) => name),
  ...record.reaches.map(({ name }) => name),
  ...record.people.map(({ name }) => name),
  ...record.signboards.map(({ code }) => code),
];

/** Places of a record's boards. */
export const placesOf = (record: PublishedRecord): readonly string[] =>
  record.signboards.map(({ place }) => place);

/** A head that contains only names, read as places. */
export const headOfNames = (names: readonly string[]): FinderHead => ({
  version: finderVersion,
  edition,
  words: text.finder,
  lists: [],
  ...readNames(
    names.map((name) => ({ text: name, isPerson: false })),
    [],
    overridesOf(confirmedReadings),
  ),
  rivers: {
    ids: joinTexts(names.map((_, at) => `n${at}`)),
    names: joinTexts(names),
    aliases: joinTexts(names.map(() => '')),
    towns: joinTexts(names.map(() => '')),
    mouths: joinTexts(names.map(() => '')),
  },
  regions: { codes: [], names: '' },
  parts: [],
  files: [],
});

export const finderOfNames = (names: readonly string[]): Finder => createFinder(headOfNames(names));

const realPlaces = z.object({
  features: z.array(
    z.object({ properties: z.object({ name_zh: z.string(), name_en: z.string() }) }),
  ),
});

const realFolder = new URL('../../../shared/data/real/dengzhou/', import.meta.url);

/** Names of real rivers, canals, towns and villages with their romanised names, once each. */
export const readRealNames = (): readonly { readonly name: string; readonly latin: string }[] => {
  const rows = ['rivers', 'canals', 'places'].flatMap((file) =>
    realPlaces
      .parse(JSON.parse(readFileSync(new URL(`${file}.geojson`, realFolder), 'utf8')))
      .features.map(({ properties }) => ({ name: properties.name_zh, latin: properties.name_en })),
  );
  return [...new Map(rows.map((row) => [row.name, row])).values()];
};

/** Names of all results, best match first. */
export const namesFound = (finder: Finder, query: string, most = 1000): readonly string[] =>
  finder.find(query, most).flatMap(({ things }) => things.map(({ name }) => name));
