import { afterAll, beforeAll, expect, it } from 'vitest';
import { rmSync } from 'node:fs';
import { verifyEditions } from '../../src/core/dataset/verifyEditions.ts';
import { figureRegister } from '../../src/core/figures/register.ts';
import { readPublished } from '../../src/data/readPublished.ts';
import { sha256 } from '../../src/data/sha256.ts';
import { districtFolder } from './district.ts';
import { importDistrict, remakeGoldens, writtenFiles } from './importDistrict.ts';

let imported: Awaited<ReturnType<typeof importDistrict>>;

beforeAll(async () => {
  // Goldens are only rewritten on purpose: JIANHE_GOLDENS=new.
  if (process.env['JIANHE_GOLDENS'] === 'new') await remakeGoldens();
  imported = await importDistrict();
});

afterAll(() => {
  rmSync(imported.content, { recursive: true, force: true });
});

it('equals the output of the import command for its two exports, byte for byte', () => {
  expect(imported.complaints.join('\n')).toBe('');
  const written = writtenFiles(imported.content);
  const committed = writtenFiles(districtFolder);
  expect([...committed.keys()]).toEqual([...written.keys()]);
  for (const [file, text] of written)
    expect(
      committed.get(file),
      `${file}: run with JIANHE_GOLDENS=new if it changes on purpose`,
    ).toBe(text);
});

it('verifies', () => {
  const published = readPublished(districtFolder);
  expect(published.issues).toEqual([]);
  expect(verifyEditions(published, figureRegister, sha256)).toEqual([]);
});
