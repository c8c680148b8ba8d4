import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { escapeJson } from '../../../src/components/site/escapeJson.ts';
import { packTexts, unpackTexts } from '../../../src/core/characters/packedTexts.ts';
import { frontMatterText } from '../../../src/core/editorial/houseDraft.ts';
import {
  cutBeginning,
  cutShared,
  joinNames,
  joinTexts,
  splitNames,
  splitTexts,
  withBeginning,
  withShared,
} from '../../../src/core/finder/finderFormat.ts';
import { canonicalJson } from '../../../src/core/json/canonicalJson.ts';
import { escapeXml } from '../../../src/view/feed/escapeXml.ts';
import { frameCode } from '../../../src/view/figures/figureEmbedCode.ts';
import { csvText } from '../../../src/view/tables/csv.ts';

/** What packers use themselves, and what breaks lines, quotes and markup. */
const marks = fc.constantFrom(
  ...['|', '/', '~', '~0', '~1', '=', ' ', ',', '、', ';', '\t', "'", '"', '\\', '&', '<', '>'],
  ...['</script>', ']]>', '&amp;', '{{', '0', '1', '9', '\u2028', '-', '+', '@', '#', ':', '%'],
);
const texts = fc
  .array(fc.oneof(marks, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 6 })
  .map((parts) => parts.join(''));
const lists = fc.array(texts, { maxLength: 8 });
/** Texts as the record stores them: no controls, which every door refuses. */
const stored = texts.map((text) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ''));

const saidByXml = (document: string): string => {
  const parser = new SaxesParser();
  let said = '';
  parser.on('text', (text) => (said += text));
  parser.on('opentag', ({ attributes }) => (said += attributes['title'] ?? ''));
  parser.write(document).close();
  return said;
};

/** A way to pack data into one text, with the way back. A new one takes its place here. */
const packers: readonly { readonly name: string; readonly comesBack: () => void }[] = [
  of('texts with any separator', fc.tuple(lists, fc.constantFrom('|', '/', ',', '\t')), (given) => {
    const [list, mark] = given;
    return [[unpackTexts(packTexts(list, mark), mark), mark], given];
  }),
  of('a column of the finder', lists, (list) => [splitTexts(joinTexts(list)), list]),
  of('a column of names of the finder', fc.array(lists, { maxLength: 5 }), (rows) => [
    splitTexts(joinTexts(rows.map(joinNames))).map(splitNames),
    rows,
  ]),
  of('a name behind that of its place', fc.tuple(texts, texts), ([name, place]) => [
    [name, place + name].map((text) => withBeginning(cutBeginning(text, place), place)),
    [name, place + name],
  ]),
  of('a place of a board', fc.tuple(texts, texts), ([name, place]) => [
    [name, place + name].map((text) => withShared(cutShared(text, place), place)),
    [name, place + name],
  ]),
  of('a table of open data', fc.array(fc.tuple(stored, stored), { minLength: 1 }), (rows) => [
    parseCsv(csvText(rows), { bom: true }).map((row: string[]) => row.map(withoutGuard)),
    rows.map((row) => row.map(withoutGuard)),
  ]),
  of('data inside a page', texts, (text) => {
    const json = escapeJson({ text });
    expect(json).not.toMatch(/[<>\u2028]/);
    return [JSON.parse(json), { text }];
  }),
  of('a file of the record', fc.record({ text: texts, list: lists }), (value) => [
    JSON.parse(canonicalJson(value)),
    value,
  ]),
  of('text and attribute of a feed', stored, (text) => [
    saidByXml(`<a title="${escapeXml(text)}">${escapeXml(text)}</a>`),
    text.replace(/[\t\n]/g, ' ') + text,
  ]),
  of('the title of an embedded figure', stored, (text) => [
    saidByXml(frameCode(text, 'https://hzz.example.gov.cn/', 'live').replaceAll('>', '>')),
    text,
  ]),
  of(
    'the front matter of a new text',
    fc.record({ title: stored, keywords: fc.array(stored) }),
    (fields) => {
      const written = frontMatterText(fields).replace(/^---\n|---\n$/g, '');
      const read: unknown = parseYaml(written);
      const keywords = fields.keywords.filter((word) => word !== '');
      return [read, { title: fields.title === '' ? null : fields.title, keywords }];
    },
  ),
];

