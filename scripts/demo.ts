import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exportFor, inventedLand, realLand } from './demo/asOf.ts';
import { assembleDistrict, inventDistrict, type District } from './demo/district.ts';
import { liveTwoYears } from './demo/life.ts';
import { writeNews } from './demo/news.ts';
import { isBundledDistrict, readOptions, type DemoOptions } from './demo/options.ts';
import { illustrate } from './demo/pictures.ts';
import { readDemoSite } from './demo/readDemoSite.ts';
import { readRealLines } from './demo/readRealLines.ts';
import { settleRealLand } from './demo/realLand.ts';
import { siteOfRealLines, writeContentFolder } from './demo/secondSite.ts';
import { demoEditions } from './demo/settings.ts';
import { writeExport } from './demo/writeExport.ts';
import { run } from './run/runner.ts';

// npm run demo: the bundled district, or one with real lines, as two exports of its office.
run(async (args) => {
  const options = readOptions(args);
  const district = prepareDistrict(options);
  const life = isBundledDistrict(options)
    ? illustrate(liveTwoYears(district))
    : liveTwoYears(district);
  const news = writeNews(life);
  const provenance = options.geometry === undefined ? inventedLand : realLand;
  const folder = resolve(options.out);
  mkdirSync(folder, { recursive: true });
  if (options.content !== undefined)
    writeContentFolder(resolve(options.content), district.settings.site);
  for (const edition of demoEditions) {
    const file = join(folder, `export-${edition.month}.json`);
    await writeExport(file, exportFor(life, edition, news, provenance));
    console.log(file);
  }
});

function prepareDistrict({ seed, rivers, geometry }: DemoOptions): District {
  const site = readDemoSite(resolve('content', 'site.json'));
  if (geometry === undefined) return inventDistrict({ seed, rivers, site });
  const lines = readRealLines(resolve(geometry));
  const land = settleRealLand(seed, siteOfRealLines(site, '').district.regionCode, lines);
  for (const { name, lengthKm } of land.leftOut) {
    console.log(`${name}: a piece of ${lengthKm} km lies apart from the river and is left out`);
  }
  const own = siteOfRealLines(site, land.rivers[0]?.name ?? site.district.name);
  return assembleDistrict({ seed, rivers: land.rivers.length, site: own }, land);
}
