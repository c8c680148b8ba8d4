import { errorAt, warningAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import type { ExportFormat } from '../formats/exportFormat.ts';
import { newestFormat, type OfficeExport } from '../formats/formats.ts';
import { comparableText } from '../characters/unifiedText.ts';
import type { MappedSheet } from './applyTables.ts';
import { sheetPlace } from './cellPlace.ts';
import type { Mapping, TableMapping } from './mapping.ts';
import { hasCells, type Sheet } from './sheet.ts';
import { guideSheet, isTemplate, optionsSheet, templateMapping } from './template.ts';

/** A mapping with its file. */
export interface NamedMapping {
  readonly file: string;
  readonly mapping: Mapping;
}

/** A parsed file of tables. */
export interface TableFile {
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

/** Which mapping reads which sheet. A sheet that no mapping reads is always reported. */
export const chooseMappings = (
  files: readonly TableFile[],
  mappings: readonly NamedMapping[],
  learn: (file: string) => string,
  format: ExportFormat<OfficeExport> = newestFormat,
): { readonly mapped: readonly MappedSheet[]; readonly issues: readonly Issue[] } => {
  const mapped: MappedSheet[] = [];
  const issues: Issue[] = [];
  for (const { name, sheets } of files) {
    if (isTemplate(sheets)) {
      const filled = templateTablesOf(name, sheets, format);
      mapped.push(...filled);
      const known = new Set([guideSheet, optionsSheet, ...filled.map(({ sheet }) => sheet.name)]);
      issues.push(...unreadSheets(sheets.filter((sheet) => !known.has(sheet.name))));
      continue;
    }
    const tables = mappings.flatMap(({ file, mapping }) =>
      mapping.tables.flatMap((table, at) =>
        matches(name, table.files)
          ? [{ table, mappingPlace: { source: file, path: ['tables', at] } }]
          : [],
      ),
    );
    if (tables.length === 0) {
      issues.push(errorAt({ source: name, path: [] }, 'table.no-mapping', { learn: learn(name) }));
      continue;
    }
    const readBy = new Map<Sheet, IssuePlace>();
    for (const { table, mappingPlace } of tables) {
      const chosen = chooseSheets(name, sheets, table);
      issues.push(...chosen.issues);
      for (const sheet of chosen.sheets) {
        const other = readBy.get(sheet);
        if (other && other.source !== mappingPlace.source)
          issues.push(
            errorAt(sheetPlace(sheet), 'table.two-mappings', {
              first: other.source,
              second: mappingPlace.source,
            }),
          );
        readBy.set(sheet, mappingPlace);
        mapped.push({ sheet, table, mappingPlace });
      }
    }
    issues.push(
      ...unreadSheets(
        sheets.filter((sheet) => !readBy.has(sheet)),
        issues,
      ),
    );
  }
  return { mapped, issues: [...issues, ...forgottenFiles(files, mappings)] };
};

/** Sheets that hold something and that nothing reads, unless they are asked about already. */
const unreadSheets = (sheets: readonly Sheet[], said: readonly Issue[] = []): readonly Issue[] =>
  sheets
    .filter(
      (sheet) =>
        (sheet.isHidden || hasCells(sheet)) &&
        !said.some(
          ({ code, source, params }) =>
            source === sheet.file &&
            ((code === 'table.sheet-hidden' && params.sheet === sheet.name) ||
              (code === 'table.sheet' && params.sheets.includes(sheet.name))),
        ),
    )
    .map((sheet) => {
      const why = sheet.isHidden ? (sheet.isVeryHidden ? 'very-hidden' : 'hidden') : 'unmapped';
      return warningAt(sheetPlace(sheet), 'table.sheet-unread', { sheet: sheet.name, why });
    });

/** A template identifies itself. Data of removed sheets stays as published. */
const templateTablesOf = (
  file: string,
  sheets: readonly Sheet[],
  format: ExportFormat<OfficeExport>,
): readonly MappedSheet[] =>
  templateMapping(format).tables.flatMap((table) =>
    sheets
      .filter(({ name, isHidden }) => name === table.sheet && !isHidden)
      .map((sheet) => ({ sheet, table, mappingPlace: { source: file, path: [sheet.name] } })),
  );

/** Tables of a mapping in use whose file is missing this time. */
const forgottenFiles = (
  files: readonly TableFile[],
  mappings: readonly NamedMapping[],
): readonly Issue[] =>
  mappings.flatMap(({ file, mapping }) => {
    const patterns = [...new Set(mapping.tables.map((table) => table.files))];
    const missing = patterns.filter((pattern) => !files.some(({ name }) => matches(name, pattern)));
    return missing.length === patterns.length
      ? []
      : missing.map((pattern) =>
          warningAt({ source: file, path: [] }, 'table.no-file', { pattern }),
        );
  });

const chooseSheets = (
  file: string,
  sheets: readonly Sheet[],
  { sheet: pattern }: TableMapping,
): { readonly sheets: readonly Sheet[]; readonly issues: readonly Issue[] } => {
  const place = { source: file, path: [] };
  const seen = sheets.filter(({ isHidden }) => !isHidden);
  const filled = seen.filter(hasCells);
  // A workbook of blank sheets is one blank table.
  const visible = filled.length > 0 ? filled : seen.slice(0, 1);
  const fitting =
    pattern === undefined ? visible : visible.filter(({ name }) => matches(name, pattern));
  if (pattern === undefined ? fitting.length === 1 : fitting.length > 0)
    return { sheets: fitting, issues: [] };
  const hidden = sheets.find(({ name, isHidden }) => isHidden && matches(name, pattern ?? ''));
  return {
    sheets: [],
    issues: [
      hidden
        ? errorAt(place, 'table.sheet-hidden', { sheet: hidden.name })
        : errorAt(place, 'table.sheet', {
            expected: pattern ?? '',
            sheets: visible.map(({ name }) => name),
          }),
    ],
  };
};

/**
 * Whether a name matches a pattern in which `*` stands for any characters; case does not matter.
 */
export const matches = (name: string, pattern: string): boolean => {
  const fold = (text: string): string => comparableText(text).trim().toLowerCase();
  const parts = fold(pattern)
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*?')}$`, 's').test(fold(name));
};
