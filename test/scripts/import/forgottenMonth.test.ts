import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { getPortal } from '../../../src/data/portal.ts';
import { patrolsView } from '../../../src/view/patrols/patrols.ts';
import { districtFolder } from '../../district/district.ts';
import { countsInWords } from '../../view/tables/countsInWords.ts';
import { emptyFolder, runImport } from './runImport.ts';

it('a month forgotten in every table asks once for each, and is not reported, from the file to the page', async () => {
  const content = emptyFolder();
  cpSync(districtFolder, content, { recursive: true });
  const source = emptyFolder();
  cpSync(join(districtFolder, 'record'), source, { recursive: true });
  rmSync(join(source, 'SHA256SUMS'), { force: true });
  const head = join(source, 'export.json');
  writeFileSync(
    head,
    readFileSync(head, 'utf8')
      .replace('"dataThrough": "2026-09-30"', '"dataThrough": "2026-10-31"')
      .replace(/"publishedAt": "[^"]+"/, '"publishedAt": "2026-11-02 09:00"')
      .replace(/"nextUpdate": "[^"]+"/, '"nextUpdate": "2026-12-02"'),
  );

  const { status, said, complained } = await runImport([
    source,
    '--content',
    content,
    '--accept',
    '--role',
    '主任',
    '--reason',
    '复核',
  ]);
  expect([status, complained]).toEqual([0, '']);
  const questions = said.split('\n').filter((line) => line.includes('有 2026-10 的行'));
  expect(questions).toHaveLength(5);

  const { index, site } = getPortal(content);
  expect(index.record.period).toMatchObject({ patrolsNotReported: ['2026-10'] });
  const { month, counts } = patrolsView(index, site);
  expect([month, ...new Set(countsInWords(counts).map((count) => count.split(' ')[1]))]).toEqual([
    '2026 年 10 月',
    '未报送',
  ]);
});
