import type { BuildName } from './builds.ts';
import { buildNamed } from './buildSites.ts';
import type { Task } from './runTasks.ts';
import { rulesTask, shortTasks, syncTask, typesTask } from './checkTasks.ts';
import { countVitest, type SuiteRun } from './runVitest.ts';

/**
 * The parts of `npm test`, in order of priority: the builds are the longest chain, and short parts
 * fill the end. Astro's tasks in the same project run one after another, because Astro writes lists
 * of types and articles beside the source. `elsewhere` has its own copy of the project, and uses
 * the boards that `fixture` has printed.
 *
 * @param folder output folder of the reports
 * @param chromium the browser
 */
export const testTasks = (folder: string, chromium: string): readonly Task[] => {
  const build = (name: BuildName, after: string): Task => ({
    name: `build ${name}`,
    after: [after],
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
    syncTask,
    build('fixture', syncTask.name),
    rulesTask,
    build('demonstration', 'build fixture'),
    units('units of commands', '--project=commands'),
    build('elsewhere', 'build fixture'),
    build('smallest', 'build demonstration'),
    build('lakes', 'build smallest'),
    site('fixture', ['fixture']),
    site('demonstration', ['demonstration']),
    site('lakes', ['lakes']),
    site('every', ['demonstration', 'fixture', 'elsewhere', 'smallest', 'lakes']),
    { ...typesTask, after: ['build lakes'] },
    units('units 1/2', '--project=plain', '--shard=1/2'),
    units('units 2/2', '--project=plain', '--shard=2/2'),
    // A development server writes beside the source too.
    { ...site('workbench', []), after: [typesTask.name] },
    units('units of components', '--project=astro'),
    ...shortTasks,
  ];
};
