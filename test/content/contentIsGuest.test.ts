import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { smallExport } from '../core/dataset/smallExport.ts';
import { district } from '../district/district.ts';
import type { PublishedRecord } from '../../src/core/record/record.ts';
import { loadPublished } from '../../src/data/record.ts';
import { contentFolder, itOnDemonstration, root } from './content.ts';

/**
 * Files that may name content/: these tests, those of the generator, those over the built site of
 * content/, and the rule that forbids pages to read it.
 */
const hosts = ['test/content/', 'test/scripts/demo/', 'test/site/', 'test/architecture.test.ts'];

const guests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => !hosts.some((folder) => file.startsWith(folder)))
  .map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));

/** A reader without a folder argument reads the published content; so does a path to it. */
const asksContent = new RegExp(
  [
    '(?:loadPublished|getPortal|getSite|readPinyin|contentFolder)\\(\\)',
    "(?:loadPublished|getPortal|getSite|readSite|readPinyin|readPublished|readHouseTexts)\\('content",
    "(?:root|cwd\\(\\)), 'content",
    '[\'"`](?:\\.\\./)*content/(?:site|pinyin|record|editions|signboards|README)',
  ].join('|'),
);

/** Names that identify a district. Two characters are too few. */
const namesOf = ({ regions, rivers, people, signboards }: PublishedRecord): ReadonlySet<string> =>
  new Set(
    [
      ...regions.flatMap(({ name, code }) => [name, code]),
      ...rivers.flatMap(({ id, name, aliases }) => [id, name, ...aliases]),
      ...people.map(({ name }) => name),
      ...signboards.map(({ code }) => code),
    ].filter((name) => name.length > 2),
  );

/** An id or a code must match as a whole word: `jia-qi-he-dao` does not contain `qi-he`. */
const isNamedIn = (source: string, name: string): boolean =>
  /^[\w-]+$/.test(name)
    ? new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(source)
    : source.includes(name);

it('is read by no test of the engine', () => {
  expect(guests.length).toBeGreaterThan(200);
  const faults = guests.filter(({ source }) => asksContent.test(source)).map(({ file }) => file);
  expect(faults, 'Read the hand-made district: test/district/district.ts').toEqual([]);
});

itOnDemonstration('is known to no test of the engine by a name, a code or an id', () => {
  const own = namesOf(loadPublished(contentFolder).record);
  expect(own.size).toBeGreaterThan(500);
  const shared = new Set([...namesOf(district().record), ...namesOf(smallExport())]);
  const names = [...own].filter((name) => !shared.has(name));
  const faults = guests.flatMap(({ file, source }) => {
    const known = names.filter((name) => isNamedIn(source, name));
    return known.length === 0 ? [] : [`${file}: ${known.join(' ')}`];
  });
  expect(faults, 'Take names of the hand-made district, or of nobody').toEqual([]);
});
