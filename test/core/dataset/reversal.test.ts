import { expect, it } from 'vitest';
import { recordBefore, reversalOf } from '../../../src/core/dataset/reversal.ts';
import { sortedByKey } from '../../../src/core/dataset/rowKeys.ts';
import type { ExportFormat } from '../../../src/core/formats/exportFormat.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { newestFormat, type OfficeExport } from '../../../src/core/formats/formats.ts';
import { reversalSchema } from '../../../src/core/schemas/reversal.ts';
import { sha256 } from '../../../src/data/sha256.ts';
import { v4 } from '../formats/v4.ts';
import { rowAt, smallExport } from './smallExport.ts';

const before: PublishedRecord = smallExport();
const [first, ...others] = before.rivers;
if (!first) throw new Error('The small export has rivers');
const withBasin = { ...first, basinKm2: 123 };

const now: PublishedRecord = {
  ...before,
  office: { ...before.office, name: '新名称' },
  rivers: [{ ...first, lengthKm: 7 }, ...others],
  contacts: before.contacts.slice(1),
};

/** The reversal from one record to another, as stored in its file. */
const wayBack = (
  from: OfficeExport,
  to: OfficeExport,
  format: ExportFormat<OfficeExport> = newestFormat,
) =>
  reversalSchema.parse(
    JSON.parse(
      JSON.stringify(
        reversalOf({ edition: 'a', record: to }, { edition: 'b', record: from }, sha256, format),
      ),
    ),
  );

it('keeps the rows that differ, in the oldest version that can hold them', () => {
  const { head, tables } = wayBack(now, before);
  expect(head).toEqual({
    format: 'jianhe-export',
    version: 1,
    period: before.period,
    office: before.office,
  });
  expect(tables).toEqual([
    { name: 'rivers', drop: [first.id], rows: [first] },
    { name: 'contacts', drop: [], rows: [rowAt(before.contacts, 0)] },
  ]);
});

it('restores the exact record, and none if a row was modified', () => {
  const reversal = wayBack(now, before);
  const back = recordBefore(now, reversal, sha256);
  expect(back && sortedByKey(back)).toEqual(sortedByKey(before));
  const other = { ...now, people: now.people.slice(1) };
  expect(recordBefore(other, reversal, sha256)).toBeUndefined();
  expect(
    recordBefore(now, { ...reversal, head: { ...reversal.head, version: 9 } }, sha256),
  ).toBeUndefined();
});

it('works for a field that only one of the two records has', () => {
  const [plain, newer] = [
    { ...before, version: 4 },
    { ...now, version: 4, rivers: [withBasin, ...others] },
  ];
  const toPlain = wayBack(newer, plain, v4);
  expect(toPlain.head['version']).toBe(1);
  const back = recordBefore(newer, toPlain, sha256, v4);
  expect(back && sortedByKey(back)).toEqual(sortedByKey(plain));

  const toNewer = wayBack(plain, newer, v4);
  expect(toNewer.head).toMatchObject({ version: 4, pointCrs: 'WGS-84' });
  const again = recordBefore(plain, toNewer, sha256, v4);
  expect(again && sortedByKey(again)).toEqual(sortedByKey(newer));
});
