import { describe, expect, it } from 'vitest';
import { findShrunkTables, findUnusualJumps } from '../../../src/core/dataset/unusualJumps.ts';
import { district } from '../../district/district.ts';

const { record } = district();
type Record = typeof record;
const tenThousand = 10_000 as const;
/** Jumps between the district and a changed one: collection, key, path, was, is, thousandfold. */
const jumps = (changed: Partial<Record>, before: Record = record) =>
  findUnusualJumps({ ...record, ...changed }, before).map((jump) => [
    [jump.collection, jump.key, ...jump.path].join('/'),
    jump.was,
    jump.is,
    jump.isThousandfold,
  ]);
const lengths = (lengthKm: number) =>
  record.rivers.map((river) => (river.id === 'wang-chuan-he' ? { ...river, lengthKm } : river));
const river = 'rivers/wang-chuan-he/lengthKm';

describe('a number far from what was published', () => {
  it.each([
    [200, [[river, 20, 200, false]]],
    [199.9, []],
    [2, [[river, 20, 2, false]]],
    [2.1, []],
    [20_000, [[river, 20, 20_000, true]]],
    [18_000, [[river, 20, 18_000, false]]],
    [18_001, [[river, 20, 18_001, true]]],
    [21_999, [[river, 20, 21_999, true]]],
    [22_000, [[river, 20, 22_000, false]]],
    [0.02, [[river, 20, 0.02, true]]],
    [0, []],
  ])('a river of 20 km that becomes %d', (lengthKm, found) => {
    expect(jumps({ rivers: lengths(lengthKm) })).toEqual(found);
  });

  it('is none where both are small, unless a unit may be mistaken', () => {
    const before = { ...record, rivers: lengths(1.5) };
    expect(jumps({ rivers: lengths(19.9) }, before)).toEqual([]);
    expect(jumps({ rivers: lengths(20) }, before)).toEqual([[river, 1.5, 20, false]]);
    expect(jumps({ rivers: lengths(0.0015) }, before)).toEqual([[river, 1.5, 0.0015, true]]);
  });

  it('is none where nothing was known, nor in a field that is a name or a place', () => {
    expect(jumps({ rivers: lengths(200) }, { ...record, rivers: [] })).toEqual([]);
    expect(jumps({ rivers: lengths(200) }, { ...record, rivers: lengths(0) })).toEqual([]);
    const assessments = record.assessments.map((row) => ({ ...row, applicable: 5 }));
    expect(jumps({ assessments })).toEqual([
      ['assessments/2025/000301001/applicable', 100, 5, false],
      ['assessments/2025/000301002/applicable', 90, 5, false],
    ]);
    const cleanups = record.cleanups.map((row) =>
      row.amount.kind === 'value' ? { ...row, amount: { ...row.amount, scale: tenThousand } } : row,
    );
    expect(jumps({ cleanups })).toEqual([]);
  });

  it('is found below the top of a row', () => {
    const cleanups = record.cleanups.map((row) =>
      row.id === 'ql-01'
        ? { ...row, amount: { kind: 'value', value: 120_000, scale: 1 } as const }
        : row,
    );
    expect(jumps({ cleanups })).toEqual([['cleanups/ql-01/amount/value', 120, 120_000, true]]);
  });
});

describe('a new month of cleanup', () => {
  const added = (value: number, scale: 1 | 10_000 = 1, unit: 'm3' | 't' = 'm3') => {
    const [first] = record.cleanups;
    if (!first) throw new Error('The district has cleanups');
    const amount = { kind: 'value', value, scale } as const;
    return jumps({ cleanups: [...record.cleanups, { ...first, id: 'ql-new', unit, amount }] });
  };

  it('is held against the largest that the river reported in the unit', () => {
    expect(added(1200)).toEqual([['cleanups/ql-new/amount/value', 120, 1200, false]]);
    expect(added(1199)).toEqual([]);
    expect(added(1)).toEqual([]);
    expect(added(12, 10_000)).toEqual([['cleanups/ql-new/amount/value', 120, 120_000, true]]);
  });

  it('is held against nothing where the river never reported in the unit, or reports nothing', () => {
    expect(added(9_999_999, 1, 't')).toEqual([]);
    const [first] = record.cleanups;
    const amount = { kind: 'missing', reason: 'not-reported' } as const;
    const cleanups = first ? [...record.cleanups, { ...first, id: 'ql-new', amount }] : [];
    expect(jumps({ cleanups })).toEqual([]);
  });

  it('counts ten thousands of the months before', () => {
    const [worked] = record.cleanups.filter(({ id }) => id === 'ql-11');
    if (!worked) throw new Error('The district has a cleanup in ten thousands');
    const amount = { kind: 'value', value: 2, scale: 10_000 } as const;
    expect(jumps({ cleanups: [...record.cleanups, { ...worked, id: 'ql-new', amount }] })).toEqual([
      ['cleanups/ql-new/amount/value', 1200, 20_000, false],
    ]);
  });
});

describe('a table that lost rows', () => {
  const shrunk = (patrols: number, of = record.patrols) =>
    findShrunkTables({ ...record, patrols: of.slice(0, patrols) }, { ...record, patrols: of });

  it('is told from three rows on, if they are a tenth', () => {
    expect(record.patrols).toHaveLength(16);
    expect(shrunk(14)).toEqual([]);
    expect(shrunk(13)).toEqual([{ collection: 'patrols', was: 16, is: 13 }]);
    const many = [...record.patrols, ...record.patrols].slice(0, 30);
    const numbered = many.map((row, at) => ({ ...row, reachId: `r-${at}` }));
    expect(shrunk(27, numbered)).toEqual([{ collection: 'patrols', was: 30, is: 27 }]);
    const more = [...numbered, ...numbered].slice(0, 31);
    expect(shrunk(28, more)).toEqual([]);
  });

  it('is told where it lost all of them, but corrections come and go', () => {
    expect(findShrunkTables({ ...record, cases: [] }, record)).toEqual([
      { collection: 'cases', was: 1, is: 0 },
    ]);
    expect(findShrunkTables({ ...record, corrections: [] }, record)).toEqual([]);
    expect(findShrunkTables(record, { ...record, cases: [] })).toEqual([]);
  });
});
