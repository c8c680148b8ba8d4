import { commands } from '../../src/i18n/zh/commands.ts';
import { captureProgram } from '../run/captureProgram.ts';

interface Tool {
  readonly name: string;
  readonly checks: string;
  /** Program to run, if its name differs. */
  readonly file?: string;
  readonly args: readonly string[];
}

/** The checks of `npm run check`; each tool must finish without a message. */
const tools: readonly Tool[] = [
  {
    name: 'astro',
    checks: commands.checkTypes,
    args: ['check', '--minimumSeverity', 'hint', '--minimumFailingSeverity', 'hint'],
  },
  {
    name: 'eslint',
    checks: commands.checkRules,
    args: ['--config', 'scripts/config/eslint.config.mjs', '--max-warnings', '0', '.'],
  },
  {
    name: 'prettier',
    checks: commands.checkFormat,
    args: ['--check', '--log-level', 'warn', '.'],
  },
  { name: 'verify', checks: commands.checkEditions, file: 'node', args: ['scripts/verify.ts'] },
  {
    name: 'editorial',
    checks: commands.checkEditorial,
    file: 'node',
    args: ['scripts/editorial.ts'],
  },
  { name: 'knip', checks: commands.checkDeadCode, args: ['--treat-config-hints-as-errors'] },
];

/** The layer rule, as a test. It is also a unit test, so the checks of `npm test` leave it out. */
const layerRule: Tool = {
  name: 'vitest',
  checks: commands.checkLayers,
  args: ['run', '--config', 'test/vitest.config.ts', 'test/architecture.test.ts'],
};

/**
 * Runs every check, two at a time, and prints one line for each, preceded by the messages of its
 * tool.
 *
 * @returns the number that passed, and a line for each that failed
 */
export const runChecks = async (options: {
  readonly withLayerRule: boolean;
}): Promise<{
  readonly passed: number;
  readonly failures: readonly string[];
}> => {
  // Types of the collections and of Astro's modules are generated first: a fresh clone has none.
  await captureProgram('astro', ['sync']);
  const waiting = options.withLayerRule ? [...tools, layerRule] : [...tools];
  const count = waiting.length;
  const failures: string[] = [];
  const lane = async (): Promise<void> => {
    for (let tool = waiting.shift(); tool !== undefined; tool = waiting.shift()) {
      if (!(await runTool(tool))) failures.push(commands.checkFailed(tool.name, tool.checks));
    }
  };
  await Promise.all([lane(), lane()]);
  return { passed: count - failures.length, failures };
};

async function runTool(tool: Tool): Promise<boolean> {
  const { status, output } = await captureProgram(tool.file ?? tool.name, tool.args);
  if (status === 0) {
    console.log(commands.checkPassed(tool.name, tool.checks));
    return true;
  }
  console.log(output.trimEnd());
  console.log(commands.checkFailed(tool.name, tool.checks));
  return false;
}
