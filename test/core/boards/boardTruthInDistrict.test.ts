import { expect, it } from 'vitest';
import { boardDifferences } from '../../../src/core/boards/boardTruth.ts';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { getRow, indexRecord } from '../../../src/core/record/recordIndex.ts';
import { district } from '../../district/district.ts';

it('a chief who left twice left on the last of these days so far', () => {
  const { record } = district();
  const again = { from: getCalendarDate('2026-03-01'), to: getCalendarDate('2026-09-12') };
  const index = indexRecord({
    ...record,
    postHoldings: record.postHoldings.flatMap((holding) =>
      holding.id === 'village-donggeng-1'
        ? [
            { ...holding, id: 'second-term', ...again },
            { ...holding, id: 'first-term', to: getCalendarDate('2025-06-30') },
          ]
        : [holding],
    ),
  });
  const since = (on: string) =>
    boardDifferences(index, getRow(index.boardByCode, 'HX1A04E'), getCalendarDate(on)).map(
      (difference) => ('since' in difference ? difference.since : undefined),
    );
  expect(since('2026-09-30')).toEqual(['2026-09-12']);
  expect(since('2025-12-31')).toEqual(['2025-06-30']);
});
