import { formatDate } from '../numbers/format.ts';
import {
  endingKind,
  predecessorsOf,
  standingSuccessors,
  type Named,
  type Succeeded,
} from '../../core/places/life.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import { isGone } from '../../core/record/standing.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import {
  reachAddress,
  regionAddress,
  riverAddress,
  unitAddress,
} from '../../core/site/addresses.ts';
import { text } from '../../i18n/text.ts';
import { riverName } from '../rivers/riverName.ts';
import { regionName } from '../regions/regionName.ts';

const words = text.lives;

/** Collections whose rows have a life. */
export type LivingCollection = 'regions' | 'rivers' | 'reaches' | 'memberUnits';

/** A place to go to. */
interface PlaceLink {
  readonly text: string;
  readonly address: string;
}

/** What a page says of the life of its place: how it ended, and what it was called. */
export interface LifeView {
  /** How it ended, without full stop, and where to go now. */
  readonly ended?: { readonly sentence: string; readonly now: readonly PlaceLink[] };
  /** Former names, and how what went into it ended; each without full stop. */
  readonly notes: readonly string[];
}

/** The life of a place at the cut-off. */
export const lifeView = (
  index: RecordIndex,
  collection: LivingCollection,
  row: Succeeded,
): LifeView => {
  const rows = livingRows(index, collection);
  const sentence = endingSentence(index, collection, row);
  const on = index.record.period.dataThrough;
  const key = [...rows].find(([, one]) => one === row)?.[0] ?? '';
  return {
    ...(sentence !== undefined &&
      isGone(index, row) && {
        ended: {
          sentence,
          now: standingSuccessors(rows, row, on).map((next) => linkTo(index, collection, next)),
        },
      }),
    notes: [
      ...formerNameNotes(row),
      ...predecessorsOf(rows, key)
        .filter((one) => isGone(index, one))
        .flatMap((one) => endingSentence(index, collection, one) ?? []),
    ],
  };
};

/** 曾用名 沙沟（2025 年 3 月 1 日前）; nothing without one. */
export const formerNameNotes = ({ formerNames = [] }: Named): readonly string[] =>
  formerNames.length === 0
    ? []
    : [
        words.formerNames(
          formerNames.map(({ name, until }) => words.former(name, formatDate(until))).join('、'),
        ),
      ];

/** 石门村自 2026 年 10 月 1 日起并入柳林村; undefined for what has no last day. */
export const endingSentence = (
  index: RecordIndex,
  collection: LivingCollection,
  row: Succeeded,
  sayDay: (day: CalendarDate) => string = formatDate,
): string | undefined => {
  const rows = livingRows(index, collection);
  const kind = endingKind(rows, row);
  if (row.to === undefined || kind === undefined) return undefined;
  const on = sayDay(row.to);
  const successors = (row.successors ?? []).flatMap((key) => rows.get(key) ?? []);
  const next = successors.map(({ name }) => name).join('、');
  switch (kind) {
    case 'recoded':
      return collection === 'regions'
        ? words.recoded(row.name, on, row.successors?.[0] ?? '')
        : words.registered(row.name, on);
    case 'abolished':
      return collection === 'regions' || collection === 'memberUnits'
        ? words.abolished(row.name, on)
        : words.delisted(row.name, on);
    default:
      return words[kind](row.name, on, next);
  }
};

/** The rows of a collection whose places have a life, by key. */
export const livingRows = (
  { regionByCode, riverById, reachById, record }: RecordIndex,
  collection: LivingCollection,
): ReadonlyMap<string, Succeeded> => {
  switch (collection) {
    case 'regions':
      return regionByCode;
    case 'rivers':
      return riverById;
    case 'reaches':
      return reachById;
    case 'memberUnits':
      return new Map(record.memberUnits.map((unit) => [unit.id, unit]));
  }
};

const linkTo = (index: RecordIndex, collection: LivingCollection, row: Succeeded): PlaceLink => {
  const key = [...livingRows(index, collection)].find(([, one]) => one === row)?.[0] ?? '';
  const reach = index.reachById.get(key);
  switch (collection) {
    case 'regions':
      return { text: regionName(index, key), address: regionAddress(key) };
    case 'rivers':
      return { text: riverName(index, key), address: riverAddress(key) };
    case 'reaches':
      return { text: row.name, address: reachAddress(reach?.riverId ?? '', key) };
    case 'memberUnits':
      return { text: row.name, address: unitAddress(key) };
  }
};
