import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPublished } from '../src/data/readPublished.ts';
import { contentFolder, readSite } from '../src/data/site.ts';
import { template as words } from '../src/i18n/zh/template.ts';
import { zipArchive } from '../src/print/engine/zipArchive.ts';
import { templateSheets } from '../src/view/spreadsheets/templateSheets.ts';
import { workbookFiles, type WrittenSheet } from '../src/view/spreadsheets/workbookFiles.ts';
import { ExpectedFailure } from './run/expectedFailure.ts';
import { run } from './run/runner.ts';

/** Most characters in a cell of a workbook. */
const LONGEST_CELL = 32_767;

/** npm run template: a workbook with a sheet for every table, filled with the published record. */
run((args) => {
  const { out, blank, content } = readOptions(args);
  const { record, editions } = readPublished(content);
  if (!record) throw new ExpectedFailure(words.nothingPublished);
  const duties = existsSync(resolve(content, 'site.json')) ? readSite(content).rules.duties : [];
  const sheets = templateSheets(record, duties, {
    isBlank: blank,
    edition: editions.at(-1)?.name,
  });
  for (const sheet of sheets) assertFits(sheet);
  writeFileSync(out, zipArchive(workbookFiles(sheets), record.period.dataThrough));
  console.log(words.written(out, sheets.length));
});

/** @throws ExpectedFailure for a text too long for a cell */
function assertFits({ name, columns, rows }: WrittenSheet): void {
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (typeof value === 'string' && value.length > LONGEST_CELL)
        throw new ExpectedFailure(words.tooLong(name, at + 2, columns[column]?.header ?? ''));
    });
  });
}

/** @throws ExpectedFailure for an unknown option */
function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, blank: { type: 'boolean' }, content: { type: 'string' } },
    });
    return {
      out: values.out ?? 'jianhe-template.xlsx',
      blank: values.blank ?? false,
      content: values.content ?? contentFolder(),
    };
  } catch {
    throw new ExpectedFailure(words.usage);
  }
}
