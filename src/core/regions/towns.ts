import type { Region } from '../record/record.ts';
import { standing, type RecordIndex } from '../record/recordIndex.ts';
import { regionLevel, townOf } from '../ids/regionCode.ts';

/** Towns and streets of all times, in the record's order: those that ended keep their pages. */
export const everyTown = ({ record }: RecordIndex): readonly Region[] =>
  record.regions.filter(({ code }) => regionLevel(code) === 'town');

/** Towns and streets that exist at the cut-off, in the record's order. */
export const townsOf = ({ record }: RecordIndex): readonly Region[] =>
  standing(record, record.regions).filter(({ code }) => regionLevel(code) === 'town');

/** The town that contains a place; a town itself; undefined for the district. */
export const findTown = ({ regionByCode }: RecordIndex, code: string): Region | undefined =>
  regionByCode.get(townOf(regionByCode, code));
