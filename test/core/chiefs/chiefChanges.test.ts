import { expect, it } from 'vitest';
import { chiefChanges } from '../../../src/core/chiefs/chiefChanges.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { rowAt, smallExport } from '../dataset/smallExport.ts';

it('merges a term that ends and one that begins on a day into one change, newest first', () => {
  const [newest, ...older] = chiefChanges(indexRecord(smallExport()));
  expect(newest?.on).toBe('2025-03-01');
  expect(newest?.came.map(({ id }) => id)).toEqual(['h-v2-nan']);
  expect(older.slice(0, 2)).toMatchObject([
    { on: '2025-03-01', left: [{ id: 'h-v1-old' }], came: [{ id: 'h-v1' }] },
    { on: '2025-03-01', left: [], came: [{ id: 'h-v2' }] },
  ]);
});

it('leaves out terms that begin after the cut-off, and keeps a post that became vacant', () => {
  const changes = chiefChanges(
    indexRecord(
      smallExport(({ postHoldings }) => {
        rowAt(postHoldings, 7).to = '2026-09-03';
        rowAt(postHoldings, 8).to = '2026-10-01';
      }),
    ),
  );
  expect(changes[0]).toMatchObject({ on: '2026-09-03', left: [{ id: 'h-v1' }], came: [] });
});
