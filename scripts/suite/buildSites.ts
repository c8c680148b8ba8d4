import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { commands } from '../../src/i18n/zh/commands.ts';
import { printCacheFolder } from '../../src/print/engine/printCache.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import { captureProgram } from '../run/captureProgram.ts';
import { buildNames, buildPlaces, builds, type BuildName } from './builds.ts';
import { plantCanaries } from './plantCanaries.ts';
import type { Outcome } from './suiteOutcome.ts';

/** Inputs of a build, besides its content. */
const houseParts = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json'] as const;
const houseFiles = ['tsconfig.json', 'package-lock.json'] as const;

/**
 * Makes the builds that are missing or out of date.
 *
 * @throws ExpectedFailure with the output of a failed build
 */
export const findBuilds = async (names: readonly BuildName[] = buildNames): Promise<void> => {
  for (const name of names) {
    const { stamp } = buildPlaces(name);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(name)) continue;
    console.log(commands.testStep(commands.buildNamed(name)));
    const { failures } = await buildNamed(name);
    if (failures.length > 0) throw new ExpectedFailure(failures.join('\n'));
  }
};

/** Makes one of the builds, in its own folder. */
export const buildNamed = async (name: BuildName): Promise<Outcome> => {
  const { base, content, isPlanted = false, isElsewhere = false } = builds[name];
  const places = buildPlaces(name);
  rmSync(places.folder, { recursive: true, force: true });
  mkdirSync(places.folder, { recursive: true });
  if (isPlanted) plantCanaries(content, places.content);
  if (isElsewhere) {
    cpSync(content, places.content, { recursive: true });
    copyHouse(places.house);
  }
  const { status, output } = await captureProgram(
    process.execPath,
    ['scripts/build.ts'],
    {
      JIANHE_BASE: base,
      JIANHE_CONTENT: places.content,
      JIANHE_OUT: places.site,
      JIANHE_CACHE: places.cache,
      JIANHE_PRINT_CACHE: printCacheFolder(),
    },
    places.house,
  );
  if (status !== 0) {
    console.log(output);
    return { passed: 0, skipped: 0, failures: [commands.buildFailed(name)] };
  }
  writeFileSync(places.stamp, stampOf(name));
  return { passed: 1, skipped: 0, failures: [] };
};

/** A copy of the project in another folder, with the same packages. */
const copyHouse = (house: string): void => {
  for (const part of [...houseParts, ...houseFiles])
    cpSync(part, join(house, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'dir');
};

/** Fingerprint of all inputs of a build. */
const stampOf = (name: BuildName): string => {
  const hash = createHash('sha256').update(JSON.stringify(builds[name]));
  const files = [...houseParts, ...houseFiles, builds[name].content].flatMap((part) =>
    statSync(part).isDirectory() ? globSync(`${part}/**`) : [part],
  );
  for (const file of files.sort())
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};
