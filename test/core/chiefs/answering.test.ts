import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import {
  answeringForReach,
  answeringForRiver,
  findTownReach,
  policeForReach,
  regionOfHolding,
} from '../../../src/core/chiefs/answering.ts';
import { whoAnswersForHolding } from '../../../src/core/chiefs/whoAnswers.ts';
import { sharesBank } from '../../../src/core/places/bank.ts';
import type { PublishedRecord, Reach } from '../../../src/core/record/record.ts';
import { getRow, indexRecord, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import { district } from '../../district/district.ts';

/** The district with some changed rows. */
const districtWith = (
  change: (record: PublishedRecord) => Partial<PublishedRecord>,
): RecordIndex => {
  const { record } = district();
  return indexRecord({ ...record, ...change(record) });
};

/** One line per level: the level, its reach, and each holder with the line to call. */
const answers = (reachId: string, on = '2026-09-30', index = district().index) =>
  answeringForReach(index, getRow(index.reachById, reachId), getCalendarDate(on)).map(
    ({ level, reach, holders }) =>
      [
        level,
        reach?.id ?? '-',
        ...holders.map(({ person, line }) =>
          [person.name, ...(line ? [line.contact.number, line.via] : [])].join(' '),
        ),
      ].join(' | '),
  );

const countyOf = (districtChief: string) => [
  `district | - | ${districtChief}`,
  'general | - | 梁若谷 | 宋怀远 0300-860 1002 post',
];

describe('who answers for a reach', () => {
  it('is its village, the town around it, the district and both general chiefs', () => {
    expect(answers('wch-shanghe')).toEqual([
      'village | wch-shanghe | 纪长林 154 0000 7001 post',
      'town | wch-qinghe | 范秋实 0300-860 3011 post',
      ...countyOf('邵明哲'),
    ]);
  });

  it('has no village if the reach is a town’s own', () => {
    expect(answers('wch-nanqiao-left')).toEqual([
      'town | wch-nanqiao-left | 路平安 0300-860 2001 region',
      ...countyOf('邵明哲'),
    ]);
  });

  it('has no town if no reach of the town contains it', () => {
    const index = districtWith(({ reaches }) => ({
      reaches: reaches.filter(({ id }) => id !== 'ypg-qinghe'),
    }));
    expect(answers('ypg-baiyangping', '2026-09-30', index)).toEqual([
      'village | ypg-baiyangping | 白小川 0300-860 3001 region',
      ...countyOf('梁若谷'),
    ]);
  });

  it('names a vacant post without a holder', () => {
    expect(answers('hx-donggeng')).toEqual([
      'village | hx-donggeng',
      'town | hx-nanqiao | 路平安 0300-860 2001 region',
      ...countyOf('邵明哲'),
    ]);
  });

  it('changes on a successor’s first day, and never has two', () => {
    expect(answers('wch-donggeng', '2026-09-11')[0]).toBe(
      'village | wch-donggeng | 关立夏 0300-860 2001 region',
    );
    expect(answers('wch-donggeng', '2026-09-12')[0]).toBe(
      'village | wch-donggeng | 莫晓岚 0300-860 2001 region',
    );
  });

  it('is district and general chiefs for a river with nobody nearer, even if the post is vacant', () => {
    const { index } = district();
    const river = getRow(index.riverById, 'mo-zi-gou');
    const posts = answeringForRiver(index, river, getCalendarDate('2026-09-30'));
    expect(posts.map(({ level, holders }) => [level, holders.length])).toEqual([
      ['district', 0],
      ['general', 2],
    ]);
  });
});

describe('the town around a village', () => {
  /** 青禾镇上段 with a chief for each bank; the right bank comes first in the record. */
  const byBank = () =>
    districtWith(({ reaches }) => ({
      reaches: reaches.flatMap((reach): readonly Reach[] =>
        reach.id === 'wch-qinghe'
          ? [
              { ...reach, id: 'a-right', side: 'right' },
              { ...reach, id: 'b-left', side: 'left' },
            ]
          : [reach],
      ),
    }));
  const townReach = (index: RecordIndex, village: Partial<Reach>, id = 'wch-shanghe') =>
    findTownReach(index, { ...getRow(index.reachById, id), ...village })?.id;

  it('is that of its own bank', () => {
    expect(townReach(byBank(), {}, 'wch-shanghe')).toBe('b-left');
    expect(townReach(byBank(), {}, 'wch-baiyangping')).toBe('a-right');
  });

  it('is the first of both for a village on both banks', () => {
    expect(townReach(byBank(), { side: 'both' })).toBe('a-right');
  });

  it('contains the middle of the village’s reach, both ends included', () => {
    const { index } = district();
    const right = (fromKm: number, toKm: number) =>
      townReach(index, { side: 'right', fromKm, toKm }, 'wch-xiahe');
    expect(right(12, 14)).toBe('wch-qinghe-right');
    expect(right(6, 13.9)).toBe('wch-qinghe');
    expect(right(6, 14)).toBe('wch-qinghe');
    expect(right(6, 14.1)).toBe('wch-qinghe-right');
    expect(right(18, 22)).toBe('wch-qinghe-right');
    expect(right(18, 22.1)).toBeUndefined();
  });

  it('contains a village whose middle is its upper end', () => {
    const index = districtWith(({ reaches }) => ({
      reaches: reaches.filter(({ id }) => id !== 'wch-qinghe'),
    }));
    expect(townReach(index, { side: 'right', fromKm: 8, toKm: 12 }, 'wch-xiahe')).toBe(
      'wch-qinghe-right',
    );
    expect(townReach(index, { side: 'right', fromKm: 7, toKm: 12 }, 'wch-xiahe')).toBeUndefined();
  });

  it('is of the village’s own town and river', () => {
    const { index } = district();
    expect(townReach(index, { regionCode: '000301001001' })).toBeUndefined();
    expect(townReach(index, { regionCode: '000301001001', side: 'left', toKm: 30 })).toBe(
      'wch-nanqiao-left',
    );
    expect(townReach(index, { riverId: 'mo-zi-gou' })).toBeUndefined();
  });
});

it.each([
  ['left', 'left', true],
  ['right', 'right', true],
  ['left', 'right', false],
  ['right', 'left', false],
  ['both', 'left', true],
  ['right', 'both', true],
  ['both', 'both', true],
] as const)('a reach of %s and one of %s share a bank: %s', (a, b, isShared) => {
  expect(sharesBank({ side: a }, { side: b })).toBe(isShared);
});

describe('the line beside the name of a chief', () => {
  const call = (holdingId: string, index = district().index) => {
    const holding = getRow(index.holdingById, holdingId);
    const on = getCalendarDate('2026-09-30');
    const line = whoAnswersForHolding(index, holding, on).printed?.line;
    return line && [line.contact.number, line.via, line.regionCode ?? '-'].join(' ');
  };

  it('is the post’s own', () => {
    expect(call('general-party')).toBe('0300-860 1002 post -');
  });

  it('is the village office’s if the post has none', () => {
    expect(call('village-qiaotou')).toBe('0300-860 2199 region 000301001001');
  });

  it('is the town office’s if the village has none either, and for a town’s chief', () => {
    expect(call('village-donggeng-2')).toBe('0300-860 2001 region 000301001');
    expect(call('town-wch-qinghe-right')).toBe('0300-860 3001 region 000301002');
  });

  it('is the supervision telephone for chiefs of a whole river or the district', () => {
    expect(call('county-wch')).toBe('0300-860 1314 office -');
    expect(call('general-county')).toBe('0300-860 1314 office -');
  });

  it('is the supervision telephone if no nearer office has a line, and undefined without it', () => {
    const only = (id: string) =>
      districtWith(({ contacts }) => ({ contacts: contacts.filter((each) => each.id === id) }));
    expect(call('village-donggeng-2', only('office'))).toBe('0300-860 1314 office -');
    expect(call('village-donggeng-2', only('song'))).toBeUndefined();
  });

  it('never treats a district as a town', () => {
    const index = districtWith(({ contacts }) => ({
      contacts: contacts.map((each) =>
        each.id === 'office' ? { ...each, owner: { kind: 'region', regionCode: '000301' } } : each,
      ),
    }));
    expect(call('general-county', index)).toBeUndefined();
  });
});

it('names the region whose office supports a holding', () => {
  const { index } = district();
  const region = (holdingId: string) =>
    regionOfHolding(index, getRow(index.holdingById, holdingId));
  expect(region('village-xiahe')).toBe('000301002002');
  expect(region('general-party')).toBe('000301');
  expect(region('county-wch')).toBeUndefined();
});

describe('the police for a reach', () => {
  const police = (reachId: string, on: string, index = district().index) =>
    policeForReach(index, getRow(index.reachById, reachId), getCalendarDate(on)).map(
      ({ police: { id }, person, line }) => [id, person.name, line?.contact.number, line?.via],
    );
  const county = ['police-county', '雷震宇', '0300-860 1110', 'post'];
  const town = ['police-qinghe', '石坚', undefined, undefined];

  it('are those of its town, then of the district', () => {
    expect(police('wch-shanghe', '2026-04-29')).toEqual([town, county]);
    expect(police('wch-qinghe', '2026-04-29')).toEqual([town, county]);
    expect(police('wch-donggeng', '2026-04-29')).toEqual([county]);
  });

  it('are no cleaners, although these stand in the same collection', () => {
    const index = districtWith(({ policeChiefs }) => ({
      policeChiefs: policeChiefs.map((row) =>
        row.id === 'police-qinghe' ? { ...row, role: 'cleaner' } : row,
      ),
    }));
    const reach = getRow(index.reachById, 'wch-shanghe');
    expect(
      policeForReach(index, reach, getCalendarDate('2026-04-29')).map(({ police: { id } }) => id),
    ).toEqual(['police-county']);
  });

  it('are only those in office', () => {
    expect(police('wch-shanghe', '2026-04-30')).toEqual([county]);
    expect(police('wch-shanghe', '2024-02-29')).toEqual([town]);
  });

  it('come between town and district if they belong to the river', () => {
    const index = districtWith(({ policeChiefs }) => ({
      policeChiefs: policeChiefs.flatMap((each) =>
        each.id === 'police-county'
          ? [
              each,
              {
                ...each,
                id: 'police-river',
                scope: { kind: 'river' as const, riverId: 'yang-ping-gou' },
              },
            ]
          : [each],
      ),
    }));
    const ids = (reachId: string) => police(reachId, '2026-04-29', index).map(([id]) => id);
    expect(ids('ypg-baiyangping')).toEqual(['police-qinghe', 'police-river', 'police-county']);
    expect(ids('wch-shanghe')).toEqual(['police-qinghe', 'police-county']);
  });
});
