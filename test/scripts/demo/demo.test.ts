import { describe, expect, it } from 'vitest';
import { DEFAULT_SEED } from '../../../scripts/demo/options.ts';
import { lifeCases } from '../../../scripts/demo/lifeCases.ts';
import { piecesOf } from '../../../scripts/demo/writeExport.ts';
import { boardDifferences } from '../../../src/core/boards/boardTruth.ts';
import { passRelations } from '../../../src/core/dataset/relationPass.ts';
import { personalIssues } from '../../../src/core/dataset/personalIssues.ts';
import { passShape } from '../../../src/core/dataset/shapePass.ts';
import { countRequiredPatrols } from '../../../src/core/patrols/patrolNorm.ts';

import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { demoExports, demoLife, demoSite } from './demoDistrict.ts';

const life = demoLife(DEFAULT_SEED);
const exports = demoExports(life);
const text = (exported: typeof exports.later): string => [...piecesOf(exported)].join('');
const file = { kind: 'document', name: 'export.json' } as const;

describe('the bundled district', () => {
  it.each(lifeCases)('contains $name', ({ isIn }) => {
    expect(isIn(exports)).toBe(true);
  });

  it.each([1, 2, 3])('contains all of it with seed %i too', (seed) => {
    const other = demoExports(demoLife(seed));
    expect(lifeCases.filter(({ isIn }) => !isIn(other)).map(({ name }) => name)).toEqual([]);
  });

  it('is the same, byte for byte, when generated again', () => {
    const again = demoExports(demoLife(DEFAULT_SEED));
    expect(text(again.earlier)).toBe(text(exports.earlier));
    expect(text(again.later)).toBe(text(exports.later));
  });

  it('differs with another seed', () => {
    const other = demoExports(demoLife(DEFAULT_SEED + 1)).later;
    expect(other.people.map(({ name }) => name)).not.toEqual(
      exports.later.people.map(({ name }) => name),
    );
    expect(other.lines?.features[0]?.geometry).not.toEqual(
      exports.later.lines?.features[0]?.geometry,
    );
  });

  it.each(['earlier', 'later'] as const)('has an %s export of valid shape', (which) => {
    expect(passShape(JSON.parse(text(exports[which])), file).issues).toEqual([]);
  });

  it.each(['earlier', 'later'] as const)('has an %s export with consistent rows', (which) => {
    const exported = readExport(text(exports[which]));
    const issues = passRelations(exported, file, {
      districtCode: demoSite.district.regionCode,
      dutyIds: demoSite.rules.duties.map(({ id }) => id),
      gradeBands: demoSite.rules.assessmentGrades,
    });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(personalIssues(exported, file)).toEqual([]);
  });

  it('requires the patrols that the local norms demand of each term, season by season', () => {
    const { patrols, postHoldings } = indexRecord(readExport(text(exports.later))).record;
    const holdings = new Map(postHoldings.map((holding) => [holding.id, holding]));
    const owed = new Map(demoSite.rules.patrolNorms.map((norm) => [norm.level, norm]));
    const wrong = patrols.filter(({ holdingId, month, required }) => {
      const term = holdings.get(holdingId);
      const norm = term && owed.get(term.level);
      const period = { from: month, to: month };
      return !norm || required !== countRequiredPatrols({ norm, period, term, rivers: 1 });
    });
    expect(wrong).toEqual([]);
    expect(patrols.some(({ month, required }) => /-0[12]$/.test(month) && required > 0)).toBe(
      false,
    );
  });

  it('keeps everything of the earlier export in the later one, except the corrected amount', () => {
    const corrected = new Set(exports.later.corrections.map(({ id }) => id));
    const later = new Set(exports.later.cleanups.map((row) => JSON.stringify(row)));
    const changed = exports.earlier.cleanups.filter((row) => !later.has(JSON.stringify(row)));
    expect(changed.map(({ id }) => id)).toEqual([...corrected]);
    const months = new Set(exports.later.waterMonths.map((row) => JSON.stringify(row)));
    expect(exports.earlier.waterMonths.filter((row) => !months.has(JSON.stringify(row)))).toEqual(
      [],
    );
    const codes = new Set(exports.later.signboards.map(({ code }) => code));
    expect(exports.earlier.signboards.filter(({ code }) => !codes.has(code))).toEqual([]);
  });

  it('has a few wrong boards, but not many', () => {
    const exported = readExport(text(exports.later));
    const index = indexRecord(exported);
    const { signboards } = index.record;
    const wrong = signboards.filter(
      (board) => boardDifferences(index, board, exported.period.dataThrough).length > 0,
    );
    expect(wrong.length / signboards.length).toBeGreaterThan(0.02);
    expect(wrong.length / signboards.length).toBeLessThan(0.14);
  });

  it('stays below 3 MB per export', () => {
    expect(Buffer.byteLength(text(exports.later))).toBeLessThan(3_000_000);
  });
});

function readExport(json: string) {
  const shape = passShape(JSON.parse(json), file);
  if (shape.exported === undefined) throw new Error('The export has not the right shape');
  return shape.exported;
}
