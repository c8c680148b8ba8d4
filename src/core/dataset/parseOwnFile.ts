import type { z } from 'zod';
import { errorAt, type Issue } from '../issues/issue.ts';
import { parseStrictJson } from '../json/strictJson.ts';
import { placeOf } from './exportPlace.ts';
import { plainPath, shapeIssue } from './shapeIssues.ts';

/** Reads a file that the import wrote, as strictly as an export: unknown fields are faults. */
export const parseOwnFile = <S extends z.ZodType>(
  bytes: Uint8Array,
  source: string,
  schema: S,
  maximumBytes: number,
): { readonly value?: z.output<S>; readonly issues: readonly Issue[] } => {
  const read = parseStrictJson(bytes, source, { maximumBytes });
  if (read.value === undefined) return { issues: read.issues };
  const parsed = schema.safeParse(read.value);
  if (parsed.success) return { value: parsed.data, issues: read.issues };
  const faults = parsed.error.issues.map((fault) => {
    const place = placeOf({ kind: 'document', name: source }, read.value, plainPath(fault.path));
    return fault.code === 'unrecognized_keys'
      ? errorAt(place, 'shape.unknown-field', { field: fault.keys.join(', ') })
      : shapeIssue(schema, read.value, fault, place);
  });
  return { issues: [...read.issues, ...faults] };
};
