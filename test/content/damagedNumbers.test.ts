import { expect } from 'vitest';
import { runImport } from '../scripts/import/runImport.ts';
import { contentFolder, itOnDemonstration } from './content.ts';

const folder = 'test/fixtures/cases/07-damaged-id-number';

itOnDemonstration('refuses identity numbers that a slip or a spreadsheet damaged, each at its cell', async () => {
  const { status, complained } = await runImport([
    `${folder}/问题台账.csv`,
    ...['--mapping', `${folder}/mapping.json`, '--content', contentFolder],
    ...['--data-through', '2026-10-31', '--published-at', '2026-11-05 09:30'],
    ...['--next-update', '2026-12-02', '--prepared-by', '区河长办信息员'],
  ]);
  expect(status).toBe(1);
  expect(complained.match(/问题台账\.csv › G\d（wt-2026-\d{4}）：.*疑似身份证号/g)).toHaveLength(4);
  expect(complained).not.toMatch(/130999/);
});
