import type { HandedInName } from '../../core/formats/collections.ts';
import { figureRegister } from '../../core/figures/register.ts';
import { newestFormat } from '../../core/formats/formats.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { mayBeAbsent } from '../../core/schemas/schemaField.ts';
import { templateTables } from '../../core/spreadsheets/template.ts';
import { workOrder } from '../../core/spreadsheets/workOrder.ts';
import { screenSlides } from '../screen/screenView.ts';
import { siteColumns } from './siteColumns.ts';

/** Tables that are not published yet, and what they would bring. */
export interface Milestone {
  /** One table, or those without which nothing can be published. */
  readonly tables: readonly HandedInName[];
  /** The sheets of the template that hold them; none for the lines of rivers. */
  readonly sheets: readonly string[];
  /** Names of the pages that begin to exist with them. */
  readonly pages: readonly string[];
  /** Titles of the figures that have a value with them, once the milestones before are reached. */
  readonly figures: readonly string[];
  /** Names of the slides that the lobby display gets with them. */
  readonly slides: readonly string[];
}

/** What an office has published, and what comes next. */
export interface Milestones {
  readonly published: readonly { readonly table: HandedInName; readonly rows: number }[];
  /** In the order in which an office works. */
  readonly next: readonly Milestone[];
}

/**
 * The milestones of a portal, from what was handed in and from the columns of the site. A table that
 * every portal has is handed in even without a row, and then comes next.
 */
export const milestonesOf = (index: RecordIndex | undefined): Milestones => {
  const handedIn = index?.handedIn ?? new Set<HandedInName>();
  const empty = index
    ? tables.filter((table) => isNeeded(table) && rowsOf(index, table) === 0)
    : [];
  return {
    published: tables
      .filter((table) => handedIn.has(table) && !empty.includes(table))
      .map((table) => ({ table, rows: index ? rowsOf(index, table) : 0 })),
    next: [
      ...(index ? [] : [firstMilestone]),
      ...(empty.length > 0
        ? [{ tables: empty, sheets: sheetsOf(empty), pages: [], figures: [], slides: [] }]
        : []),
      ...tables
        .filter((table) => !handedIn.has(table) && !isNeeded(table))
        .map((table) => ({
          tables: [table],
          sheets: sheetsOf([table]),
          pages: pagesOf(table, handedIn),
          figures: figuresOf(table, handedIn),
          slides: slidesOf(table, handedIn),
        })),
    ],
  };
};

/** Corrections only accompany an import. */
const tables: readonly HandedInName[] = [
  ...workOrder.filter((name) => name !== 'corrections'),
  'lines',
];

const isNeeded = (table: HandedInName): boolean => !mayBeAbsent(newestFormat.newest.schema, table);

const sheetsOf = (wanted: readonly string[]): readonly string[] =>
  templateTables()
    .filter(({ into, list }) => wanted.includes(into) && list.length === 0)
    .map(({ sheet }) => sheet);

const rowsOf = ({ record }: RecordIndex, table: HandedInName): number =>
  table === 'lines' ? (record.lines?.features ?? []).length : record[table].length;

/** The columns that are empty now and show this table. */
const pagesOf = (table: HandedInName, handedIn: ReadonlySet<HandedInName>): readonly string[] =>
  siteColumns
    .flatMap(({ columns }) => columns)
    .filter(({ of }) => of?.includes(table) && !of.some((name) => handedIn.has(name)))
    .map(({ name }) => name);

/** The figures that count this table and otherwise only what is there or comes before it. */
const figuresOf = (table: HandedInName, handedIn: ReadonlySet<HandedInName>): readonly string[] =>
  figureRegister
    .filter(
      ({ counts }) =>
        tables.findLast((name) => isCounted(counts, name) && !handedIn.has(name)) === table,
    )
    .map(({ words }) => words.zh.title);

/** The slides that wait for this table once the milestones before are reached. */
const slidesOf = (table: HandedInName, handedIn: ReadonlySet<HandedInName>): readonly string[] => {
  const before = new Set([...handedIn, ...tables.slice(0, tables.indexOf(table))]);
  const after = new Set([...before, table]);
  return screenSlides
    .filter(({ isLit }) => isLit({ handedIn: after }) && !isLit({ handedIn: before }))
    .map(({ name }) => name);
};

const isCounted = (counts: readonly HandedInName[], name: HandedInName): boolean =>
  counts.includes(name);

/** The tables that every portal has, with the first columns that need nothing else. */
const firstMilestone: Milestone = {
  tables: tables.filter(isNeeded),
  sheets: sheetsOf(['period', 'office', ...tables.filter(isNeeded)]),
  pages: siteColumns
    .slice(0, 1)
    .flatMap(({ columns }) => columns.filter(({ of }) => of === undefined).map(({ name }) => name)),
  figures: [],
  slides: screenSlides
    .filter(({ isLit }) => isLit({ handedIn: new Set(tables.filter(isNeeded)) }))
    .map(({ name }) => name),
};
