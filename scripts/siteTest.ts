import { commands } from '../src/i18n/zh/commands.ts';
import { ExpectedFailure } from './run/expectedFailure.ts';
import { run } from './run/runner.ts';
import { findBuilds } from './suite/buildSites.ts';
import { getChromium } from './suite/chromium.ts';
import { showVitest } from './suite/runVitest.ts';

// npm run site-test -- FILTER: tests over the built sites; existing builds are used as they are.
run(async (args) => {
  await findBuilds();
  const status = await showVitest('site', args, { CHROMIUM_PATH: await getChromium() });
  if (status !== 0) throw new ExpectedFailure(commands.suiteFailed('site', status));
});
