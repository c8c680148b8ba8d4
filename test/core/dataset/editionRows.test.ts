import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editionRows } from '../../../src/core/dataset/editionRows.ts';
import { keyedTables } from '../../../src/core/dataset/rowKeys.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import type { OfficeExport } from '../../../src/core/formats/formats.ts';
import { canonicalJson } from '../../../src/core/json/canonicalJson.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { editionRowsSchema } from '../../../src/core/schemas/editionRows.ts';
import { district } from '../../district/district.ts';

const { record } = district();
const former: OfficeExport = { ...record, problems: record.problems.slice(2) };

const textOf = (now: OfficeExport): string =>
  canonicalJson(
    editionRowsSchema.parse(
      editionRows(
        { edition: '2026-10-09', recordSha256: 'a'.repeat(64), record: now },
        { edition: '2026-09-03', recordSha256: 'b'.repeat(64), record: former },
        figureRegister,
        indexRecord(now),
      ),
    ),
  );

it('gives the same bytes for the same record, in whatever order its rows come', () => {
  const expected = textOf(record);
  expect(textOf(structuredClone(record))).toBe(expected);
  const shuffled = fc.record(
    Object.fromEntries(
      keyedTables(record).map(({ name, rows }) => [
        name,
        fc.shuffledSubarray([...rows], { minLength: rows.length }),
      ]),
    ),
  );
  fc.assert(
    fc.property(shuffled, (tables) => {
      expect(textOf({ ...record, ...tables })).toBe(expected);
    }),
    { numRuns: 20 },
  );
});

it('says what it belongs to, and in a first edition nothing of an edition before', () => {
  const first = editionRows(
    { edition: '2026-10-09', recordSha256: 'a'.repeat(64), record },
    undefined,
    figureRegister,
    indexRecord(record),
  );
  expect(first).toMatchObject({ edition: '2026-10-09', recordSha256: 'a'.repeat(64), changes: [] });
  expect(first).not.toHaveProperty('before');
});
