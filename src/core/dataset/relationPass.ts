import { hasErrors, type Issue } from '../issues/issue.ts';
import { indexRecord } from '../record/recordIndex.ts';
import type { OfficeExport } from '../formats/formats.ts';
import { causesOf } from './causes.ts';
import { placeOf, type ExportLayout } from './exportPlace.ts';
import type { Relation, RelationContext, RelationSurroundings } from './relationContext.ts';
import type { SoundRows } from './soundRows.ts';
import { addresses } from './relations/addresses.ts';
import { cases } from './relations/cases.ts';
import { contacts } from './relations/contacts.ts';
import { assessments, cleanups, publicReports, targets, wells } from './relations/counts.ts';
import { dates } from './relations/dates.ts';
import { forgotten } from './relations/forgotten.ts';
import { identity } from './relations/identity.ts';
import { lives } from './relations/lives.ts';
import { lines } from './relations/lines.ts';
import { patrols } from './relations/patrols.ts';
import { postHoldings } from './relations/postHoldings.ts';
import { problems } from './relations/problems.ts';
import { reaches } from './relations/reaches.ts';
import { references } from './relations/references.ts';
import { regions } from './relations/regions.ts';
import { rivers } from './relations/rivers.ts';
import { projects, sandReaches } from './relations/sandReaches.ts';
import { positions } from './relations/positions.ts';
import { boardLedger } from './relations/boardLedger.ts';
import { signboards } from './relations/signboards.ts';
import { vacancies } from './relations/vacancies.ts';
import { water } from './relations/water.ts';

/**
 * Second pass: checks rows against each other, against the codes ever issued and against what was
 * published before. Reports every fault. An export without errors can be indexed and computed.
 */
export const passRelations = (
  exported: OfficeExport,
  layout: ExportLayout,
  surroundings: RelationSurroundings = {},
): readonly Issue[] =>
  relationFaults(exported, surroundings).map((issue) => locate(issue, exported, layout));

/** The same faults with their paths into the export instead of places in a file. */
export const relationFaults = (
  exported: OfficeExport,
  surroundings: RelationSurroundings = {},
): readonly Issue[] => {
  const context = contextOf(exported, surroundings);
  const pointers = [identity, references].flatMap((relation) => relation(context));
  const found = relations.flatMap((relation) => relation(context));
  // Who answers for what can be checked only if every reference resolves and every term is one.
  const isOpen = hasErrors(pointers) || found.some(({ code }) => code === 'term.order');
  const dependent = isOpen ? [] : vacancies(context);
  return causesOf([...pointers, ...found, ...dependent], context.exported, context.published);
};

/** A fault of the export at its place in the submitted file. */
export const locate = (issue: Issue, exported: OfficeExport, layout: ExportLayout): Issue => ({
  ...issue,
  ...placeOf(layout, exported, issue.path),
});

/**
 * Runs the same pass over the sound rows of a faulty export, so the clerk sees faults between rows
 * together with faults inside them. Returns errors only: many warnings report something missing,
 * and here it may be missing only because its row is faulty.
 *
 * @param document the whole export, for the names of rows
 */
export const passRelationsOfSoundRows = (
  { exported, originOf, rowNumbers, mayExist }: SoundRows,
  document: unknown,
  layout: ExportLayout,
  surroundings: RelationSurroundings = {},
): readonly Issue[] => {
  const context = contextOf(exported, { ...surroundings, mayExist });
  const faults = [identity, references, ...relations].flatMap((relation) => relation(context));
  return causesOf(faults, context.exported, context.published)
    .filter(({ severity }) => severity === 'error')
    .map((issue) => {
      const [field = '', row, ...path] = originOf(issue.path);
      const number = typeof row === 'number' ? (rowNumbers.get(String(field))?.[row] ?? row) : row;
      const steps = number === undefined ? [field] : [field, number, ...path];
      return { ...issue, ...placeOf(layout, document, steps) };
    });
};

/** Faults are found with their path into the export; only those found need a place in words. */
const contextOf = (exported: OfficeExport, surroundings: RelationSurroundings): RelationContext => {
  const index = indexRecord(exported);
  const at: RelationContext['at'] = (...path) => ({ source: '', path });
  return { ...surroundings, exported: index.record, index, at };
};

const relations: readonly Relation[] = [
  regions,
  rivers,
  reaches,
  postHoldings,
  contacts,
  signboards,
  positions,
  boardLedger,
  problems,
  cleanups,
  patrols,
  water,
  targets,
  sandReaches,
  projects,
  cases,
  wells,
  publicReports,
  assessments,
  dates,
  lives,
  lines,
  forgotten,
  addresses,
];
