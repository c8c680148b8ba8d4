import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importCommand } from '../../../scripts/import/importCommand.ts';
import { smallInput } from '../../core/dataset/smallExport.ts';
import { emptyFolder, fingerprints } from './runImport.ts';

const folder = emptyFolder();

/** Content folder after importing a document. */
const importedFrom = (name: string, document: object): string => {
  const content = join(folder, name);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(document));
  importCommand(
    [join(folder, `${name}.json`), '--content', content].concat([
      '--accept',
      '--role',
      '主任',
      '--accepted-at',
      '2026-10-09 10:00',
    ]),
    () => undefined,
  );
  return content;
};

/** Removes the fingerprint of the source file, the only trace of it in an edition. */
const withoutSource = (content: string, file: string): string =>
  readFileSync(join(content, file), 'utf8').replace(/"sourceSha256": "\w{64}"/, '');

it('writes the same bytes from a file of version 1 and its equivalent in version 2', () => {
  const document = {
    ...smallInput(),
    honours: [
      {
        id: 'h1',
        on: '2026-08-20',
        name: '美丽河湖',
        level: 'city',
        awardedBy: '市水利局',
        regionCode: '000201',
      },
    ],
  };
  const first = importedFrom('first', document);
  const second = importedFrom('second', {
    ...document,
    version: 2,
    pointCrs: 'WGS-84',
    projects: [],
    publicity: [],
  });
  const edition = 'editions/2026-10-09.json';
  const ofSource = [edition, 'editions/SHA256SUMS'];
  const [from1, from2] = [first, second].map((content) =>
    Object.entries(fingerprints(content)).filter(([name]) => !ofSource.includes(name)),
  );
  expect(from1?.length).toBeGreaterThan(30);
  expect(from2).toEqual(from1);
  expect(withoutSource(second, edition)).toBe(withoutSource(first, edition));
});
