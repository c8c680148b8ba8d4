import { readFileSync } from 'node:fs';
import { applyTables, type AppliedTables } from '../../../src/core/spreadsheets/applyTables.ts';
import { chooseMappings } from '../../../src/core/spreadsheets/chooseMappings.ts';
import { mappingSchema, type Mapping } from '../../../src/core/spreadsheets/mapping.ts';
import type { Sheet } from '../../../src/core/spreadsheets/sheet.ts';
import type { Issue } from '../../../src/core/issues/issue.ts';
import type { OfficeExport } from '../../../src/core/formats/formats.ts';
import { dictionaryPinyin } from '../../../src/pinyin/heteronyms.ts';

/**
 * A mapping stored beside the tests.
 *
 * @throws when it does not follow its schema
 */
export const fixtureMapping = (name: string): Mapping =>
  mappingSchema.parse(
    JSON.parse(readFileSync(new URL(`../../fixtures/mappings/${name}`, import.meta.url), 'utf8')),
  );

/** Result of reading sheets with mappings, compared with a record. */
export const applyTo = (
  record: OfficeExport | undefined,
  sheets: readonly Sheet[],
  mappings: readonly Mapping[],
  duties: readonly { readonly id: string; readonly name: string }[] = [],
): AppliedTables => {
  const names = [...new Set(sheets.map(({ file }) => file))];
  const chosen = chooseMappings(
    names.map((name) => ({ name, sheets: sheets.filter(({ file }) => file === name) })),
    mappings.map((mapping, at) => ({ file: `import/${at}.json`, mapping })),
    () => 'learn',
  );
  const applied = applyTables(
    chosen.mapped,
    {
      ...(record && { record, districtCode: record.office.regionCode }),
      duties,
      pinyinOf: dictionaryPinyin,
    },
    { period: { ...record?.period }, office: { ...record?.office } },
  );
  return { ...applied, issues: [...chosen.issues, ...applied.issues] };
};

/** An issue in short form: severity, cell (or sheet), code. */
export const inCells = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ severity, path, cell, code }) =>
    [severity, ...path.map(String), cell ?? '', code].filter((part) => part !== '').join(' '),
  );
