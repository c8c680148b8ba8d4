import { regionLevel, townOf } from '../../core/ids/regionCode.ts';
import { compareText } from '../../core/lists/order.ts';
import type { Region } from '../../core/record/record.ts';
import { getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import { tellApart, type Teller } from '../places/tellApart.ts';
import { levelWord } from './levelWords.ts';

/**
 * The name of a place beside others of the whole district: 柳林村; 石门村（柳林镇） where villages of two
 * towns are called 石门村. What its town does not tell apart, its level or a number does.
 */
export const regionName = (index: RecordIndex, code: string): string =>
  getRow(namesIn(index), code);

/** Names by code; a page asks hundreds of times. */
const knownNames = new WeakMap<RecordIndex, ReadonlyMap<string, string>>();

const namesIn = (index: RecordIndex): ReadonlyMap<string, string> => {
  const names = knownNames.get(index) ?? namesOfRegions(index);
  knownNames.set(index, names);
  return names;
};

const namesOfRegions = (index: RecordIndex): ReadonlyMap<string, string> => {
  const regions = [...index.record.regions].sort((a, b) => compareText(a.code, b.code));
  const told = tellApart(index, regions, regionTellers(index));
  return new Map([...told].map(([{ code }, name]) => [code, name]));
};

const regionTellers = (index: RecordIndex): readonly Teller<Region>[] => [
  ({ code }) =>
    regionLevel(code) === 'village'
      ? index.regionByCode.get(townOf(index.regionByCode, code))?.name
      : undefined,
  levelWord,
];
