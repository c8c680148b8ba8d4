/** Keys and indexes from the top of a document to a value. */
export type Path = readonly (string | number)[];

/** The value at a path of a document; undefined if there is none. */
export const valueAt = (document: unknown, path: Path): unknown => {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = Reflect.get(value, step);
  }
  return value;
};
