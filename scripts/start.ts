import { commands } from '../src/i18n/zh/commands.ts';
import { buildSite, outputFolder } from './site/buildSite.ts';
import { publishDemonstration } from './demo/publishDemonstration.ts';
import { run } from './run/runner.ts';
import { serveBuiltSite } from './site/serveBuiltSite.ts';
import { siteBase } from './site/siteBase.ts';

run(async () => {
  await publishDemonstration();
  console.log(commands.building);
  console.log(commands.built(outputFolder(), await buildSite()));
  await serveBuiltSite(siteBase());
});
