import { known } from '../../core/schemas/notKnown.ts';
import { chiefAddress } from '../../core/site/addresses.ts';
import {
  getMonth,
  monthOfYear,
  monthsBetween,
  yearOf,
  type Month,
} from '../../core/calendar/calendar.ts';
import { groupBy } from '../../core/lists/groupBy.ts';
import { patrolCells, type PatrolCell } from '../../core/patrols/patrolCalendar.ts';
import type { PostHolding } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import type { Site } from '../../core/schemas/site.ts';
import { isInOffice, startOf } from '../../core/chiefs/terms.ts';
import { text } from '../../i18n/text.ts';
import { scopeOf } from '../chiefs/chief.ts';
import { formatDate } from '../numbers/format.ts';
import type { LinkView } from '../rivers/river.ts';

/** Style of a cell: how much was done, or why nothing was required. */
export type PatrolFace =
  | 'full'
  | 'part'
  | 'none'
  | 'progress'
  | 'nothing-owed'
  | 'off-season'
  | 'vacant'
  | 'not-in-office'
  | 'not-reported'
  | 'outside';

/** One cell, or several equal months. */
export interface PatrolRun {
  readonly face: PatrolFace;
  readonly months: number;
  readonly words: string;
}

interface PatrolRow {
  readonly post: LinkView;
  /** Holders in this year, the current one first; empty on a chief's own page. */
  readonly holders: readonly { readonly words: string; readonly address: string }[];
  /** True for a post that was vacant all year. */
  readonly isVacant: boolean;
  readonly runs: readonly PatrolRun[];
}

/** The patrols of some posts in one year. */
export interface PatrolYear {
  readonly year: number;
  readonly months: readonly string[];
  readonly rows: readonly PatrolRow[];
  /** Cell styles in use, for the legend. */
  readonly faces: readonly PatrolFace[];
}

/** Maximum years in a calendar. */
const mostYears = 3;

/**
 * The calendar of posts, newest year first.
 *
 * @param absence word for a month without a holder: a post is vacant, a person is not in office
 */
export const patrolYears = (
  index: RecordIndex,
  { rules }: Site,
  holdings: readonly PostHolding[],
  absence: 'vacant' | 'not-in-office' = 'vacant',
): readonly PatrolYear[] => {
  const asOf = index.record.period.dataThrough;
  const from = firstPatrolMonth(index);
  if (from === undefined) return [];
  const posts = [...groupBy(holdings, postKey).values()];
  return monthsBetween(from, getMonth(asOf.slice(0, 7)))
    .map(yearOf)
    .filter((year, at, years) => years.indexOf(year) === at)
    .reverse()
    .slice(0, mostYears)
    .flatMap((year) => {
      // The newest year ends with its newest month, to avoid empty months.
      const last = [`${year}-12`, asOf.slice(0, 7)].sort()[0] ?? '';
      const months = monthsBetween(getMonth(`${year}-01`), getMonth(last));
      const rows = posts.flatMap((post) => {
        const [first] = post;
        if (!first) return [];
        const cells = patrolCells(
          {
            norm: rules.patrolNorms.find(({ level }) => level === first.level),
            terms: post,
            rows: post.flatMap(({ id }) => rowsOf(index.patrolsByHolding, id)),
          },
          months,
          { from, asOf },
        );
        const holders = absence === 'vacant' ? holdersIn(index, post, year) : [];
        return cells.every(({ kind }) => kind === 'outside' || kind === 'vacant')
          ? []
          : [
              {
                post: postLink(index, first),
                holders,
                isVacant: absence === 'vacant' && holders.length === 0,
                runs: runsOf(cells, absence),
              },
            ];
      });
      const faces = new Set(rows.flatMap(({ runs }) => runs.map(({ face }) => face)));
      return rows.length === 0
        ? []
        : [
            {
              year,
              months: months.map((month) => text.patrols.monthShort(monthOfYear(month))),
              rows,
              faces: faceOrder.filter((face) => faces.has(face)),
            },
          ];
    });
};

