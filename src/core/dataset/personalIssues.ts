import { findCalendarDate } from '../calendar/calendar.ts';
import { errorAt, type Issue, type PersonalKind } from '../issues/issue.ts';
import { isDatedByOffice } from '../privacy/identityNumber.ts';
import { findPersonalInformation } from '../privacy/privacy.ts';
import { placeOf, type ExportLayout } from './exportPlace.ts';
import { valueAt } from '../paths/valueAt.ts';

/**
 * Screens every string of an export for personal information. Also refuses positions in rows about
 * people, because they are whereabouts under any field name. A mobile passes only in `contacts ›
 * number`, where the relation pass checks for consent.
 */
export const personalIssues = (
  exported: unknown,
  layout: ExportLayout,
  mayHold: MayHold = isPublicThere,
): readonly Issue[] => {
  const issues: Issue[] = [];
  const clean = new Set<string>();
  // One mutable path for all strings: there can be millions.
  const path: (string | number)[] = [];
  const today = publicationDayOf(exported);
  const report = (text: string): void => {
    if (issues.length >= LISTED || clean.has(text)) return;
    const found = findPersonalInformation(text, undefined, today);
    if (found.length === 0) clean.add(text);
    for (const { kind, excerpt } of found)
      if (!mayHold(kind, path, text))
        issues.push(
          errorAt(placeOf(layout, exported, [...path]), 'privacy.found', { kind, excerpt }),
        );
  };
  const reportPosition = (step: string | number): void => {
    const place = placeOf(layout, exported, [...path]);
    issues.push(errorAt(place, 'privacy.found', { kind: 'whereabouts', excerpt: String(step) }));
  };
  const visit = (value: unknown): void => {
    if (typeof value === 'string') report(value);
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value) && typeof value[0] === 'number') return;
    const depth = path.length;
    const enter = (step: string | number, inner: unknown): void => {
      path[depth] = step;
      if (isPositionOfPerson(path, step, inner)) reportPosition(step);
      else visit(inner);
      path.length = depth;
    };
    if (Array.isArray(value)) for (let at = 0; at < value.length; at++) enter(at, value[at]);
    else for (const key of Object.keys(value)) enter(key, Reflect.get(value, key));
  };
  visit(exported);
  return issues;
};

/** Limit of reported findings: no clerk reads more, and each one refuses the export. */
const LISTED = 1000;

/** Whether a place may hold personal information of a kind, for instance the office's mailbox. */
export type MayHold = (
  kind: PersonalKind,
  path: readonly (string | number)[],
  text: string,
) => boolean;

/** The numbers of contacts, and dated codes of rows that happen to have a right check digit. */
function isPublicThere(
  kind: PersonalKind,
  path: readonly (string | number)[],
  text: string,
): boolean {
  if (kind === 'mobile') return path.length === 3 && path[0] === 'contacts' && path[2] === 'number';
  return kind === 'id-number' && /(?:^id|Id)$/.test(String(path.at(-1))) && isDatedByOffice(text);
}

/** Rows about people must hold no position. Positions of boards and sections are in other rows. */
const rowsOfPeople = new Set(['people', 'postHoldings', 'policeChiefs', 'patrols', 'contacts']);
const positionName =
  /^(?:lat|lng|lon|lonlat|latlng|latitude|longitude|x|y)$|track|trace|gps|position|coordinate|location|geometry|轨迹|行踪|定位|位置|坐标|经度|纬度/i;

const isPositionOfPerson = (
  [collection]: readonly (string | number)[],
  key: string | number,
  value: unknown,
): boolean =>
  typeof key === 'string' &&
  typeof collection === 'string' &&
  rowsOfPeople.has(collection) &&
  positionName.test(key) &&
  (typeof value === 'string' ? /\d/.test(value) : typeof value === 'number' || isFilled(value));

const isFilled = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** Day on which the export says it is published; undefined if that is not a date. */
const publicationDayOf = (exported: unknown): ReturnType<typeof findCalendarDate> => {
  const publishedAt = valueAt(exported, ['period', 'publishedAt']);
  return typeof publishedAt === 'string' ? findCalendarDate(publishedAt.slice(0, 10)) : undefined;
};
