import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { assembleDistrict } from '../../../scripts/demo/district.ts';
import { liveTwoYears } from '../../../scripts/demo/life.ts';
import { readRealLines } from '../../../scripts/demo/readRealLines.ts';
import { settleRealLand } from '../../../scripts/demo/realLand.ts';
import { siteOfRealLines } from '../../../scripts/demo/secondSite.ts';
import { passRelations } from '../../../src/core/dataset/relationPass.ts';
import { itOnRealInputs } from '../../realInput.ts';
import { demoExports, demoSite, readDemoExport } from './demoDistrict.ts';

const folder = fileURLToPath(new URL('../../../../shared/data/real/dengzhou/', import.meta.url));

itOnRealInputs('19 real lines become six rivers that flow into each other', () => {
  const { rivers, leftOut } = settleRealLand(1, '000201', readRealLines(folder));
  expect(rivers.map(({ name, joins }) => [name, joins?.riverId])).toEqual([
    ['唐白河', undefined],
    ['刁河', 'tangbai'],
    ['赵河', 'tangbai'],
    ['白河', 'tangbai'],
    ['湍河', 'zhao'],
    ['严陵河', 'zhao'],
  ]);
  expect(leftOut).toEqual([{ name: '刁河', lengthKm: 4.27 }]);
});

itOnRealInputs('a district along real lines has an export without errors', () => {
  const land = settleRealLand(1, '000201', readRealLines(folder));
  const site = siteOfRealLines(demoSite, '唐白河');
  const district = assembleDistrict({ seed: 1, rivers: land.rivers.length, site }, land);
  const { later } = demoExports(liveTwoYears(district));
  expect(later.regions.some(({ name }) => name === '穰东镇')).toBe(true);
  const issues = passRelations(
    readDemoExport(later),
    { kind: 'document', name: 'export.json' },
    { districtCode: '000201' },
  );
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});
