import { commands } from '../src/i18n/zh/commands.ts';
import { buildSite, outputFolder } from './buildSite.ts';
import { publishDemonstration } from './publishDemonstration.ts';
import { run } from './runner.ts';
import { serveBuiltSite } from './serveBuiltSite.ts';
import { siteBase } from './siteBase.ts';

run(async () => {
  await publishDemonstration();
  console.log(commands.building);
  console.log(commands.built(outputFolder(), await buildSite()));
  await serveBuiltSite(siteBase());
});
