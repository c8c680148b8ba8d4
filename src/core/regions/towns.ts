import type { Region } from '../record/record.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import { regionLevel, townOf } from '../ids/regionCode.ts';

/** Towns and streets, in the record's order. */
export const townsOf = ({ record }: RecordIndex): readonly Region[] =>
  record.regions.filter(({ code }) => regionLevel(code) === 'town');

/** Codes of the towns and streets, in the record's order. */
export const townCodes = (index: RecordIndex): readonly string[] =>
  townsOf(index).map(({ code }) => code);

/** The town that contains a place; a town itself; undefined for the district. */
export const findTown = ({ regionByCode }: RecordIndex, code: string): Region | undefined =>
  regionByCode.get(townOf(code));
