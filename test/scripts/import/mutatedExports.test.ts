import fc from 'fast-check';
import { expect, it } from 'vitest';
import { examine } from '../../../scripts/import/examine.ts';
import { recordTexts } from '../../core/dataset/recordTexts.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import type { PublishedContent } from '../../../src/data/readPublished.ts';
import { issueReport } from '../../../src/view/issueReport.ts';
import { smallInput } from '../../core/dataset/smallExport.ts';

/** `JIANHE_MUTATIONS=100000` for the long run. */
const runs = Number(process.env['JIANHE_MUTATIONS'] ?? '300');
const layout = { kind: 'document', name: 'mutated.json' } as const;
const nothing: PublishedContent = {
  recordSha256: '',
  recordFiles: [],
  editions: [],
  ledger: [],
  tombstones: [],
  issues: [],
};
const canary = 'canary-7f3a';

/** Every container of a document, the document first. */
const containersOf = (value: unknown): object[] =>
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

const mutation = fc.record({
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

const mutate = (document: unknown, { at, key, kind, value }: Mutation): void => {
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

it('neither breaks on a mutated export nor lets a field through that the format does not list', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      const document = smallInput();
      for (const each of mutations) mutate(document, each);
      const read = { document, layout, sha256: '0'.repeat(64), issues: [] };
      const { record, issues } = examine(read, nothing, undefined, new Map());
      const report = issueReport(issues);
      if (!record) {
        expect(report).toContain('【错误】');
        return;
      }
      const files = recordTexts(record);
      expect(files.map(({ text }) => text).join('\n')).not.toContain(canary);
    }),
    { numRuns: runs },
  );
}, 3_600_000);

it('drops a canary planted in every object of an export', () => {
  const document = smallInput();
  const planted = containersOf(document).filter((each) => !Array.isArray(each));
  for (const each of planted) Reflect.set(each, 'unlisted', { note: canary });
  const { exported, issues } = passShape(document, layout);
  expect(planted.length).toBeGreaterThan(50);
  expect(exported && JSON.stringify(exported)).toBeTypeOf('string');
  expect(JSON.stringify(exported)).not.toContain(canary);
  expect(issues.every(({ severity }) => severity === 'warning')).toBe(true);
});
