import type { z } from 'zod';
import { findMeant } from '../dataset/findMeant.ts';
import { fieldNames } from '../schemas/schemaField.ts';
import { plainPath, shapeIssue } from '../dataset/shapeIssues.ts';
import { findUnknownFields } from '../dataset/unknownFields.ts';
import type { Path } from '../paths/valueAt.ts';
import { errorAt, type Issue } from '../issues/issue.ts';
import { tidyFrontMatter } from '../schemas/houseText.ts';
import type { PlacedFinding } from './finding.ts';

/** Parsed front matter, with the place of each value in the file. */
export interface FrontMatter {
  readonly value: unknown;
  /** Place of the value at a path, or of its nearest existing parent. */
  readonly placeOf: (path: Path) => { readonly line: number; readonly column: number };
}

/** Every front matter field that violates its schema, with line and column. */
export const frontMatterIssues = (
  file: string,
  { value, placeOf }: FrontMatter,
  schema: z.ZodType,
): readonly Issue[] => {
  const tidy = tidyFrontMatter(value);
  const result = schema.safeParse(tidy);
  if (result.success) return [];
  const faults = result.error.issues;
  const unknown = findUnknownFields(faults).map(({ path, field }) => {
    const meant = findMeant(field, fieldNames(schema, path));
    const at = [...path, field];
    return errorAt({ source: file, path: at, ...placeOf(at) }, 'shape.unknown-field', {
      field,
      ...(meant !== undefined && { meant }),
    });
  });
  const wrong = faults
    .filter(({ code }) => code !== 'unrecognized_keys')
    .map((fault) => {
      const path = plainPath(fault.path);
      return shapeIssue(schema, tidy, fault, { source: file, path, ...placeOf(path) });
    });
  return [...wrong, ...unknown].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
};

/** A front matter field that refers to other rows. */
export interface Relation {
  /** Field with one key, or with a list of them. */
  readonly field: string;
  readonly isKnown: (key: string) => boolean;
}

/** Keys of rivers, chiefs, places, campaigns or texts that do not exist. */
export const relationFindings = (
  { value, placeOf }: FrontMatter,
  relations: readonly Relation[],
): readonly PlacedFinding[] =>
  relations.flatMap(({ field, isKnown }) =>
    keysOf(value, field).flatMap(({ key, path }): readonly PlacedFinding[] =>
      isKnown(key) ? [] : [{ code: 'relation-unknown', ...placeOf(path), field, received: key }],
    ),
  );

const keysOf = (
  value: unknown,
  field: string,
): readonly { readonly key: string; readonly path: Path }[] => {
  const held: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
  if (typeof held === 'string') return [{ key: held, path: [field] }];
  if (!Array.isArray(held)) return [];
  return held.flatMap((key: unknown, at) =>
    typeof key === 'string' ? [{ key, path: [field, at] }] : [],
  );
};
