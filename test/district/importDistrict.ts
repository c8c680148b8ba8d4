import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { importInto } from '../scripts/import/importInto.ts';
import { districtFolder } from './district.ts';

/**
 * Files in the district's folder that the import command writes; all others are written by hand.
 */
export const writtenByImport = ['editions', 'record', 'reversal.json', 'signboards.json'] as const;

/** Both exports with their time of acceptance. The second one is the record itself. */
const exports = [
  { source: join(districtFolder, 'exports/first'), acceptedAt: '2026-09-03 09:30' },
  { source: join(districtFolder, 'record'), acceptedAt: '2026-10-09 09:30' },
] as const;

/**
 * Imports both exports into an empty content folder with the real command.
 *
 * @returns the new folder, and the command's messages
 */
export const importDistrict = async (): Promise<{
  readonly content: string;
  readonly complaints: readonly string[];
}> => {
  const content = mkdtempSync(join(tmpdir(), 'jianhe-district-'));
  for (const name of ['site.json', 'pictures'])
    cpSync(join(districtFolder, name), join(content, name), { recursive: true });
  const complaints: string[] = [];
  for (const { source, acceptedAt } of exports) {
    const { status, complained } = await importInto(content, source, '--accepted-at', acceptedAt);
    if (status !== 0 || complained !== '') complaints.push(complained);
  }
  return { content, complaints };
};

/**
 * Rewrites the goldens. The first pass brings the record into canonical form. The second edition
 * contains a fingerprint of that form, so a second pass creates it.
 *
 * @throws Error with the messages if an export is refused
 */
export const remakeGoldens = async (): Promise<void> => {
  for (const pass of ['canonical record', 'fingerprints']) {
    const { content, complaints } = await importDistrict();
    if (complaints.length > 0) throw new Error(`${pass}: ${complaints.join('\n')}`);
    for (const name of writtenByImport) {
      rmSync(join(districtFolder, name), { recursive: true, force: true });
      cpSync(join(content, name), join(districtFolder, name), { recursive: true });
    }
  }
};

/** Text of each file written by the import, by its path in the folder. */
export const writtenFiles = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    writtenByImport
      .flatMap((name) => filesUnder(join(folder, name)))
      .map((file) => [relative(folder, file), readFileSync(file, 'utf8')]),
  );

const filesUnder = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : [path];
