import { commands } from '../src/i18n/zh/commands.ts';
import { ExpectedFailure } from './run/expectedFailure.ts';
import { run } from './run/runner.ts';
import { findBuilds } from './suite/buildSites.ts';
import { getChromium } from './suite/chromium.ts';
import { proofs } from './suite/proofs.ts';
import { showVitest } from './suite/runVitest.ts';

// npm run prove -- NAME...: the long proofs with these names, or all of them, one after the other.
run(async (names) => {
  const unknown = names.filter((name) => !proofs.some((proof) => proof.name === name));
  const known = proofs.map(({ name }) => name);
  if (unknown.length > 0) throw new ExpectedFailure(commands.proofUnknown(unknown, known));
  const failed: string[] = [];
  for (const { name, suite, file, env } of proofs) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(commands.testStep(name));
    const around = suite === 'site' ? await siteEnvironment() : {};
    if ((await showVitest(suite, [file], { ...around, ...env })) !== 0) failed.push(name);
  }
  if (failed.length > 0) throw new ExpectedFailure(commands.proofsFailed(failed));
});

/** A proof over the built sites needs the builds and a browser. */
const siteEnvironment = async (): Promise<Readonly<Record<string, string>>> => {
  await findBuilds();
  return { CHROMIUM_PATH: await getChromium() };
};