/** A chief's own calendar, with every post held. */
export const chiefPatrolYears = (
  index: RecordIndex,
  site: Site,
  personId: string,
): readonly PatrolYear[] =>
  patrolYears(index, site, rowsOf(index.holdingsByPerson, personId), 'not-in-office');

const faceOrder: readonly PatrolFace[] = [
  'full',
  'part',
  'none',
  'progress',
  'nothing-owed',
  'off-season',
  'vacant',
  'not-in-office',
  'not-reported',
];

/** The first month with patrols in the record. */
const firstPatrolMonth = ({ record }: RecordIndex): Month | undefined =>
  record.patrols.reduce<Month | undefined>(
    (first, { month }) => (first === undefined || month < first ? month : first),
    undefined,
  );

/** Successors in one post share a key; the two general chiefs do not. */
const postKey = ({ level, scope, title, post }: PostHolding): string =>
  JSON.stringify([level, scope, title, level === 'general' ? post : '']);

/** The scope of a post. A post for a whole region has its own name. */
const postLink = (index: RecordIndex, holding: PostHolding): LinkView => {
  if (holding.scope.kind === 'region') return { text: holding.post, address: '' };
  const { name, address = '' } = scopeOf(index, holding);
  return { text: name, address };
};

const holdersIn = (
  index: RecordIndex,
  post: readonly PostHolding[],
  year: number,
): PatrolRow['holders'] => {
  const on = index.record.period.dataThrough;
  const inYear = post.filter(
    (term) =>
      startOf(term) <= `${year}-12-31` && (term.to === undefined || yearOf(term.to) >= year),
  );
  return [...inYear].reverse().map(({ personId, from: firstDay, to }) => {
    const from = known(firstDay);
    const { name } = getRow(index.personById, personId);
    const hasEnded = to !== undefined && !isInOffice({ from: firstDay, to }, on);
    return {
      words: hasEnded
        ? text.patrols.until(name, formatDate(to))
        : from !== undefined && yearOf(from) === year
          ? text.patrols.since(name, formatDate(from))
          : name,
      address: chiefAddress(personId),
    };
  });
};

/** Merges adjoining months without a number and with the same reason. */
const runsOf = (
  cells: readonly PatrolCell[],
  absence: 'vacant' | 'not-in-office',
): readonly PatrolRun[] => {
  const runs: { face: PatrolFace; months: number; words: string }[] = [];
  for (const cell of cells) {
    const { face, words } = faceOf(cell, absence);
    const last = runs.at(-1);
    if (last?.face === face && last.words === words && mergeable.has(face)) last.months += 1;
    else runs.push({ face, words, months: 1 });
  }
  return runs;
};

const mergeable: ReadonlySet<PatrolFace> = new Set([
  'off-season',
  'vacant',
  'not-in-office',
  'not-reported',
  'outside',
]);

const faceOf = (
  cell: PatrolCell,
  absence: 'vacant' | 'not-in-office',
): { readonly face: PatrolFace; readonly words: string } => {
  const words = text.patrols.cells;
  switch (cell.kind) {
    case 'owed':
      return {
        face: owedFace(cell),
        words: words.owed(cell.valid, cell.required),
      };
    case 'nothing-owed':
      return {
        face: 'nothing-owed',
        words: cell.valid > 0 ? words.done(cell.valid) : words['nothing-owed'],
      };
    case 'off-season':
      return {
        face: 'off-season',
        words: cell.valid > 0 ? words.done(cell.valid) : words['off-season'],
      };
    case 'vacant':
      return { face: absence, words: words[absence] };
    case 'not-reported':
    case 'outside':
      return { face: cell.kind, words: words[cell.kind] };
  }
};

const owedFace = ({
  valid,
  required,
  isOver,
}: {
  readonly valid: number;
  readonly required: number;
  readonly isOver: boolean;
}): PatrolFace => {
  if (valid >= required) return 'full';
  if (!isOver) return 'progress';
  return valid > 0 ? 'part' : 'none';
};
