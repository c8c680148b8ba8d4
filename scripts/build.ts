import { commands } from '../src/i18n/zh/commands.ts';
import { buildSite, outputFolder } from './site/buildSite.ts';
import { run } from './run/runner.ts';

run(async () => {
  console.log(commands.building);
  const pages = await buildSite();
  console.log(commands.built(outputFolder(), pages));
});
