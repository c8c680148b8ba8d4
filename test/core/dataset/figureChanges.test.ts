import { expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { explainChanges } from '../../../src/core/dataset/explainChanges.ts';
import { findPastChanges } from '../../../src/core/dataset/figureChanges.ts';
import { freezeFigures } from '../../../src/core/dataset/freezeFigures.ts';
import { figureRegister } from '../../../src/core/figures/register.ts';
import type { OfficeExport } from '../../../src/core/formats/formats.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import type { ExportV1Input } from '../../../src/core/formats/v1.ts';
import { rowAt, smallExport } from './smallExport.ts';

type Change = (input: ExportV1Input) => void;

const compute = (record: OfficeExport) => freezeFigures(figureRegister, indexRecord(record));

const frozen = (record: OfficeExport) => ({
  figures: compute(record),
  dataThrough: record.period.dataThrough,
});

const correctedTo =
  (value: number): Change =>
  (input) => {
    Object.assign(rowAt(input.cleanups, 0).amount, { value });
  };

const nextMonth =
  (change: Change = () => undefined): Change =>
  (input) => {
    change(input);
    Object.assign(input.period, {
      dataThrough: '2026-10-31',
      publishedAt: '2026-11-02 09:00',
      nextUpdate: '2026-12-02',
    });
  };

const changesAfter = (change: Change) =>
  findPastChanges(frozen(smallExport()), frozen(smallExport(change)));

it('finds a past reading that differs from the published one', () => {
  expect(changesAfter(nextMonth(correctedTo(10)))).toEqual([
    {
      figureId: 'cleanup-amounts',
      series: 't',
      month: '2026-08',
      was: { kind: 'amount', value: 12.5 },
      is: { kind: 'amount', value: 10 },
    },
  ]);
});

it('finds headlines and breakdowns too if the cut-off is the same', () => {
  const changes = changesAfter(correctedTo(10));
  expect(changes.map(({ part, series, row, month }) => [part, series, row, month])).toEqual([
    [undefined, 't', undefined, '2026-08'],
    ['headline', 't', undefined, '2026-09'],
    ['breakdown', 't', 'sha-gou', '2026-09'],
  ]);
});

it('finds a finished year that has changed, whatever the cut-off', () => {
  const changes = changesAfter(
    nextMonth((input) => {
      Object.assign(rowAt(input.assessments, 0), { earned: 70, score: 70, applicable: 100 });
    }),
  );
  expect(changes.map(({ figureId, dimension, row }) => [figureId, dimension, row])).toEqual([
    ['assessment-grades', 'year', '2025'],
  ]);
});

it('finds nothing if only a month was added', () => {
  const later = changesAfter(
    nextMonth((input) => {
      input.cleanups.push({ ...rowAt(input.cleanups, 1), id: 'ql-3', month: '2026-10' });
    }),
  );
  expect(later).toEqual([]);
});

it('does not treat a month that was still running at the earlier cut-off as a correction', () => {
  const before = { ...frozen(smallExport()), dataThrough: getCalendarDate('2026-08-30') };
  const now = frozen(smallExport(nextMonth(correctedTo(10))));
  expect(findPastChanges(before, now)).toEqual([]);
});

it('assigns the reason of the correction that caused the change, and no other', () => {
  const record = smallExport(
    nextMonth((input) => {
      correctedTo(10)(input);
      Object.assign(rowAt(input.cleanups, 1).amount, { value: 9 });
      input.corrections.push({ collection: 'cleanups', id: 'ql-1', reason: '同一车次重复填报。' });
    }),
  );
  const published = smallExport();
  const changes = findPastChanges(frozen(published), frozen(record));
  const { explained, unexplained } = explainChanges(changes, record, published, compute, undefined);
  expect(explained).toMatchObject([{ month: '2026-08', reason: '同一车次重复填报。' }]);
  expect(unexplained).toMatchObject([{ month: '2026-09' }]);
});

it('uses the office’s reason if no correction explains the change', () => {
  const record = smallExport(nextMonth(correctedTo(10)));
  const published = smallExport();
  const changes = findPastChanges(frozen(published), frozen(record));
  const { explained, unexplained } = explainChanges(
    changes,
    record,
    published,
    compute,
    '统一复核',
  );
  expect(explained).toMatchObject([{ month: '2026-08', reason: '统一复核' }]);
  expect(unexplained).toEqual([]);
});
