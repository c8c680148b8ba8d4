import { describe, expect, it } from 'vitest';
import type { Reach, River } from '../../../src/core/record/record.ts';
import { getRow } from '../../../src/core/record/recordIndex.ts';
import { courseOf } from '../../../src/core/rivers/course.ts';
import { district } from '../../district/district.ts';

const { index } = district();
const river: River = getRow(index.riverById, 'huai-xi');
const sections: readonly Reach[] = ['hx-donggeng', 'hx-qiaotou'].map((id) =>
  getRow(index.reachById, id),
);
const unmeasured = sections.map((reach, at): Reach => ({
  ...reach,
  fromKm: { unknown: 'not-settled' },
  toKm: { unknown: 'not-settled' },
  order: at + 1,
}));

describe('the course of a water', () => {
  it('is to scale where all sections have chainages', () => {
    const course = courseOf(river, sections);
    expect(course).toMatchObject({ isToScale: true, length: 6 });
    expect(sections.map((reach) => course?.rangeOf(reach))).toMatchObject([
      { fromKm: 0, toKm: 3.5 },
      { fromKm: 3.5, toKm: 6 },
    ]);
    expect(course?.placeOf({ atKm: 4.1 })).toBe(4.1);
    expect(course?.placeOf({ atKm: { unknown: 'not-held' } })).toBeUndefined();
  });

  it('ends where its last section ends if nobody knows its length', () => {
    expect(courseOf({ ...river, lengthKm: { unknown: 'not-settled' } }, sections)?.length).toBe(6);
  });

  it('has sections of one length in the order set by hand where a chainage is not known', () => {
    const course = courseOf(river, unmeasured.toReversed());
    expect(course).toMatchObject({ isToScale: false, length: 2 });
    expect(unmeasured.map((reach) => course?.rangeOf(reach))).toEqual([
      { fromKm: 0, toKm: 1 },
      { fromKm: 1, toKm: 2 },
    ]);
    expect(course?.placeOf({ atKm: 4.1, reachId: 'hx-qiaotou' })).toBe(1.5);
    expect(course?.placeOf({ atKm: 4.1 })).toBeUndefined();
  });

  it('is none where not even the order is known, or there is nothing to draw', () => {
    const [first, second] = unmeasured;
    if (!first || !second) throw new Error('two sections');
    const { order, ...unordered } = second;
    expect(courseOf(river, [first, unordered])).toBeUndefined();
    expect(courseOf({ ...river, lengthKm: { unknown: 'to-follow' } }, [])).toBeUndefined();
  });

  it('is none for a lake', () => {
    expect(courseOf({ ...river, kind: 'lake' }, sections)).toBeUndefined();
    expect(courseOf({ ...river, kind: 'canal' }, sections)).toBeDefined();
  });
});
