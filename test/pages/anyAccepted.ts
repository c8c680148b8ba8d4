import fc from 'fast-check';
import { z } from 'zod';
import { examine } from '../../scripts/import/examine.ts';
import { collectionNames, collectionSchema } from '../../src/core/formats/collections.ts';
import { newestFormat, type OfficeExport } from '../../src/core/formats/formats.ts';
import type { Issue } from '../../src/core/issues/issue.ts';
import { valueAt } from '../../src/core/paths/valueAt.ts';
import { handedInRecord } from '../../src/core/record/recordIndex.ts';
import { isOrUnknown, unknownWords } from '../../src/core/schemas/notKnown.ts';
import { mayBeAbsent, objectBranches, unwrapped } from '../../src/core/schemas/schemaField.ts';
import { nothingPublished } from '../data/nothingPublished.ts';
import type { District } from '../district/district.ts';

/** A field of the rows of a collection; `*` stands for every entry of a list. */
interface FieldPlace {
  readonly collection: string;
  readonly path: readonly string[];
}

interface TextPlace extends FieldPlace {
  /** Largest number of characters. */
  readonly most: number;
}

/** What an export lacks, and where it goes to the limits of the schema. */
interface Losses {
  /** Never handed in. */
  readonly absent: readonly string[];
  /** Handed in without a row. */
  readonly emptied: readonly string[];
  /** The only water, by its place among the rivers; all of them if undefined. */
  readonly water: number | undefined;
  /** How many waters keep their line, at most. */
  readonly lines: number;
  readonly leftOut: readonly FieldPlace[];
  readonly unknown: readonly FieldPlace[];
  readonly reason: string;
  readonly long: readonly TextPlace[];
  readonly brief: readonly TextPlace[];
  /** Every how many rows a field is changed; 1 is each of them. */
  readonly stride: number;
}

const fieldsOf = (
  schema: z.core.$ZodType,
  isMeant: (field: z.core.$ZodType) => boolean,
  path: readonly string[] = [],
): readonly (readonly string[])[] => {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element, isMeant, [...path, '*']);
  return objectBranches(inner).flatMap(({ shape }) =>
    Object.entries<z.core.$ZodType>(shape).flatMap(([name, field]) => [
      ...(isMeant(field) ? [[...path, name]] : []),
      ...fieldsOf(field, isMeant, [...path, name]),
    ]),
  );
};

const placesOf = (isMeant: (field: z.core.$ZodType) => boolean): readonly FieldPlace[] =>
  collectionNames.flatMap((collection) =>
    fieldsOf(collectionSchema(collection), isMeant).map(([, ...path]) => ({ collection, path })),
  );

const isOptional = (field: z.core.$ZodType): boolean => field._zod.optin === 'optional';

const isUnsure = (field: z.core.$ZodType): boolean =>
  isOrUnknown(field instanceof z.ZodExactOptional ? field.unwrap() : field);

const mostOf = (field: z.core.$ZodType): number | undefined => {
  const inner = unwrapped(field);
  return inner instanceof z.ZodString ? (inner.maxLength ?? undefined) : undefined;
};

const optional = placesOf(isOptional);
const unsure = placesOf(isUnsure);
const texts: readonly TextPlace[] = [40, 60, 200].flatMap((most) =>
  placesOf((field) => mostOf(field) === most).map((place) => ({ ...place, most })),
);
const mayLack = [...collectionNames, 'lines'].filter((name) =>
  mayBeAbsent(newestFormat.newest.schema, name),
);

const anyLosses = (waters: number): fc.Arbitrary<Losses> =>
  fc.record({
    absent: fewOf(mayLack),
    emptied: fewOf(mayLack),
    water: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.nat(waters - 1)),
    lines: fc.nat(waters),
    leftOut: fewOf(optional),
    unknown: fewOf(unsure),
    reason: fc.constantFrom(...Object.keys(unknownWords)),
    long: fewOf(texts),
    brief: fewOf(texts),
    stride: fc.constantFrom(1, 1, 2, 3),
  });

/** None of them, up to three, any or all. */
const fewOf = <Thing>(all: readonly Thing[]): fc.Arbitrary<readonly Thing[]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 4, arbitrary: fc.subarray([...all], { maxLength: 3 }) },
    { weight: 2, arbitrary: fc.subarray([...all]) },
    { weight: 1, arbitrary: fc.constant(all) },
  );

const layout = { kind: 'document', name: 'any.json' } as const;

/**
 * An export that is accepted: that of a district with losses, without the rows that are unsound
 * because of them. Undefined if nothing sound is left.
 */