describe('what a packer takes', () => {
  it.each(packers)('comes back whatever it holds: $name', ({ comesBack }) => {
    comesBack();
  });
});

/**
 * Files that split a text at a single character, and why no data can hold it there. Anything else
 * uses `unpackTexts` or JSON, and stands in the list of packers above.
 */
const splitters: Readonly<Record<string, string>> = {
  'src/components/problems/ProblemFilter.astro': 'words of an enumeration',
  'src/core/contacts/hours.ts': 'hours in the form of this file',
  'src/core/editorial/namedNumbers.ts': 'names of figures of this code',
  'src/core/finder/haystack.ts': 'syllables of the schema of readings',
  'src/core/finder/lexicon.ts': 'syllables in small letters',
  'src/core/finder/readGround.ts': 'numbers',
  'src/core/json/numberLiteral.ts': 'a number',
  'src/core/offline/offlinePlan.ts': 'addresses of the site',
  'src/core/schemas/officialFields.ts': 'fields of a schema',
  'src/core/schemas/site.ts': 'fields of a schema',
  'src/core/site/askedAddress.ts': 'an encoded path',
  'src/core/spreadsheets/chiefHeaders.ts': 'a header, read from its end',
  'src/core/spreadsheets/chooseMappings.ts': 'a pattern of file names, where * means anything',
  'src/core/spreadsheets/findHeader.ts': 'a range of columns',
  'src/core/spreadsheets/learn.ts': 'meanings of columns',
  'src/core/spreadsheets/newId.ts': 'fields of a schema',
  'src/core/spreadsheets/panels.ts': 'ranges of columns',
  'src/core/spreadsheets/peopleEntries.ts':
    'names as the clerk separates them, which are read, not unpacked',
  'src/core/spreadsheets/rowIdentity.ts': 'fields of a schema',
  'src/core/spreadsheets/templateRows.ts': 'fields of a schema',
  'src/data/pinyin.ts': 'syllables of the schema of readings',
  'src/data/spreadsheets/partKey.ts': 'names of parts of an archive',
  'src/data/spreadsheets/readSheet.ts': 'a range of cells',
  'src/i18n/zh/finder.ts': 'words of this file',
  'src/i18n/zh/tableIssues.ts': 'a proposal that the reader completes',
  'src/islands/map/findMaps.ts': 'addresses of tiles',
  'src/pinyin/readName.ts': 'syllables of the schema of readings',
  'src/print/engine/faultIssue.ts': 'fields of a template',
  'src/print/engine/zipArchive.ts': 'a day',
  'src/print/figures/stillPicture.ts': 'a path of curves',
  'src/view/map/mapHash.ts': 'an address, whose parts are checked',
  'src/view/numbers/format.ts': 'a number',
  'src/view/site/preparingNotice.ts': 'fields of a schema',
};

it('no other text is split at a character that data may hold', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name))
    .filter((name) => /\.(?:ts|tsx|astro)$/.test(name));
  const splitting = files.filter((name) =>
    /\.split\((?:'(?:[^'\\]|\\t)'|"(?:[^"\\]|\\t)")\)/.test(readFileSync(name, 'utf8')),
  );
  expect(splitting.sort()).toEqual(Object.keys(splitters).sort());
});

/** A packer whose data, packed and unpacked, are the same: `[what came back, what is expected]`. */
function of<T>(
  name: string,
  data: fc.Arbitrary<T>,
  roundTrip: (given: T) => readonly [unknown, unknown],
): { readonly name: string; readonly comesBack: () => void } {
  const comesBack = (): void => {
    fc.assert(
      fc.property(data, (given) => {
        const [back, expected] = roundTrip(given);
        expect(back).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  };
  return { name, comesBack };
}

/** Cells that a spreadsheet would run have an apostrophe in front. */
function withoutGuard(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');
}
