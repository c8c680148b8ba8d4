import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exportFor } from './demo/asOf.ts';
import { inventDistrict } from './demo/district.ts';
import { liveTwoYears } from './demo/life.ts';
import { writeNews } from './demo/news.ts';
import { readOptions } from './demo/options.ts';
import { readDemoSite } from './demo/readDemoSite.ts';
import { demoEditions } from './demo/settings.ts';
import { writeExport } from './demo/writeExport.ts';
import { run } from './runner.ts';

const INVENTED_LINES = '演示数据：河流线由程序生成，不对应任何真实河流';

// npm run demo: the bundled district, as two exports of its office.
run(async (args) => {
  const options = readOptions(args);
  const site = readDemoSite(resolve('content', 'site.json'));
  const life = liveTwoYears(inventDistrict({ seed: options.seed, rivers: options.rivers, site }));
  const news = writeNews(life);
  const folder = resolve(options.out);
  mkdirSync(folder, { recursive: true });
  for (const edition of demoEditions) {
    const file = join(folder, `export-${edition.month}.json`);
    await writeExport(file, exportFor(life, edition, news, INVENTED_LINES));
    console.log(file);
  }
});
