import type { z } from 'zod';
import { warningAt, type Issue } from '../issues/issue.ts';
import { placeOf, type ExportLayout } from './exportPlace.ts';
import { findMeant } from './findMeant.ts';
import { fieldNames } from '../schemas/schemaField.ts';
import { plainPath } from './shapeIssues.ts';
import { valueAt, type Path } from '../paths/valueAt.ts';

/** A field the format does not know, with the path of its object. */
export interface UnknownField {
  readonly path: Path;
  readonly field: string;
}

export const findUnknownFields = (faults: readonly z.core.$ZodIssue[]): readonly UnknownField[] =>
  faults.flatMap((fault) =>
    fault.code === 'unrecognized_keys'
      ? fault.keys.map((field) => ({ path: plainPath(fault.path), field }))
      : [],
  );

/** Removes the fields from our own copy of the document. No unknown field passes this point. */
export const removeUnknownFields = (document: unknown, unknown: readonly UnknownField[]): void => {
  for (const { path, field } of unknown) {
    const owner = valueAt(document, path);
    if (typeof owner === 'object' && owner !== null) Reflect.deleteProperty(owner, field);
  }
};

/** One warning for each unknown field of a collection, with its number of occurrences. */
export const unknownFieldWarnings = (
  schema: z.core.$ZodType,
  exported: unknown,
  layout: ExportLayout,
  unknown: readonly UnknownField[],
): readonly Issue[] => {
  const groups = new Map<string, { first: UnknownField; times: number }>();
  for (const each of unknown) {
    const key = JSON.stringify([
      ...each.path.filter((step) => typeof step === 'string'),
      each.field,
    ]);
    const group = groups.get(key);
    if (group) group.times += 1;
    else groups.set(key, { first: each, times: 1 });
  }
  return [...groups.values()].map(({ first: { path, field }, times }) => {
    const meant = findMeant(field, fieldNames(schema, path));
    return warningAt(placeOf(layout, exported, [...path, field]), 'shape.unknown-field', {
      field,
      ...(meant !== undefined && { meant }),
      ...(times > 1 && { times }),
    });
  });
};
