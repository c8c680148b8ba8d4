import fc from 'fast-check';
import { expect, it } from 'vitest';
import { examine } from '../../../scripts/import/examine.ts';
import { recordTexts } from '../../core/dataset/recordTexts.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import { issueReport } from '../../../src/view/issues/issueReport.ts';
import { smallInput } from '../../core/dataset/smallExport.ts';
import { proofRuns } from '../../proofRuns.ts';
import { canary, containersOf, mutate, mutation } from './mutations.ts';
import { nothingPublished } from '../../data/nothingPublished.ts';

/** `JIANHE_MUTATIONS=100000` for the long run. */
const { numRuns, timeout } = proofRuns('JIANHE_MUTATIONS', 300);
const layout = { kind: 'document', name: 'mutated.json' } as const;
it(
  'neither crashes on a mutated export nor passes a field unknown to the format',
  () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const document = smallInput();
        for (const each of mutations) mutate(document, each);
        const read = { document, layout, sha256: '0'.repeat(64), issues: [] };
        const { record, issues } = examine(read, nothingPublished, undefined, new Map());
        const report = issueReport(issues);
        if (!record) {
          expect(report).toContain('【错误】');
          return;
        }
        const files = recordTexts(record);
        expect(files.map(({ text }) => text).join('\n')).not.toContain(canary);
      }),
      { numRuns },
    );
  },
  timeout,
);

it('drops a canary in every object of an export', () => {
  const document = smallInput();
  const planted = containersOf(document).filter((each) => !Array.isArray(each));
  for (const each of planted) Reflect.set(each, 'unlisted', { note: canary });
  const { exported, issues } = passShape(document, layout);
  expect(planted.length).toBeGreaterThan(50);
  expect(exported && JSON.stringify(exported)).toBeTypeOf('string');
  expect(JSON.stringify(exported)).not.toContain(canary);
  expect(issues.every(({ severity }) => severity === 'warning')).toBe(true);
});
