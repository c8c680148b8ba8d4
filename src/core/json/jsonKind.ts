import type { JsonKind } from '../issues/issue.ts';

/** The kind of a JSON value; `nothing` if it is absent or cannot be JSON. */
export const jsonKind = (value: unknown): JsonKind => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const kind = typeof value;
  const isJson = kind === 'object' || kind === 'string' || kind === 'number' || kind === 'boolean';
  return isJson ? kind : 'nothing';
};
