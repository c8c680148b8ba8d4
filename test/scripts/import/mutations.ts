import fc from 'fast-check';

/** Marker in every field that a mutation adds: nothing unknown may be published. */
export const canary = 'canary-7f3a';

/** Every container of a document, starting with the document. */
export const containersOf = (value: unknown): object[] =>
  typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(containersOf)]
    : [];

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    -1,
    0,
    1e308,
    1e-9,
    [],
    {},
    '2026-02-30',
    'sha-gou',
  ),
  fc.string(),
  fc.double({ noNaN: true }),
);

/** One typical exporter fault: a value set, removed, repeated or added anywhere in a document. */
export const mutation = fc.record({
  at: fc.nat(),
  key: fc.nat(),
  kind: fc.constantFrom('set', 'remove', 'plant', 'repeat'),
  value: odd,
});

interface Mutation {
  readonly at: number;
  readonly key: number;
  readonly kind: string;
  readonly value: unknown;
}

/** Changes the document in place. */
export const mutate = (document: unknown, { at, key, kind, value }: Mutation): void => {
  const containers = containersOf(document);
  const container = containers[at % containers.length];
  if (!container) return;
  const keys = Object.keys(container);
  const name = keys[key % Math.max(1, keys.length)] ?? '0';
  if (Array.isArray(container)) {
    if (kind === 'repeat' && container.length > 0) container.push(structuredClone(container[0]));
    else if (kind === 'remove') container.splice(key % Math.max(1, container.length), 1);
    else if (container.length > 0) Reflect.set(container, name, structuredClone(value));
    return;
  }
  if (kind === 'plant') Reflect.set(container, `unlisted${key % 7}`, { note: canary });
  else if (kind === 'remove') Reflect.deleteProperty(container, name);
  else Reflect.set(container, name, structuredClone(value));
};
