import { describe, expect, it } from 'vitest';
import { getMonth } from '../../../src/core/calendar/calendar.ts';
import { publishable } from '../../../src/core/dataset/publishable.ts';
import { passRelations } from '../../../src/core/dataset/relationPass.ts';
import type { ExportV1Input } from '../../../src/core/formats/v1.ts';
import type { PatrolLevelNorm } from '../../../src/core/patrols/patrolNorm.ts';
import { fromGcj02 } from '../../../src/core/geometry/gcj02.ts';
import { rowAt, smallExport } from './smallExport.ts';

const withOldPhone = (input: ExportV1Input): void => {
  input.contacts.push({
    id: 'c-old',
    owner: { kind: 'holding', holdingId: 'h-v1-old' },
    kind: 'office-landline',
    number: '0300-820 5500',
  });
};

it('drops the telephone of an ended term and keeps the term if the office keeps terms', () => {
  const record = publishable(smallExport(withOldPhone), { keepEndedTerms: true, fromGcj02 });
  expect(record.contacts?.map(({ id }) => id)).not.toContain('c-old');
  expect(record.postHoldings.map(({ id }) => id)).toContain('h-v1-old');
});

it('drops the ended term too if the office does not, and stays valid', () => {
  const record = publishable(smallExport(withOldPhone), { keepEndedTerms: false, fromGcj02 });
  expect(record.postHoldings.map(({ id }) => id)).not.toContain('h-v1-old');
  expect(record.people.map(({ id }) => id)).toContain('p4');
  expect(passRelations(record, { kind: 'folder' })).toEqual([]);
});

it('keeps river lines in WGS-84 with five decimals, pieces joined, by river', () => {
  const { lines } = publishable(
    smallExport(({ lines: input }) => {
      if (!input) return;
      input.crs = 'GCJ-02';
      input.features.push({
        type: 'Feature',
        properties: { riverId: 'nan-gou' },
        geometry: {
          type: 'LineString',
          coordinates: [
            [113.4, 36.354],
            [113.39, 36.354],
          ],
        },
      });
    }),
    { keepEndedTerms: true, fromGcj02 },
  );
  expect(lines?.crs).toBe('WGS-84');
  expect(lines?.features.map(({ properties }) => properties.riverId)).toEqual([
    'nan-gou',
    'sha-gou',
  ]);
  const { geometry } = rowAt(lines?.features ?? [], 0);
  if (geometry.type !== 'LineString') throw new Error('Expected one line');
  expect(geometry.coordinates).toHaveLength(3);
  const [longitude, latitude] = rowAt(geometry.coordinates, 0);
  // GCJ-02 is about half a kilometre off.
  expect(Math.abs(longitude - 113.44)).toBeGreaterThan(0.003);
  expect(String(latitude)).toMatch(/^36\.\d{1,5}$/);
});

describe('a month whose patrols nobody handed in', () => {
  const monthly = [
    { level: 'village', times: 2, period: 'month', months: [3, 4, 5, 6, 7, 8, 9, 10] },
  ] as const;
  /** The period that is published for patrols of these months, with data through September 2026. */
  const unreported = (
    months: readonly string[],
    norms: readonly PatrolLevelNorm[] = monthly,
    said?: readonly string[],
  ): readonly string[] | undefined => {
    const exported = smallExport((input) => {
      const row = rowAt(input.patrols, 0);
      input.patrols = months.map((month) => ({ ...row, month }));
    });
    const period = {
      ...exported.period,
      ...(said && { patrolsNotReported: said.map(getMonth) }),
    };
    const choices = { keepEndedTerms: true, fromGcj02, patrolNorms: norms };
    return publishable({ ...exported, period }, choices).period.patrolsNotReported;
  };

  it('is named where the rule asks somebody for patrols', () => {
    expect(unreported(['2026-06', '2026-07'])).toEqual(['2026-08', '2026-09']);
    expect(unreported(['2026-06', '2026-07', '2026-09'])).toEqual(['2026-08']);
  });

  it('is not named where the rule asks for none, nor before the first row', () => {
    expect(unreported(['2026-09'])).toBeUndefined();
    expect(unreported([])).toBeUndefined();
    expect(unreported(['2026-06'], [])).toBeUndefined();
    expect(unreported(['2026-06'], [{ ...rowAt(monthly, 0), months: [5, 6] }])).toBeUndefined();
  });

  it('may be said by the office, and is no more once its rows come', () => {
    expect(unreported(['2026-07'], [], ['2026-08'])).toEqual(['2026-08']);
    expect(unreported(['2026-07', '2026-08'], [], ['2026-08'])).toBeUndefined();
  });
});
