import type { OfficeExport } from '../formats/formats.ts';
import type { Issue } from '../issues/issue.ts';
import { keyedTables } from './rowKeys.ts';

/**
 * Those warnings that the published edition gives as well: of the same row, about the same values.
 * They say nothing about the submitted file.
 *
 * @param warnings with paths into `exported`
 * @param former of the published record, with paths into it
 */
export const standingWarnings = (
  warnings: readonly Issue[],
  exported: OfficeExport,
  former: readonly Issue[],
  published: OfficeExport,
): ReadonlySet<Issue> => {
  const keyOfFormer = warningKey(published);
  const keyOf = warningKey(exported);
  const known = new Set(former.map(keyOfFormer));
  return new Set(
    warnings.filter((issue) => issue.severity === 'warning' && known.has(keyOf(issue))),
  );
};

/** Code, row and values of a warning; rows are told by their keys, because numbers move. */
const warningKey = (record: OfficeExport): ((issue: Issue) => string) => {
  const keys = new Map<string, readonly string[]>(
    keyedTables(record).map(({ name, keys: own }) => [name, own]),
  );
  return ({ code, params, path: [collection, row, ...inside] }) =>
    JSON.stringify([
      code,
      // The day of publication is another one each time.
      { ...params, on: undefined },
      collection,
      typeof row === 'number' ? (keys.get(String(collection))?.[row] ?? row) : row,
      inside,
    ]);
};
