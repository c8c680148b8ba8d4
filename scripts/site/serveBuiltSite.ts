import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../src/i18n/zh/commands.ts';
import { outputFolder } from './buildSite.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import type { ServedSite } from './serveSite.ts';
import { serveSite } from './serveSite.ts';

const FIRST_PORT = 4321;
const PORTS_TRIED = 50;

/**
 * Serves the last build, on `PORT` and `HOST` if set, else on the first free port from 4321, and
 * prints the address. The process then runs until it is stopped.
 *
 * @param base base path the site was built for, `/` or `/hzz/`
 */
export const serveBuiltSite = async (base: string): Promise<void> => {
  const folder = outputFolder();
  if (!existsSync(join(folder, 'index.html'))) {
    throw new ExpectedFailure(commands.nothingBuilt(folder));
  }
  const site = await serveOnFreePort(folder, base);
  console.log(commands.serving(site.address));
};

async function serveOnFreePort(folder: string, base: string): Promise<ServedSite> {
  const asked = process.env['PORT'];
  const ports =
    asked === undefined || asked === ''
      ? Array.from({ length: PORTS_TRIED }, (_, offset) => FIRST_PORT + offset)
      : [parsePort(asked)];
  const host = process.env['HOST'] ?? '127.0.0.1';
  for (const port of ports) {
    try {
      return await serveSite(folder, { port, base, host });
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  throw new ExpectedFailure(commands.portTaken(ports.at(-1) ?? FIRST_PORT));
}

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new ExpectedFailure(commands.portInvalid(text));
}

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
