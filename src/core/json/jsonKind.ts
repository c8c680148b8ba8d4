import type { JsonKind } from '../issues/issue.ts';

/** Which kind of JSON value this is; `nothing` where it is absent or could not stand in JSON. */
export const jsonKind = (value: unknown): JsonKind => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const kind = typeof value;
  const isJson = kind === 'object' || kind === 'string' || kind === 'number' || kind === 'boolean';
  return isJson ? kind : 'nothing';
};
