import { commands } from '../../src/i18n/zh/commands.ts';
import { captureProgram } from '../run/captureProgram.ts';
import type { Task } from './runTasks.ts';
import type { Outcome } from './suiteOutcome.ts';

interface Tool {
  readonly name: string;
  readonly checks: string;
  /** Program to run, if its name differs. */
  readonly file?: string;
  readonly args: readonly string[];
}

/** Generates the types of the collections and of Astro's modules: a fresh clone has none. */
export const syncTask = taskOf({
  name: 'sync',
  checks: commands.checkCollections,
  file: 'astro',
  args: ['sync'],
});

export const rulesTask = taskOf(
  {
    name: 'eslint',
    checks: commands.checkRules,
    args: ['--config', 'scripts/config/eslint.config.mjs', '--max-warnings', '0', '.'],
  },
  [syncTask.name],
);

export const typesTask = taskOf(
  {
    name: 'astro',
    checks: commands.checkTypes,
    args: ['check', '--minimumSeverity', 'hint', '--minimumFailingSeverity', 'hint'],
  },
  [syncTask.name],
);

/** Checks that take seconds and need nothing first. */
export const shortTasks: readonly Task[] = [
  taskOf({
    name: 'prettier',
    checks: commands.checkFormat,
    args: ['--check', '--log-level', 'warn', '.'],
  }),
  taskOf({
    name: 'knip',
    checks: commands.checkDeadCode,
    args: ['--treat-config-hints-as-errors'],
  }),
  taskOf({
    name: 'editorial',
    checks: commands.checkEditorial,
    file: 'node',
    args: ['scripts/editorial.ts'],
  }),
  taskOf({
    name: 'verify',
    checks: commands.checkEditions,
    file: 'node',
    args: ['scripts/verify.ts'],
  }),
];

/** The layer rule, as a test; `npm test` runs it with the unit tests. */
export const layersTask = taskOf({
  name: 'vitest',
  checks: commands.checkLayers,
  args: ['run', '--config', 'test/vitest.config.ts', 'test/architecture.test.ts'],
});

/** A check as a task. It prints a line, preceded by the messages of its tool. */
function taskOf(tool: Tool, after: readonly string[] = []): Task {
  return { name: tool.name, after, run: () => runTool(tool) };
}

async function runTool({ name, checks, file = name, args }: Tool): Promise<Outcome> {
  const { status, output } = await captureProgram(file, args);
  if (status === 0) {
    console.log(commands.checkPassed(name, checks));
    return { passed: 1, skipped: 0, failures: [] };
  }
  const failure = commands.checkFailed(name, checks);
  console.log(`${output.trimEnd()}\n${failure}`);
  return { passed: 0, skipped: 0, failures: [failure] };
}
