import { expect, it } from 'vitest';
import { relationFaults } from '../../../src/core/dataset/relationPass.ts';
import { standingWarnings } from '../../../src/core/dataset/standingWarnings.ts';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import type { OfficeExport } from '../../../src/core/formats/formats.ts';
import { district } from '../../district/district.ts';

const published = district().record;
const former = relationFaults(published);

/** Codes of the warnings about an export that the published edition does not give. */
const freshOf = (exported: OfficeExport): readonly string[] => {
  const faults = relationFaults(exported);
  const standing = standingWarnings(faults, exported, former, published);
  return faults.filter((issue) => !standing.has(issue)).map(({ code }) => code);
};

it('is every warning of a record that is published again later, and no error', () => {
  expect(former.length).toBeGreaterThan(0);
  const later = { ...published.period, publishedAt: '2026-10-20 09:00' };
  expect(freshOf({ ...published, period: later })).toEqual([]);
  const broken = { ...later, nextUpdate: getCalendarDate('2026-10-01') };
  expect(freshOf({ ...published, period: broken })).toEqual(['export.period-order']);
});

it('tells rows by their keys, so that rows before them do not make them new', () => {
  const reaches = [...published.reaches].reverse();
  expect(freshOf({ ...published, reaches })).toEqual([]);
});

it('does not hold a post that this export leaves vacant', () => {
  const postHoldings = published.postHoldings.map((row) =>
    row.id === 'village-xiahe' ? { ...row, to: getCalendarDate('2026-09-20') } : row,
  );
  expect(freshOf({ ...published, postHoldings })).toEqual(['post.vacant']);
});