export const anyAccepted = (base: District): fc.Arbitrary<OfficeExport | undefined> =>
  anyLosses(base.record.rivers.length).map((losses) => acceptedAfter(base, losses));

const acceptedAfter = (base: District, losses: Losses): OfficeExport | undefined => {
  const document: Record<string, unknown> = { ...structuredClone(handedInRecord(base.index)) };
  document['version'] = newestFormat.newest.version;
  lose(document, losses);
  // Each round takes out what the one before has left without its row.
  for (let round = 0; round < 40; round += 1) {
    const read = { document: structuredClone(document), layout, sha256: '', issues: [] };
    const { record, issues } = examine(read, nothingPublished, base.site, new Map());
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return record;
    if (!takeOut(document, errors)) return undefined;
    keepLines(document, losses.lines);
  }
  return undefined;
};

const lose = (document: Record<string, unknown>, losses: Losses): void => {
  for (const name of losses.emptied)
    if (name === 'lines')
      document[name] = { type: 'FeatureCollection', crs: 'WGS-84', features: [] };
    else document[name] = [];
  for (const name of losses.absent) Reflect.deleteProperty(document, name);
  if (losses.water !== undefined) {
    const rivers = rowsAt(document, 'rivers');
    document['rivers'] = rivers.slice(losses.water, losses.water + 1);
  }
  keepLines(document, losses.lines);
  const each = (places: readonly FieldPlace[], change: Change): void => {
    for (const { collection, path } of places)
      rowsAt(document, collection).forEach((row, at) => {
        if (at % losses.stride === 0) changeAt(row, path, change);
      });
  };
  each(losses.unknown, (holder, name) => Reflect.set(holder, name, { unknown: losses.reason }));
  each(losses.leftOut, (holder, name) => Reflect.deleteProperty(holder, name));
  for (const place of losses.long) each([place], lengthened(place.most));
  each(losses.brief, (holder, name) => {
    const text: unknown = Reflect.get(holder, name);
    if (isHanText(text)) Reflect.set(holder, name, text.slice(0, 1));
  });
};

/** Lines of the waters that are left, up to a number of them. */
const keepLines = (document: Record<string, unknown>, most: number): void => {
  const lines = document['lines'];
  if (typeof lines !== 'object' || lines === null) return;
  const ids = new Set(rowsAt(document, 'rivers').map((river) => valueAt(river, ['id'])));
  const own = rowsAt(lines, 'features').filter((line) =>
    ids.has(valueAt(line, ['properties', 'riverId'])),
  );
  document['lines'] = { ...lines, features: own.slice(0, most) };
};

type Change = (holder: object, name: string) => void;

const lengthened =
  (most: number): Change =>
  (holder, name) => {
    const text: unknown = Reflect.get(holder, name);
    if (isHanText(text)) Reflect.set(holder, name, text.padEnd(most, '长名'));
  };

const isHanText = (value: unknown): value is string =>
  typeof value === 'string' && /\p{Script=Han}/u.test(value);

const rowsAt = (document: object, collection: string): readonly unknown[] => {
  const rows: unknown = Reflect.get(document, collection);
  return Array.isArray(rows) ? rows : [];
};

const changeAt = (value: unknown, [step, ...rest]: readonly string[], change: Change): void => {
  if (typeof value !== 'object' || value === null || step === undefined) return;
  if (step === '*') {
    if (Array.isArray(value)) for (const entry of value) changeAt(entry, rest, change);
  } else if (rest.length === 0) change(value, step);
  else changeAt(Reflect.get(value, step), rest, change);
};

/**
 * Takes an optional field at fault out of its row, and any other faulty row out of its collection.
 *
 * @returns whether anything was taken out
 */
const takeOut = (document: Record<string, unknown>, errors: readonly Issue[]): boolean => {
  const faulty = new Map<string, Set<unknown>>();
  let isChanged = false;
  for (const { path } of errors) {
    const [collection, at, field] = path;
    if (typeof collection !== 'string' || typeof at !== 'number') continue;
    const row = valueAt(document, [collection, at]);
    if (typeof row !== 'object' || row === null) continue;
    const isLoose = optional.some(
      (place) => place.collection === collection && place.path.join() === String(field),
    );
    if (isLoose && Object.hasOwn(row, String(field))) Reflect.deleteProperty(row, String(field));
    else faulty.set(collection, (faulty.get(collection) ?? new Set()).add(row));
    isChanged = true;
  }
  for (const [collection, rows] of faulty)
    document[collection] = rowsAt(document, collection).filter((row) => !rows.has(row));
  return isChanged;
};
