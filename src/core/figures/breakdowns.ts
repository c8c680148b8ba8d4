import { existsWithin, type Lifetime } from '../places/life.ts';
import { everyTown } from '../regions/towns.ts';
import {
  lastDayOf,
  monthOf,
  monthsBetween,
  type CalendarDate,
  type Month,
} from '../calendar/calendar.ts';
import { groupBy } from '../lists/groupBy.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import { isDistrict } from './declareFigure.ts';
import type { CountedReading, FigureScope, FigureTable } from './figure.ts';

/** A reading for every key from its own items. A key without items reads an empty group. */
export const rowsByKey = <Item>(
  items: readonly Item[],
  keys: readonly string[],
  keyOf: (item: Item) => string | undefined,
  readingOf: (group: readonly Item[]) => CountedReading,
): FigureTable['rows'] => {
  const groups = groupBy(items, keyOf);
  return keys.map((key) => ({ key, ...readingOf(groups.get(key) ?? []) }));
};

/**
 * The same by town or by river: each that exists in the period of the readings, and each other that
 * still counts. One that does not exist then gets no empty row: nothing is missing where nobody
 * reports.
 */
export const rowsByPlace = <Item>(
  index: RecordIndex,
  dimension: 'town' | 'river',
  items: readonly Item[],
  { keyOf, readingOf, within }: Keyed<Item>,
): FigureTable['rows'] => {
  const { dataThrough } = index.record.period;
  const [first, last] = within ?? [dataThrough, dataThrough];
  const groups = groupBy(items, keyOf);
  return placesOf(index, dimension).flatMap(({ key, life }) => {
    const group = groups.get(key) ?? [];
    const counted = readingOf(group);
    const isShown =
      existsWithin(life, first, last) || (group.length > 0 && counted.reading.kind !== 'missing');
    return isShown ? [{ key, ...counted }] : [];
  });
};

interface Keyed<Item> {
  readonly keyOf: (item: Item) => string | undefined;
  readonly readingOf: (group: readonly Item[]) => CountedReading;
  /** First and last day of the readings; the cut-off by default. */
  readonly within?: readonly [CalendarDate, CalendarDate];
}

const placesOf = (
  index: RecordIndex,
  dimension: 'town' | 'river',
): readonly { readonly key: string; readonly life: Lifetime }[] =>
  dimension === 'river'
    ? index.record.rivers.map((river) => ({ key: river.id, life: river }))
    : everyTown(index).map((region) => ({ key: region.code, life: region }));

/** How items are grouped by place, and how the items of one place are read. */
interface ByPlace<Item> {
  /** Key of the headline that is broken down. */
  readonly of: string;
  /** Code of the item's town; undefined if it belongs to none. */
  readonly townOf?: (item: Item) => string | undefined;
  readonly riverOf?: (item: Item) => string | undefined;
  readonly readingOf: (group: readonly Item[]) => CountedReading;
}

/** Breakdowns by town for the whole district, and by river for every scope but a river. */
export const tablesByPlace = <Item>(
  index: RecordIndex,
  scope: FigureScope,
  items: readonly Item[],
  { of, townOf, riverOf, readingOf }: ByPlace<Item>,
): readonly FigureTable[] => {
  const tables: FigureTable[] = [];
  if (townOf && isDistrict(scope))
    tables.push({
      dimension: 'town',
      of,
      rows: rowsByPlace(index, 'town', items, { keyOf: townOf, readingOf }),
    });
  if (riverOf && scope.riverId === undefined)
    tables.push({
      dimension: 'river',
      of,
      rows: rowsByPlace(index, 'river', items, { keyOf: riverOf, readingOf }),
    });
  return tables;
};

/**
 * Months from the first event to the cut-off, each with its last day; the last month ends at the
 * cut-off. Empty while nothing has happened.
 */
export const monthEnds = (
  first: CalendarDate | Month | undefined,
  asOf: CalendarDate,
): readonly { readonly month: Month; readonly end: CalendarDate }[] => {
  if (first === undefined) return [];
  return monthsBetween(asMonth(first), monthOf(asOf)).map((month) => {
    const end = lastDayOf(month);
    return { month, end: end < asOf ? end : asOf };
  });
};

const asMonth = (time: CalendarDate | Month): Month => (isDay(time) ? monthOf(time) : time);

const isDay = (time: CalendarDate | Month): time is CalendarDate => time.length === 10;
