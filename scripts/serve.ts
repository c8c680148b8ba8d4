import { run } from './runner.ts';
import { serveBuiltSite } from './serveBuiltSite.ts';
import { siteBase } from './siteBase.ts';

run(async () => {
  await serveBuiltSite(siteBase());
});
