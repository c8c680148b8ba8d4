import { liesIn } from '../ids/regionCode.ts';
import type { CalendarDate } from '../calendar/calendar.ts';
import type { PoliceChief, Reach } from '../record/record.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import { isInOffice } from './terms.ts';

/** What somebody does beside a chief; police where the row does not say. */
export type HelperRole = NonNullable<PoliceChief['role']>;

/** The role of a row, which earlier versions leave out. */
export const roleOf = ({ role }: Pick<PoliceChief, 'role'>): HelperRole => role ?? 'police';

/** Those in office who help at a reach: at the reach, in its village and town, on its water, in all. */
export const helpersOfReach = (
  index: RecordIndex,
  reach: Reach,
  on: CalendarDate,
): readonly PoliceChief[] =>
  helpersWhere(index, on, (scope) => {
    switch (scope.kind) {
      case 'reach':
        return scope.reachId === reach.id;
      case 'region':
        return liesIn(index.regionByCode, reach.regionCode, scope.regionCode);
      case 'river':
        return scope.riverId === reach.riverId;
    }
  });

/** Those in office who help in a region itself, or at one of its reaches. */
export const helpersOfRegion = (
  index: RecordIndex,
  code: string,
  on: CalendarDate,
): readonly PoliceChief[] =>
  helpersWhere(
    index,
    on,
    (scope) =>
      (scope.kind === 'region' && scope.regionCode === code) ||
      (scope.kind === 'reach' && index.reachById.get(scope.reachId)?.regionCode === code),
  );

/** Those in office who help on a water as a whole, or at one of its reaches. */
export const helpersOfRiver = (
  index: RecordIndex,
  riverId: string,
  on: CalendarDate,
): readonly PoliceChief[] =>
  helpersWhere(
    index,
    on,
    (scope) =>
      (scope.kind === 'river' && scope.riverId === riverId) ||
      (scope.kind === 'reach' && index.reachById.get(scope.reachId)?.riverId === riverId),
  );

const helpersWhere = (
  { record }: RecordIndex,
  on: CalendarDate,
  isMeant: (scope: PoliceChief['scope']) => boolean,
): readonly PoliceChief[] =>
  record.policeChiefs.filter((one) => isInOffice(one, on) && isMeant(one.scope));
