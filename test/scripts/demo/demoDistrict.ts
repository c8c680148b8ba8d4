import { resolve } from 'node:path';
import { exportFor, inventedLand } from '../../../scripts/demo/asOf.ts';
import { inventDistrict } from '../../../scripts/demo/district.ts';
import { liveTwoYears, type Life } from '../../../scripts/demo/life.ts';
import type { DemoExports } from '../../../scripts/demo/lifeCases.ts';
import { writeNews } from '../../../scripts/demo/news.ts';
import { readDemoSite } from '../../../scripts/demo/readDemoSite.ts';
import { demoEditions } from '../../../scripts/demo/settings.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { wholeRecord } from '../../../src/core/record/wholeRecord.ts';

/** The configuration of the demonstration; a copy, because content/ may hold another district. */
export const demoSite = readDemoSite(resolve(import.meta.dirname, '../../fixtures/demo/site.json'));

/** Two years in a district generated from a seed. */
export const demoLife = (seed: number, rivers = 26): Life =>
  liveTwoYears(inventDistrict({ seed, rivers, site: demoSite }));

/** Both exports of a simulated district. */
export const demoExports = (life: Life): DemoExports => {
  const news = writeNews(life);
  const [first, second] = demoEditions.map((edition) =>
    exportFor(life, edition, news, inventedLand),
  );
  if (first === undefined || second === undefined)
    throw new Error('The demonstration has two editions');
  return { earlier: first, later: second };
};

/**
 * An export of the demonstration through the first pass.
 *
 * @throws when it has a fault of shape
 */
export const readDemoExport = (exported: unknown): PublishedRecord => {
  const shape = passShape(exported, { kind: 'document', name: 'export.json' });
  if (shape.exported === undefined) throw new Error('The export has not the right shape');
  return wholeRecord(shape.exported);
};
