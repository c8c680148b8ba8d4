import { parseArgs } from 'node:util';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/** Options of `npm run demo`. */
export interface DemoOptions {
  readonly seed: number;
  readonly rivers: number;
  readonly out: string;
  /** Folder with real lines; the district is built from them. */
  readonly geometry?: string;
  /** Target folder, used as content folder of a second site. */
  readonly content?: string;
}

/** The bundled district. */
export const DEFAULT_SEED = 8;
const DEFAULT_RIVERS = 26;
const MOST_RIVERS = 10_000;

/** Whether the options select the bundled district with its pictures. */
export const isBundledDistrict = ({ seed, rivers, geometry }: DemoOptions): boolean =>
  seed === DEFAULT_SEED && rivers === DEFAULT_RIVERS && geometry === undefined;

/** @throws ExpectedFailure when an option is unknown or out of range */
export const readOptions = (args: readonly string[]): DemoOptions => {
  const { seed, rivers, out, geometry, content } = parse(args);
  const folder = geometry === undefined ? '.cache/demo' : '.cache/demo-geometry';
  return {
    seed: wholeNumber('--seed', seed, DEFAULT_SEED, 0, 4_294_967_295),
    rivers: wholeNumber('--rivers', rivers, DEFAULT_RIVERS, 8, MOST_RIVERS),
    out: out ?? folder,
    ...(geometry !== undefined && { geometry }),
    ...(content !== undefined && { content }),
  };
};

const USAGE =
  'npm run demo -- [--seed N] [--rivers N] [--out DIR] [--geometry DIR] [--content DIR]';

const parse = (args: readonly string[]) => {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: { seed: text, rivers: text, out: text, geometry: text, content: text },
    }).values;
  } catch (error) {
    throw new ExpectedFailure(
      `${error instanceof Error ? error.message : String(error)}\n${USAGE}`,
    );
  }
};

const wholeNumber = (
  name: string,
  text: string | undefined,
  otherwise: number,
  least: number,
  most: number,
): number => {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new ExpectedFailure(
    `${name}: expected a whole number from ${least} to ${most}, received ${text}\n${USAGE}`,
  );
};
