import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readSite } from '../../src/data/site.ts';
import { publicationOf } from '../../scripts/demo/publishDemonstration.ts';
import { chineseCalendars } from '../core/calendar/chineseCalendars.ts';
import { emptyFolder, fingerprints, runImport } from '../scripts/import/runImport.ts';
import { itOnDemonstration, root } from './content.ts';

itOnDemonstration(
  'publishes from the generated exports exactly what is committed as content',
  async () => {
    const exports = emptyFolder();
    const demo = spawnSync(process.execPath, ['scripts/demo.ts', '--out', exports], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([demo.status, demo.stderr]).toEqual([0, '']);

    const content = emptyFolder();
    cpSync(join(root, 'content/site.json'), join(content, 'site.json'));
    for (const file of readdirSync(exports).sort()) {
      const { status, complained } = await runImport([
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
  },
  120_000,
);

itOnDemonstration('is of the office that the tests of the generator know', () => {
  for (const file of ['site.json', 'pinyin.json'])
    expect(JSON.parse(readFileSync(join(root, 'content', file), 'utf8'))).toEqual(
      JSON.parse(readFileSync(join(root, 'test/fixtures/demo', file), 'utf8')),
    );
});

itOnDemonstration('keeps the working days that a kept library knows', () => {
  expect(readSite(join(root, 'content')).rules.workingDays).toEqual(chineseCalendars);
});
