import { run } from './run/runner.ts';
import { serveBuiltSite } from './site/serveBuiltSite.ts';
import { siteBase } from './site/siteBase.ts';

run(async () => {
  await serveBuiltSite(siteBase());
});
