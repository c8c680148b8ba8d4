import type { MemberUnit, Reach, Region, River } from './record.ts';
import { standing, type RecordIndex } from './recordIndex.ts';
import { hasEnded, standingSuccessors, type Lifetime } from '../places/life.ts';

/** Regions that exist at the cut-off, in the record's order. */
export const standingRegions = (index: RecordIndex): readonly Region[] =>
  standing(index.record, index.record.regions);

/** Waters that exist at the cut-off. */
export const standingRivers = (index: RecordIndex): readonly River[] =>
  standing(index.record, index.record.rivers);

/** Reaches that exist at the cut-off. */
export const standingReaches = (index: RecordIndex): readonly Reach[] =>
  standing(index.record, index.record.reaches);

/** Member units that exist at the cut-off. */
export const standingUnits = (index: RecordIndex): readonly MemberUnit[] =>
  standing(index.record, index.record.memberUnits);

/** The reach that answers today for what happened at one: itself, or the first to follow it. */
export const presentReach = (index: RecordIndex, reach: Reach): Reach =>
  isGone(index, reach)
    ? (standingSuccessors(index.reachById, reach, index.record.period.dataThrough)[0] ?? reach)
    : reach;

/** Whether a place has ended by the cut-off. */
export const isGone = ({ record }: RecordIndex, row: Lifetime): boolean =>
  hasEnded(row, record.period.dataThrough);
