import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { templateTables } from '../src/core/spreadsheets/template.ts';
import { beginningOf } from '../src/core/spreadsheets/beginning.ts';
import { readPublished } from '../src/data/readPublished.ts';
import { contentFolder, readSite } from '../src/data/site.ts';
import { template as words } from '../src/i18n/zh/template.ts';
import { readNationalCodes } from './begin/readNationalCodes.ts';
import { isDemonstrationFolder } from './demo/publishDemonstration.ts';
import { ExpectedFailure } from './run/expectedFailure.ts';
import { run } from './run/runner.ts';
import { writeTemplate } from './template/writeTemplate.ts';

/**
 * npm run template: a workbook with a sheet for every table, filled with the published record. A blank one
 * has the office's own choices and nothing of the demonstration; it needs no record.
 */
run((args) => {
  const { out, blank, only, content } = readOptions(args);
  const { record, editions } = readPublished(content);
  const isOthers = blank && record !== undefined && isDemonstrationFolder(content);
  const own = isOthers ? undefined : record;
  if (!own && !blank) throw new ExpectedFailure(words.nothingPublished);
  const site = existsSync(resolve(content, 'site.json')) ? readSite(content) : undefined;
  const isOwnSite = site && !isOthers;
  const sheets = writeTemplate(out, own, {
    duties: isOwnSite ? site.rules.duties : [],
    isBlank: blank,
    only,
    ...(own && { edition: editions.at(-1)?.name }),
    ...(!own && isOwnSite && { beginning: beginningOf(site, townsOf(site.district.regionCode)) }),
  });
  console.log(words.written(out, sheets));
});

function townsOf(district: string) {
  return readNationalCodes().towns.get(district) ?? [];
}

/** @throws ExpectedFailure for an unknown option or sheet */
function readOptions(args: readonly string[]) {
  const values = parsed(args);
  const only = values.sheet ?? [];
  const known = templateTables().map(({ sheet }) => sheet);
  for (const name of only)
    if (!known.includes(name)) throw new ExpectedFailure(words.sheetUnknown(name, known));
  return {
    out: values.out ?? 'jianhe-template.xlsx',
    blank: values.blank ?? false,
    only,
    content: values.content ?? contentFolder(),
  };
}

/** @throws ExpectedFailure for an unknown option */
function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        blank: { type: 'boolean' },
        sheet: { type: 'string', multiple: true },
        content: { type: 'string' },
      },
    }).values;
  } catch {
    throw new ExpectedFailure(words.usage);
  }
}
