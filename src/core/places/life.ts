/**
 * The life of places, waters, units and the names of people. A life is half-open, `[from, to)`: what
 * comes after may begin on the day that it ends. Without `from` it began before the record, without
 * `to` it goes on.
 */
import type { CalendarDate } from '../calendar/calendar.ts';

/** Days on which something exists. */
export interface Lifetime {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

/** What has a name now, and perhaps others before, oldest first. */
export interface Named {
  readonly name: string;
  readonly formerNames?: readonly FormerName[] | undefined;
}

/** A name of former days, and the day on which the next one began. */
export interface FormerName {
  readonly name: string;
  readonly until: CalendarDate;
}

/** What may end and be followed by others of its kind. */
export interface Succeeded extends Lifetime, Named {
  readonly successors?: readonly string[] | undefined;
}

/** Whether something exists on a day. */
export const existsOn = ({ from, to }: Lifetime, on: CalendarDate): boolean =>
  (from === undefined || from <= on) && (to === undefined || on < to);

/** Whether it has ended by a day. What begins later has not. */
export const hasEnded = ({ to }: Lifetime, on: CalendarDate): boolean =>
  to !== undefined && to <= on;

/** Whether it exists on at least one day from the first to the last, both included. */
export const existsWithin = (
  { from, to }: Lifetime,
  first: CalendarDate,
  last: CalendarDate,
): boolean => (from === undefined || from <= last) && (to === undefined || first < to);

/** Its name on a day. */
export const nameOn = ({ name, formerNames = [] }: Named, on: CalendarDate): string =>
  formerNames.find(({ until }) => on < until)?.name ?? name;

/** Its name and all former ones. */
export const namesOf = ({ name, formerNames = [] }: Named): readonly string[] => [
  name,
  ...formerNames.map((former) => former.name),
];

/** The former name that was printed or typed, if it is one. */
export const findFormerName = ({ formerNames = [] }: Named, name: string): FormerName | undefined =>
  formerNames.find((former) => former.name === name);

/**
 * What stands in its place on a day: its successors, and theirs where they have ended too. Empty if
 * nothing followed it. A circle, which the import refuses, ends the search.
 */
export const standingSuccessors = <Row extends Succeeded>(
  rows: ReadonlyMap<string, Row>,
  row: Row,
  on: CalendarDate,
): readonly Row[] => {
  const seen = new Set<Row>([row]);
  const found = new Set<Row>();
  const follow = ({ successors = [] }: Row): void => {
    for (const next of successors.flatMap((key) => rows.get(key) ?? [])) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (hasEnded(next, on)) follow(next);
      else found.add(next);
    }
  };
  follow(row);
  return [...found];
};

/** What it directly came out of. */
export const predecessorsOf = <Row extends Succeeded>(
  rows: ReadonlyMap<string, Row>,
  key: string,
): readonly Row[] => [...rows.values()].filter(({ successors }) => successors?.includes(key));

/**
 * How something ended: into one that is called the same, into one that was there before or came out
 * of several, into a new one, into several, or into nothing.
 */
export type EndingKind = 'recoded' | 'merged' | 'replaced' | 'split' | 'abolished';

/** @returns undefined if it has no last day */
export const endingKind = <Row extends Succeeded>(
  rows: ReadonlyMap<string, Row>,
  row: Row,
): EndingKind | undefined => {
  const { to, successors = [] } = row;
  if (to === undefined) return undefined;
  const [key = ''] = successors;
  const next = rows.get(key);
  if (!next) return 'abolished';
  if (successors.length > 1) return 'split';
  if (next.name === row.name) return 'recoded';
  const isOld = next.from === undefined || next.from < to;
  return isOld || predecessorsOf(rows, key).length > 1 ? 'merged' : 'replaced';
};
