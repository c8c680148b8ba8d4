import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import {
  reachOfSpot,
  spotOfRow,
  whoAnswers,
  whoAnswersForHolding,
  whoAnswersForRegion,
  type Answer,
  type Call,
  type Spot,
} from '../../../src/core/chiefs/whoAnswers.ts';
import type { Contact, PublishedRecord } from '../../../src/core/record/record.ts';
import { getRow, indexRecord, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import { district } from '../../district/district.ts';

const today = getCalendarDate('2026-09-30');
const { index, record } = district();

const districtWith = (change: Partial<PublishedRecord>): RecordIndex =>
  indexRecord({ ...record, ...change });

/** The district with the result of some test calls changed. */
const tested = (results: Readonly<Record<string, 'answered' | 'unanswered' | 'wrong-number'>>) =>
  districtWith({
    contacts: record.contacts.map((contact): Contact => {
      const result = results[contact.id];
      return result ? { ...contact, verified: { on: today, result } } : contact;
    }),
  });

const say = (call: Call | undefined): string =>
  call ? [call.holder?.person.name ?? call.line.via, call.line.contact.number].join(' ') : 'nobody';

/** First call, reason, own line, line for other hours. */
const inWords = ({ call, because, own, afterHours }: Answer): readonly string[] => [
  say(call),
  because ?? '-',
  say(own),
  say(afterHours),
];

const answer = (spot: Spot, of = index) => inWords(whoAnswers(of, spot, today));
const ofReach = (reachId: string, of = index) =>
  answer({ riverId: getRow(of.reachById, reachId).riverId, reachId }, of);

describe('the line that is called first', () => {
  it('is the nearest chief’s own if it was answered', () => {
    expect(ofReach('wch-shanghe')).toEqual([
      '纪长林 154 0000 7001',
      '-',
      'nobody',
      'office 0300-860 1314',
    ]);
  });

  it('is the next level’s if nobody answered, and the own one comes second', () => {
    const of = tested({ fan: 'answered', bai: 'unanswered' });
    expect(ofReach('wch-baiyangping', of).slice(0, 3)).toEqual([
      '范秋实 0300-860 3011',
      'unanswered',
      '白小川 0300-860 3302',
    ]);
  });

  it('is the village’s own office before the next level, if nobody answered', () => {
    expect(ofReach('wch-shanghe', tested({ ji: 'unanswered' })).slice(0, 3)).toEqual([
      'region 0300-860 3100-801',
      'unanswered',
      '纪长林 154 0000 7001',
    ]);
  });

  it('is another if the own one was never tested', () => {
    expect(ofReach('wch-xiahe').slice(0, 3)).toEqual([
      '范秋实 0300-860 3001',
      'untested',
      '齐望舒 0300-860 3204',
    ]);
  });

  it('is the one of who is next in office if the post is vacant', () => {
    expect(ofReach('hx-donggeng').slice(0, 3)).toEqual([
      '路平安 0300-860 2001',
      'vacant',
      'nobody',
    ]);
  });

  it('is the duty line of the town if the next level has none either', () => {
    const of = districtWith({ postHoldings: [] });
    expect(ofReach('hx-donggeng', of).slice(0, 2)).toEqual(['region 0300-860 2001', 'vacant']);
  });

  it('is the office’s before anybody bothers a general chief', () => {
    const of = districtWith({
      postHoldings: record.postHoldings.filter(({ level }) => level === 'general'),
      contacts: record.contacts.filter(({ owner }) => owner.kind !== 'region'),
    });
    expect(ofReach('hx-donggeng', of).slice(0, 2)).toEqual(['office 0300-860 1314', 'vacant']);
  });

  it('is the own one if no line at all was answered', () => {
    const of = districtWith({
      contacts: record.contacts.map(({ verified, ...contact }) => ({
        ...contact,
        ...(verified && { verified: { ...verified, result: 'unanswered' as const } }),
      })),
    });
    expect(ofReach('wch-shanghe', of)).toEqual(['纪长林 154 0000 7001', '-', 'nobody', 'nobody']);
  });

  it('is never a number that is known to be wrong', () => {
    const wrong = record.contacts.map((contact) => ({
      ...contact,
      verified: { on: today, result: 'wrong-number' as const },
    }));
    expect(ofReach('wch-shanghe', districtWith({ contacts: wrong })).slice(0, 3)).toEqual([
      'nobody',
      '-',
      '纪长林 154 0000 7001',
    ]);
  });

  it('is not asked for other hours if it is answered day and night', () => {
    const of = districtWith({
      contacts: record.contacts.map((contact) =>
        contact.kind === 'mobile' ? { ...contact, hours: '24 小时' } : contact,
      ),
    });
    expect(ofReach('wch-shanghe', of)[3]).toBe('nobody');
  });
});

describe('a place', () => {
  const reach = (spot: Spot) => reachOfSpot(index, spot)?.id;
  const river = { riverId: 'wang-chuan-he' };

  it('lies in the reach of the village on its bank', () => {
    expect(reach({ ...river, km: 5, side: 'left' })).toBe('wch-shanghe');
    expect(reach({ ...river, km: 5, side: 'right' })).toBe('wch-baiyangping');
    expect(reach({ ...river, km: 15, side: 'right' })).toBe('wch-xiahe');
    expect(reach({ ...river, km: 25, side: 'left' })).toBeUndefined();
  });

  it('of a board of the town is answered for by the village', () => {
    expect(reach({ ...river, reachId: 'wch-qinghe', km: 5, side: 'left' })).toBe('wch-shanghe');
  });

  it('of a board stays in the region of the board', () => {
    expect(reach({ ...river, reachId: 'wch-nanqiao-left', km: 12, side: 'right' })).toBe(
      'wch-nanqiao-left',
    );
  });

  it('without a chainage lies in the reach that the record names', () => {
    expect(reach({ ...river, reachId: 'wch-qinghe' })).toBe('wch-qinghe');
    expect(reach(river)).toBeUndefined();
    expect(answer(river)[0]).toBe('office 0300-860 1314');
  });

  it('of a board on both banks leaves the bank open', () => {
    const board = getRow(index.boardByCode, 'HX1A04E');
    expect(spotOfRow(board)).toEqual({
      riverId: 'wang-chuan-he',
      reachId: 'wch-donggeng',
      km: 12,
      side: 'left',
    });
    expect(spotOfRow({ ...board, side: 'both' })).not.toHaveProperty('side');
  });
});

describe('a post', () => {
  const ofPost = (id: string, of = index) =>
    inWords(whoAnswersForHolding(of, getRow(of.holdingById, id), today));

  it('is answered for by its own holder, then by those above', () => {
    expect(ofPost('town-wch-qinghe').slice(0, 3)).toEqual([
      'region 0300-860 3001',
      'wrong-number',
      '范秋实 0300-860 3011',
    ]);
  });

  it('of the whole district is answered for by the office, not by its other holder', () => {
    expect(ofPost('general-county').slice(0, 2)).toEqual(['office 0300-860 1314', 'no-line']);
    expect(ofPost('general-party').slice(0, 2)).toEqual(['宋怀远 0300-860 1002', '-']);
  });
});

describe('the office of a region', () => {
  const ofRegion = (code: string, of = index) => inWords(whoAnswersForRegion(of, code));

  it('is called on its own line, else on that of its town', () => {
    expect(ofRegion('000301001001')[0]).toBe('region 0300-860 2199');
    expect(ofRegion('000301001002')[0]).toBe('region 0300-860 2001');
  });

  it('is called through its town while its own line is not tested', () => {
    expect(ofRegion('000301002002').slice(0, 3)).toEqual([
      'region 0300-860 3001',
      'untested',
      'region 0300-860 3204',
    ]);
  });
});
