import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildFolder, listFiles, readText } from './builtSite.ts';

const folder = buildFolder('root');
const tables = listFiles(folder).filter((name) => /^figures\/[a-z-]+\.csv$/.test(name));
const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** Separator comma, text in double quotes, UTF-8, from the first line on: what the dialogue proposes. */
const utf8 = 'CSV:44,34,76,1';

/** The tables as LibreOffice reads them, written out again by it. */
const throughLibreOffice = (names: readonly string[]): readonly string[] => {
  const work = mkdtempSync(join(tmpdir(), 'jianhe-office-'));
  try {
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`,
        '--headless',
        `--infilter=${utf8}`,
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1',
        '--outdir',
        join(work, 'out'),
        ...names.map((name) => join(folder, name)),
      ],
      { stdio: 'ignore', timeout: 200_000 },
    );
    return names.map((name) => readFileSync(join(work, 'out', basename(name)), 'utf8'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

/** Codes of the demonstration begin with 0, as no real one does; a spreadsheet takes them as numbers. */
const cells = (csv: string): readonly (readonly string[])[] =>
  parse(csv, { bom: true }).map((row) => row.map((cell) => cell.replace(/^0+(?=\d+$)/, '')));

describe('the tables of the figures', () => {
  it('carry the mark by which Excel, WPS and the import dialogue of LibreOffice know UTF-8', () => {
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter((name) => !readText(join(folder, name)).startsWith('\uFEFF'))).toEqual([]);
  });

  it.skipIf(!hasOffice)(
    'come out of LibreOffice as they went in, every Chinese word and every number',
    () => {
      const read = throughLibreOffice(tables);
      tables.forEach((name, at) => {
        const before = cells(readText(join(folder, name)));
        expect(before.length).toBeGreaterThan(1);
        expect(cells(read[at] ?? '')).toEqual(before);
      });
    },
    240_000,
  );
});
