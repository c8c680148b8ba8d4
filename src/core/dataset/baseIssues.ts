import { errorAt, warningAt, type Issue, type IssuePlace } from '../issues/issue.ts';
import type { BackRow } from '../issues/relationIssues.ts';
import type { OfficeExport } from '../formats/formats.ts';
import type { StoredEdition } from '../record/editionChain.ts';
import { findDifference } from './findDifference.ts';
import { publicTables, shownValue } from './rowChanges.ts';

/** The names of an export's base that nobody published. */
export const unknownBaseIssues = (
  basedOn: string | undefined,
  editions: readonly StoredEdition[],
  place: IssuePlace,
): readonly Issue[] =>
  basedOn === undefined || editions.some(({ name }) => name === basedOn)
    ? []
    : [
        errorAt(place, 'base.unknown', {
          received: basedOn,
          known: editions.map(({ name }) => name).reverse(),
        }),
      ];

/**
 * The notice that an export was made from an older edition, with what it would put back to the state
 * of that edition, row by row. Nothing is merged.
 *
 * @param record what would be published
 * @param published the record of the newest edition
 */
export const olderBaseIssues = (
  basedOn: string | undefined,
  editions: readonly StoredEdition[],
  { record, published }: { readonly record: OfficeExport; readonly published: OfficeExport },
  place: IssuePlace,
): readonly Issue[] => {
  const at = editions.findIndex(({ name }) => name === basedOn);
  const newest = editions.at(-1);
  if (basedOn === undefined || at < 0 || !newest || newest.name === basedOn) return [];
  const since = editions.slice(at + 1);
  const { changes, counted } = changesSince(since);
  return [
    warningAt(place, 'base.older', {
      edition: basedOn,
      newest: newest.name,
      back: rowsPutBack(changes, record, published),
      counted,
      without: since.filter(({ rows }) => !rows).map(({ name }) => name),
    }),
  ];
};

/** What happened to a row since an edition. */
interface RowSince {
  readonly collection: string;
  readonly id: string;
  /** Whether it was there in that edition. */
  readonly wasThere: boolean;
  /** Fields as they were then; undefined for a value that is not kept. */
  readonly fields: Map<string, { readonly was: unknown } | undefined>;
}

/** The rows that later editions changed, in the state before, and the collections only counted. */
const changesSince = (since: readonly StoredEdition[]) => {
  const changes = new Map<string, RowSince>();
  const counted = new Set<string>();
  const rowOf = (collection: string, id: string, wasThere: boolean): RowSince => {
    const key = `${collection}\n${id}`;
    const row = changes.get(key) ?? { collection, id, wasThere, fields: new Map() };
    changes.set(key, row);
    return row;
  };
  for (const { rows } of since)
    for (const { collection, added, changed = [], removed = [] } of rows?.changes ?? []) {
      if (!added) counted.add(collection);
      for (const id of added ?? []) rowOf(collection, id, false);
      for (const id of removed) rowOf(collection, id, true);
      for (const { id, fields } of changed) {
        const row = rowOf(collection, id, true);
        for (const { name, was, withheld } of fields)
          if (!row.fields.has(name)) row.fields.set(name, withheld ? undefined : { was });
      }
    }
  return { changes: [...changes.values()], counted: [...counted] };
};

/** What an export takes from rows that have changed since its base. */
const rowsPutBack = (
  changes: readonly RowSince[],
  record: OfficeExport,
  published: OfficeExport,
): readonly BackRow[] => {
  const [own, now] = [rowsById(record), rowsById(published)];
  return changes.flatMap(({ collection, id, wasThere, fields }): readonly BackRow[] => {
    const mine = own.get(collection)?.get(id);
    const current = now.get(collection)?.get(id);
    if (!wasThere) return current && !mine ? [{ collection, id, kind: 'dropped' }] : [];
    if (!current) return mine ? [{ collection, id, kind: 'again' }] : [];
    if (!mine) return [];
    const names = [...fields].flatMap(([name, known]) => {
      const value: unknown = Reflect.get(mine, name);
      if (findDifference(value, Reflect.get(current, name)) === undefined) return [];
      const isOld =
        known === undefined || findDifference(shownValue(name, value), known.was) === undefined;
      return isOld ? [name] : [];
    });
    return names.length === 0 ? [] : [{ collection, id, kind: 'back', fields: names }];
  });
};

const rowsById = (record: OfficeExport): ReadonlyMap<string, ReadonlyMap<string, object>> =>
  new Map(
    publicTables(record).map(({ name, keys, rows }) => [
      name,
      new Map(keys.map((key, at) => [key, rows[at] ?? {}])),
    ]),
  );
