import type { BuildName } from './builds.ts';
import { buildNamed } from './buildSites.ts';
import type { Task } from './runTasks.ts';
import { countVitest, type SuiteRun } from './runVitest.ts';

/**
 * The parts of `npm test` after the checks, in order of priority. Builds of the same project run
 * one after another, because Astro writes a list of articles beside the source while it builds.
 * `elsewhere` has its own copy of the project, and uses the boards that `fixture` has printed.
 *
 * @param folder output folder of the reports
 * @param chromium the browser
 */
export const testTasks = (folder: string, chromium: string): readonly Task[] => {
  const build = (name: BuildName, after: readonly BuildName[] = []): Task => ({
    name: `build ${name}`,
    after: after.map((one) => `build ${one}`),
    run: () => buildNamed(name),
  });
  const vitest = (name: string, after: readonly string[], one: Omit<SuiteRun, 'name'>): Task => ({
    name,
    after,
    run: () =>
      countVitest(folder, {
        name: name.replaceAll(/[ /]/g, '-'),
        ...one,
        args: [...(one.args ?? []), '--maxWorkers=1'],
      }),
  });
  const units = (name: string, ...args: readonly string[]): Task =>
    vitest(name, [], { suite: 'unit', args });
  const site = (part: string, after: readonly BuildName[]): Task =>
    vitest(
      `site ${part}`,
      after.map((one) => `build ${one}`),
      { suite: 'site', args: [`test/site/${part}/`], env: { CHROMIUM_PATH: chromium } },
    );
  return [
    build('fixture'),
    units('units of commands', '--project=commands'),
    build('demonstration', ['fixture']),
    units('units 1/2', '--project=plain', '--shard=1/2'),
    build('elsewhere', ['fixture']),
    site('fixture', ['fixture']),
    units('units 2/2', '--project=plain', '--shard=2/2'),
    build('smallest', ['demonstration']),
    site('demonstration', ['demonstration']),
    units('units of components', '--project=astro'),
    // A development server writes beside the source, like a build.
    site('workbench', ['smallest']),
    site('every', ['demonstration', 'fixture', 'elsewhere', 'smallest']),
  ];
};
