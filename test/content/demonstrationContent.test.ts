import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { canonicalJson } from '../../src/core/json/canonicalJson.ts';
import type { StoredEdition } from '../../src/core/record/editionChain.ts';
import { editionSchema } from '../../src/core/schemas/edition.ts';
import { readPublished } from '../../src/data/readPublished.ts';
import { loadPublished } from '../../src/data/record.ts';
import { sha256 } from '../../src/data/sha256.ts';
import { readSite } from '../../src/data/site.ts';
import { readWorkbook } from '../../src/data/spreadsheets/readWorkbook.ts';
import { publicationOf } from '../../scripts/demo/publishDemonstration.ts';
import { chineseCalendars } from '../core/calendar/chineseCalendars.ts';
import { emptyFolder, fingerprints, runImport } from '../scripts/import/runImport.ts';
import { contentFolder, itOnDemonstration, root } from './content.ts';

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
    for (const name of ['site.json', 'pictures'])
      cpSync(join(root, 'content', name), join(content, name), { recursive: true });
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
    expect(fingerprints(join(content, 'record'))).toEqual(
      fingerprints(join(root, 'content/record')),
    );
    const made = withoutRows(readPublished(content).editions);
    const committed = readPublished(join(root, 'content')).editions;
    expect(made).toEqual(committed.map(({ name, text }) => ({ name, text })));
  },
  120_000,
);

/**
 * Editions as they were made before an edition kept its rows: without these, byte for byte. The
 * committed editions are that old and keep their bytes.
 */
const withoutRows = (editions: readonly StoredEdition[]) => {
  const made: { readonly name: string; readonly text: string }[] = [];
  for (const { name, edition } of editions) {
    const { rows: _, previous, ...rest } = edition;
    const before = made.at(-1);
    const link = previous && before && { ...previous, sha256: sha256(before.text) };
    const older = editionSchema.parse({ ...rest, ...(link && { previous: link }) });
    made.push({ name, text: canonicalJson(older) });
  }
  return made;
};

itOnDemonstration('is of the office that the tests of the generator know', () => {
  for (const file of ['site.json', 'pinyin.json'])
    expect(JSON.parse(readFileSync(join(root, 'content', file), 'utf8'))).toEqual(
      JSON.parse(readFileSync(join(root, 'test/fixtures/demo', file), 'utf8')),
    );
});

itOnDemonstration('keeps the working days that a kept library knows', () => {
  expect(readSite(join(root, 'content')).rules.workingDays).toEqual(chineseCalendars);
});

itOnDemonstration('leaves nothing of itself in a blank template', () => {
  const out = join(emptyFolder(), 'template.xlsx');
  const made = spawnSync(process.execPath, ['scripts/template.ts', '--out', out, '--blank'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(made.status, made.stderr).toBe(0);
  const { sheets } = readWorkbook(readFileSync(out), 'template.xlsx');
  expect(sheets.filter(({ rows }) => rows.length > 1).map(({ name }) => name)).toEqual([
    '填写说明',
    '选项',
  ]);
  const { regions, people } = loadPublished(contentFolder).record;
  const text = JSON.stringify(sheets);
  expect([...regions, ...people].filter(({ name }) => text.includes(name))).toEqual([]);
});
