import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { publicationOf } from '../../scripts/demo/publishDemonstration.ts';
import { emptyFolder, fingerprints, runImport } from '../scripts/import/runImport.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('publishes from the generated exports exactly what is committed as content', () => {
  const exports = emptyFolder();
  const demo = spawnSync(process.execPath, ['scripts/demo.ts', '--out', exports], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([demo.status, demo.stderr]).toEqual([0, '']);

  const content = emptyFolder();
  cpSync(join(root, 'content/site.json'), join(content, 'site.json'));
  for (const file of readdirSync(exports).sort()) {
    const { status, complained } = runImport([
      join(exports, file),
      '--content',
      content,
      '--accept',
      '--role',
      '演示',
      '--accepted-at',
      publicationOf(join(exports, file)),
    ]);
    expect([file, status, complained]).toEqual([file, 0, '']);
  }
  for (const part of ['record', 'editions'])
    expect(fingerprints(join(content, part))).toEqual(fingerprints(join(root, 'content', part)));
}, 120_000);
