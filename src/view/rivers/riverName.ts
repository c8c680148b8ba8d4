import type { CalendarDate } from '../../core/calendar/calendar.ts';
import { townOf } from '../../core/ids/regionCode.ts';
import { compareText } from '../../core/lists/order.ts';
import { namesOf, nameOn } from '../../core/places/life.ts';
import type { River } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { waterKindOf } from '../../core/rivers/waterKind.ts';
import { known } from '../../core/schemas/notKnown.ts';
import { text } from '../../i18n/text.ts';
import { tellApart, type Teller } from '../places/tellApart.ts';

/**
 * The name of a water beside others: 云漳河; 沙沟河（汇入云漳河） where several are called 沙沟河. In order
 * of preference the water it joins, its source, a town that it alone crosses, its mouth or its kind
 * tells it from its namesakes; failing all, a number.
 */
export const riverName = (index: RecordIndex, riverId: string): string =>
  getRow(namesIn(index), riverId);

/** As `riverName`; undefined if there is no such water. */
export const findRiverName = (index: RecordIndex, riverId: string): string | undefined =>
  namesIn(index).get(riverId);

/**
 * The name on a day, for what happened then. A former name that another water has or had is followed
 * by the name of today.
 */
export const riverNameOn = (index: RecordIndex, riverId: string, on: CalendarDate): string => {
  const then = nameOn(getRow(index.riverById, riverId), on);
  const now = riverName(index, riverId);
  if (then === getRow(index.riverById, riverId).name) return now;
  const isShared = index.record.rivers.some(
    (other) => other.id !== riverId && namesOf(other).includes(then),
  );
  return isShared ? text.lives.nowCalled(then, now) : then;
};

/** Towns that a water crosses or lies in, downstream. */
export const townsOfRiver = (index: RecordIndex, riverId: string): readonly string[] => [
  ...new Set(
    rowsOf(index.reachesByRiver, riverId).map(({ regionCode }) =>
      townOf(index.regionByCode, regionCode),
    ),
  ),
];

/** Names by id; a page asks hundreds of times. */
const knownNames = new WeakMap<RecordIndex, ReadonlyMap<string, string>>();

const namesIn = (index: RecordIndex): ReadonlyMap<string, string> => {
  const names = knownNames.get(index) ?? namesOfRivers(index);
  knownNames.set(index, names);
  return names;
};

const namesOfRivers = (index: RecordIndex): ReadonlyMap<string, string> => {
  const rivers = [...index.record.rivers].sort((a, b) => compareText(a.id, b.id));
  const told = tellApart(index, rivers, riverTellers(index));
  return new Map([...told].map(([{ id }, name]) => [id, name]));
};

const riverTellers = (index: RecordIndex): readonly Teller<River>[] => [
  ({ flowsInto }) =>
    flowsInto && text.rivers.flowsInto(getRow(index.riverById, flowsInto.riverId).name),
  ({ source }) => {
    const place = known(source);
    return place === undefined ? undefined : text.rivers.risesAt(place);
  },
  (river, namesakes) => {
    const elsewhere = new Set(
      namesakes.filter((other) => other !== river).flatMap(({ id }) => townsOfRiver(index, id)),
    );
    const own = townsOfRiver(index, river.id).find((code) => !elsewhere.has(code));
    return own === undefined ? undefined : index.regionByCode.get(own)?.name;
  },
  ({ mouth }) => known(mouth),
  (river) => text.waters.kinds[waterKindOf(river)],
];
