import { resolve } from 'node:path';
import { passShape } from '../../src/core/dataset/shapePass.ts';
import { indexRecord, type RecordIndex } from '../../src/core/record/recordIndex.ts';
import { exportFor, inventedLand } from '../demo/asOf.ts';
import { inventDistrict } from '../demo/district.ts';
import { liveTwoYears } from '../demo/life.ts';
import { readDemoSite } from '../demo/readDemoSite.ts';
import { demoEditions } from '../demo/settings.ts';

const SEED = 8;

/** The record of a generated district, without the tables that neither finder nor map needs. */
export const inventIndex = (rivers: number): RecordIndex => {
  const site = readDemoSite(resolve('content', 'site.json'));
  const life = liveTwoYears(inventDistrict({ seed: SEED, rivers, site }));
  const edition = demoEditions.at(-1);
  if (!edition) throw new Error('The demonstration has no edition');
  const exported = exportFor(life, edition, [], inventedLand);
  const none = { patrols: [], problems: [], cleanups: [], waterMonths: [], wells: [] };
  const { exported: record } = passShape({ ...exported, ...none }, { kind: 'document', name: '' });
  if (!record) throw new Error('The invented district has no sound shape');
  return indexRecord(record);
};
