import { writeFileSync } from 'node:fs';
import type { OfficeExport } from '../../src/core/formats/formats.ts';
import { template as words } from '../../src/i18n/zh/template.ts';
import { zipArchive } from '../../src/print/engine/zipArchive.ts';
import { templateSheets } from '../../src/view/spreadsheets/templateSheets.ts';
import { workbookFiles, type WrittenSheet } from '../../src/view/spreadsheets/workbookFiles.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

type TemplateContent = NonNullable<Parameters<typeof templateSheets>[2]> & {
  readonly duties: Parameters<typeof templateSheets>[1];
};

/** Most characters in a cell of a workbook. */
const LONGEST_CELL = 32_767;

/** Date of the files inside a template that no edition dates. */
const NO_EDITION = '2026-01-01';

/**
 * Writes a template workbook.
 *
 * @returns the number of its sheets
 * @throws ExpectedFailure for a text too long for a cell
 */
export const writeTemplate = (
  file: string,
  record: OfficeExport | undefined,
  { duties, ...options }: TemplateContent,
): number => {
  const sheets = templateSheets(record, duties, options);
  for (const sheet of sheets) assertFits(sheet);
  const day = record?.period.dataThrough ?? NO_EDITION;
  writeFileSync(file, zipArchive(workbookFiles(sheets), day));
  return sheets.length;
};

/** @throws ExpectedFailure for a text too long for a cell */
const assertFits = ({ name, columns, rows }: WrittenSheet): void => {
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (typeof value === 'string' && value.length > LONGEST_CELL)
        throw new ExpectedFailure(words.tooLong(name, at + 2, columns[column]?.header ?? ''));
    });
  });
};
