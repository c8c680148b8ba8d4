import { importCommand } from '../../../scripts/import/importCommand.ts';
import { runIn } from '../../../scripts/run/runner.ts';

/** Options a clerk adds for tables of October. */
export const october: readonly string[] = [
  ...['--data-through', '2026-10-31', '--published-at', '2026-11-02 09:30'],
  ...['--next-update', '2026-12-02'],
];

/**
 * `npm run import -- SOURCE --accept` as typed by a clerk, but in this process: the real command
 * with the real runner. Returns the exit status and the output.
 */
export const importInto = async (content: string, source: string, ...more: readonly string[]) => {
  const complaints: string[] = [];
  const said: string[] = [];
  let status = 0;
  await runIn(
    {
      args: [source, '--content', content, '--accept', '--role', '主任', ...more],
      writeError: (line) => complaints.push(line),
      exit: (code) => {
        status = code;
      },
    },
    (args) => {
      importCommand(args, (line) => said.push(line));
    },
  );
  return { status, complained: complaints.join('\n'), said: said.join('\n') };
};
