import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { indexRecord, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import type { PublishedRecord, River } from '../../../src/core/record/record.ts';
import { findRiverName, riverName, riverNameOn } from '../../../src/view/rivers/riverName.ts';
import { district } from '../../district/district.ts';

const { record } = district();
const base = record.rivers.find(({ id }) => id === 'huai-xi');
if (!base) throw new Error('the district has 槐溪');
const { flowsInto: _, ...alone } = base;

/** 南沟, with what tells it from others. */
const called = (id: string, more: Partial<River> = {}): River => ({
  ...alone,
  id,
  name: '南沟',
  source: { unknown: 'not-held' },
  mouth: { unknown: 'not-held' },
  ...more,
});
const joins = (riverId: string): Pick<River, 'flowsInto'> => ({
  flowsInto: { riverId, atKm: 1, side: 'left' },
});
const withRivers = (rivers: readonly River[], more: Partial<PublishedRecord> = {}): RecordIndex =>
  indexRecord({ ...record, rivers: [...record.rivers, ...rivers], ...more });
const namesOf = (
  rivers: readonly River[],
  more: Partial<PublishedRecord> = {},
): readonly string[] => rivers.map(({ id }) => riverName(withRivers(rivers, more), id));

describe('the name of a water beside others', () => {
  it('is bare where no other is called so', () => {
    expect(namesOf([called('a')])).toEqual(['南沟']);
    expect(district().index.record.rivers.map(({ id }) => riverName(district().index, id))).toEqual(
      ['槐溪', '磨子沟', '望川河', '杨坪沟'],
    );
  });

  it('says which water it joins', () => {
    expect(
      namesOf([called('a', joins('wang-chuan-he')), called('b', joins('yang-ping-gou'))]),
    ).toEqual(['南沟（汇入望川河）', '南沟（汇入杨坪沟）']);
  });

  it('says its source where several join one water, or one joins none', () => {
    const [a, b] = [called('a', { source: '白石崖' }), called('b', { source: '黑石崖' })];
    const named = ['南沟（源头白石崖）', '南沟（源头黑石崖）'];
    const both = joins('wang-chuan-he');
    expect(
      namesOf([
        { ...a, ...both },
        { ...b, ...both },
      ]),
    ).toEqual(named);
    expect(namesOf([{ ...a, ...both }, b])).toEqual(named);
  });

  it('says a town that it alone crosses where a source is unknown', () => {
    const [reach] = record.reaches;
    if (!reach) throw new Error('the district has reaches');
    const reaches = ['a', 'b'].flatMap((riverId) =>
      ['000301001', ...(riverId === 'a' ? ['000301002'] : ['000301001001'])].map(
        (regionCode, at) => ({ ...reach, id: `${riverId}-${at}`, riverId, regionCode }),
      ),
    );
    const rivers = [called('a', { source: '白石崖', mouth: '东' }), called('b', { mouth: '西' })];
    // Of 南桥街道 both have a reach, so the second has no town of its own.
    expect(namesOf(rivers, { reaches: [...record.reaches, ...reaches] })).toEqual([
      '南沟（东）',
      '南沟（西）',
    ]);
    const own = reaches.filter(({ riverId, regionCode }) =>
      riverId === 'a' ? regionCode === '000301002' : regionCode === '000301001001',
    );
    expect(namesOf(rivers, { reaches: [...record.reaches, ...own] })).toEqual([
      '南沟（青禾镇）',
      '南沟（南桥街道）',
    ]);
  });

  it('says its mouth, its kind, or a number in the order of the ids', () => {
    expect(namesOf([called('a', { mouth: '县界' }), called('b', { mouth: '柳湖' })])).toEqual([
      '南沟（县界）',
      '南沟（柳湖）',
    ]);
    expect(namesOf([called('a', { kind: 'canal' }), called('b')])).toEqual([
      '南沟（渠道）',
      '南沟（河流）',
    ]);
    expect(namesOf([called('b'), called('c'), called('a')])).toEqual([
      '南沟（2）',
      '南沟（3）',
      '南沟（1）',
    ]);
  });

  it('stays bare if the others have ended; those say until when they were', () => {
    const rivers = [
      called('a'),
      called('b', { to: getCalendarDate('2025-04-01'), successors: ['a'] }),
    ];
    expect(namesOf(rivers)).toEqual(['南沟', '南沟（2025 年 4 月 1 日前）']);
    expect(namesOf([called('b', { to: getCalendarDate('2025-04-01') })])).toEqual(['南沟']);
    const ended = { to: getCalendarDate('2025-04-01') };
    expect(
      namesOf([called('a', { ...ended, kind: 'pond' }), called('b', { ...ended, kind: 'lake' })]),
    ).toEqual(['南沟（2025 年 4 月 1 日前）（坑塘）', '南沟（2025 年 4 月 1 日前）（湖泊）']);
  });

  it('is unknown for an id that the record does not have', () => {
    expect(findRiverName(withRivers([]), 'nowhere')).toBeUndefined();
    expect(findRiverName(withRivers([]), 'huai-xi')).toBe('槐溪');
  });
});

describe('the name of a water on a day', () => {
  const renamed = called('a', {
    name: '北沟',
    formerNames: [{ name: '南沟', until: getCalendarDate('2025-04-01') }],
  });

  it('is that of the day, with the one of today if another water has it', () => {
    const one = withRivers([renamed]);
    expect(riverNameOn(one, 'a', getCalendarDate('2025-03-31'))).toBe('南沟');
    expect(riverNameOn(one, 'a', getCalendarDate('2025-04-01'))).toBe('北沟');
    const two = withRivers([renamed, called('b')]);
    expect(riverNameOn(two, 'a', getCalendarDate('2025-03-31'))).toBe('南沟（今北沟）');
    expect(riverNameOn(two, 'b', getCalendarDate('2025-03-31'))).toBe('南沟');
  });

  it('tells waters of one name apart', () => {
    const rivers = [called('a', joins('wang-chuan-he')), called('b', joins('yang-ping-gou'))];
    expect(riverNameOn(withRivers(rivers), 'b', getCalendarDate('2025-03-31'))).toBe(
      '南沟（汇入杨坪沟）',
    );
  });
});
