/**
 * The human name of the row that contains an issue, e.g. 沙沟河 for `['rivers', 3, 'lengthKm']`.
 *
 * The row is the object under the first index of the path. Its name is its `name`, else its
 * `title`, `code` or `id`. Undefined if there is no such row or it has none of them.
 */
export const findRowLabel = (
  document: unknown,
  path: readonly (string | number)[],
): string | undefined => {
  const row = findRow(document, path);
  if (row === undefined) return undefined;
  for (const field of ['name', 'title', 'code', 'id']) {
    const value: unknown = Object.hasOwn(row, field) ? Reflect.get(row, field) : undefined;
    if (typeof value === 'string' && value !== '') return value.slice(0, 40);
  }
  return undefined;
};

function findRow(document: unknown, path: readonly (string | number)[]): object | undefined {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = Reflect.get(value, step);
    if (typeof step === 'number') break;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return value;
}
