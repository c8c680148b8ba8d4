import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { commands } from '../../src/i18n/zh/commands.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import { runProgram } from '../run/runStep.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser for tests: `CHROMIUM_PATH`, else the first one on PATH. */
export const findChromium = (): string | undefined => {
  const told = process.env['CHROMIUM_PATH'];
  if (told !== undefined && existsSync(told)) return told;
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
};

/**
 * The browser for tests, installed from Debian's packages if there is none.
 *
 * @throws ExpectedFailure if it cannot be installed
 */
export const getChromium = async (): Promise<string> => {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log(commands.installingChromium);
  await runProgram('apt-get', ['update', '-qq']);
  await runProgram('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk']);
  const installed = findChromium();
  if (installed === undefined) throw new ExpectedFailure(commands.chromiumMissing);
  return installed;
};
