import { expect, it } from 'vitest';
import { personalIssues } from '../../../src/core/dataset/personalIssues.ts';
import { smallExport } from './smallExport.ts';

const layout = { kind: 'document', name: 'small.json' } as const;

type Path = readonly (string | number)[];

/** Places of all strings of a value. */
const stringsIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([step, inner]) => stringsIn(inner, [...path, step]));
};

/** A copy with words added to one string. */
const withWords = (value: unknown, [step, ...rest]: Path, words: string): unknown => {
  if (step === undefined) return `${String(value)}${words}`;
  const inner = (at: string | number, item: unknown): unknown =>
    at === step ? withWords(item, rest, words) : item;
  if (Array.isArray(value)) return Array.from<unknown>(value).map((item, at) => inner(at, item));
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([key, item]: [string, unknown]) => [key, inner(key, item)]),
  );
};

const found = (exported: unknown) =>
  personalIssues(exported, layout).map(({ path, params }) => [path.join('.'), params]);

const whole = {
  ...smallExport(),
  lines: {
    type: 'FeatureCollection',
    features: [{ properties: { name: '柳沟河', note: '实测' }, geometry: { type: 'LineString' } }],
  },
};

it('finds a damaged number in every text of an export, at its place', () => {
  const places = stringsIn(whole);
  expect(places.length).toBeGreaterThan(150);
  expect(places.map((place) => place.join('.'))).toContain('lines.features.0.properties.note');
  const silent = places.filter((place) => {
    const [first] = found(withWords(whole, place, ' 身份证130999196001011018'));
    return first?.[0] !== place.join('.');
  });
  expect(silent).toEqual([]);
});

it('takes the dated code of a row for a code, though its last digit passes for a check digit', () => {
  // 140999 20260904 004 and the check digit of GB 11643.
  const code = '140999202609040043';
  const row = { problems: [{ id: code, description: `见${code}` }] };
  expect(found({ problems: [{ id: '140999196009040041', description: '' }] })).toHaveLength(1);
  expect(found(row).map(([place]) => place)).toEqual(['problems.0.description']);
});
