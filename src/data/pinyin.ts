import { existsSync, readFileSync } from 'node:fs';
import { parseOwnFile } from '../core/dataset/parseOwnFile.ts';
import { errorAt, hasErrors, type Issue } from '../core/issues/issue.ts';
import { pinyinSchema, type PinyinTables } from '../core/schemas/pinyin.ts';
import { contentPlaces } from './contentDir.ts';
import { UnsoundRecord } from './unsoundRecord.ts';
import { contentFolder } from './site.ts';

const LARGEST_FILE = 4 * 1024 * 1024;

/**
 * The readings confirmed by the office; empty without `pinyin.json`.
 *
 * @throws UnsoundRecord that names every fault: damaged JSON, an entry given twice, a reading with
 *   more or fewer syllables than its text has characters
 */
export const readPinyin = (content: string = contentFolder()): PinyinTables => {
  const file = contentPlaces(content).pinyin;
  if (!existsSync(file)) return { places: {}, people: {} };
  const { value, issues } = parseOwnFile(
    readFileSync(file),
    'pinyin.json',
    pinyinSchema,
    LARGEST_FILE,
  );
  const found = [...issues, ...(value ? syllableIssues(value) : [])];
  if (!value || hasErrors(found)) throw new UnsoundRecord(content, found);
  return value;
};

const syllableIssues = (tables: PinyinTables): readonly Issue[] =>
  (['places', 'people'] as const).flatMap((table) =>
    Object.entries(tables[table]).flatMap(([text, reading]) => {
      const expected = Array.from(text.matchAll(/\p{Script=Han}/gu)).length;
      const received = reading.split(' ').length;
      return expected === received
        ? []
        : [
            errorAt({ source: 'pinyin.json', path: [table, text] }, 'pinyin.syllables', {
              text,
              reading,
              expected,
              received,
            }),
          ];
    }),
  );
