import type { OfficeExport } from '../../../../src/core/formats/formats.ts';

/**
 * Every published row of a record as one text without the identifiers that an import makes up:
 * people are called by their names, terms by person, level and place. Equal records have equal facts.
 */
export const factsOf = (record: OfficeExport): readonly string[] => {
  const people = new Map(record.people.map(({ id, name }) => [id, name]));
  const terms = new Map(
    record.postHoldings.map(({ id, personId, level, scope }) => [
      id,
      `${people.get(personId) ?? '?'} ${level} ${sorted(scope)}`,
    ]),
  );
  const named = (key: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (key === 'personId') return people.get(value);
    if (key === 'holdingId') return terms.get(value);
    return key === 'number' ? digitsOf(value) : value;
  };
  return Object.entries(record)
    .flatMap(([collection, rows]) =>
      Array.isArray(rows)
        ? rows.map((row) => `${collection} ${sorted(row, named, madeUp.has(collection))}`)
        : [],
    )
    .sort();
};

/** What is dialled within the country. */
const digitsOf = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^(?:0086|86)(?=[1-9]\d{9,10}$)/, '0');

/** Collections whose identifiers an import makes up. */
const madeUp = new Set(['people', 'postHoldings', 'contacts', 'cleanups']);

const sorted = (
  row: unknown,
  named: (key: string, value: unknown) => unknown = (_, value) => value,
  isWithoutId = false,
): string =>
  JSON.stringify(row, (key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([name]) => !(isWithoutId && name === 'id'))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : named(key, value),
  );

/** Facts that only one of two records has. */
export const differences = (
  truth: readonly string[],
  read: readonly string[],
): { readonly lost: readonly string[]; readonly invented: readonly string[] } => ({
  lost: withoutEach(truth, read),
  invented: withoutEach(read, truth),
});

const withoutEach = (from: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...others];
  return from.filter((fact) => {
    const at = left.indexOf(fact);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};
