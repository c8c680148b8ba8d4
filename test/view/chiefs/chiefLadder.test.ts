import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { getRow, indexRecord, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import {
  generalLadder,
  officeRung,
  reachLadder,
  riverLadder,
  type LadderRung,
} from '../../../src/view/chiefs/chiefLadder.ts';
import { lineView, supervisionCall } from '../../../src/view/contacts/callView.ts';
import { district } from '../../district/district.ts';

const today = getCalendarDate('2026-09-30');

/** The district with some changed rows. */
const districtWith = (
  change: (record: PublishedRecord) => Partial<PublishedRecord>,
): RecordIndex => {
  const { record } = district();
  return indexRecord({ ...record, ...change(record) });
};

const ladderOf = (reachId: string, on = today, index = district().index) =>
  reachLadder(index, getRow(index.reachById, reachId), on);

/** A rung in one line: level, title, holder or first day of the vacancy, and whom to call. */
const inOneLine = (rung: LadderRung): string =>
  rung.kind === 'held'
    ? `${rung.level} ${rung.title} ${rung.name}：${rung.call?.phone ?? '无'} ${rung.call?.whom ?? ''}`
    : `${rung.level} ${rung.title} ${rung.sinceWords}`;

/** A rung without its telephones, which have their own lines below. */
const withoutCalls = (rung: LadderRung | undefined) => {
  if (!rung) return undefined;
  const { calls, ...said } = rung;
  return said;
};

/** Whom a page calls: the reason, the line, and the own line second. */
const callsInWords = (rung: LadderRung | undefined) => {
  const { call, instead, own } = rung?.calls ?? {};
  return [instead ?? '-', call?.phone ?? '无', own?.phone ?? '-'].join(' | ');
};

const office = '0300-860 1314 河长办监督电话';

describe('the ladder of a reach', () => {
  it('lists everyone from the village up, the police last', () => {
    expect(ladderOf('wch-donggeng').map(inOneLine)).toEqual([
      'village 村级河长 莫晓岚：0300-860 2001 南桥街道办公电话',
      'town 街道级河长 路平安：0300-860 2001 南桥街道办公电话',
      `district 县级河长 邵明哲：${office}`,
      `general 总河长 梁若谷：${office}`,
      'general 总河长 宋怀远：0300-860 1002 宋怀远',
      'police 总警长 雷震宇：0300-860 1110 雷震宇',
    ]);
  });

  it('shows a holder’s data from the record, with the last test call of the line', () => {
    expect(withoutCalls(ladderOf('wch-shanghe')[0])).toStrictEqual({
      kind: 'held',
      level: 'village',
      levelWord: '村级',
      title: '村级河长',
      name: '纪长林',
      address: '/chiefs/ji/',
      post: '上禾村党支部书记',
      duty: '日常巡查，发现问题当日上报。',
      since: '2024-01-08',
      reachName: '上禾村左岸段',
      call: {
        phone: '154 0000 7001',
        whom: '纪长林',
        isOfficeLine: false,
        verified: { on: '2026-08-18', result: 'answered' },
      },
    });
  });

  it('shows no reach for a chief of the whole river, and names the line after the office', () => {
    expect(withoutCalls(ladderOf('wch-shanghe')[2])).toStrictEqual({
      kind: 'held',
      level: 'district',
      levelWord: '县级',
      title: '县级河长',
      name: '邵明哲',
      address: '/chiefs/shao/',
      post: '望川县副县长',
      duty: '组织望川河治理，督促沿河镇街履职。',
      since: '2024-02-01',
      call: {
        phone: '0300-860 1314',
        whom: '河长办监督电话',
        isOfficeLine: true,
        verified: { on: '2026-09-22', result: 'answered' },
        hours: '全天值班',
        openAt: '1234567 0-1440',
      },
    });
  });

  it('shows the first day of a vacancy', () => {
    expect(withoutCalls(ladderOf('hx-donggeng')[0])).toStrictEqual({
      kind: 'vacant',
      level: 'village',
      levelWord: '村级',
      title: '村级河长',
      sinceWords: '2026 年 6 月 30 日起空缺',
      since: '2026-06-30',
      reachName: '东埂村段',
    });
  });

  it('counts a vacancy from the end of the last of several terms', () => {
    const index = districtWith(({ postHoldings }) => ({
      postHoldings: postHoldings.flatMap((each) =>
        each.id === 'village-hx-donggeng'
          ? [
              each,
              {
                ...each,
                id: 'before',
                from: getCalendarDate('2020-01-01'),
                to: getCalendarDate('2024-01-08'),
              },
            ]
          : [each],
      ),
    }));
    const [first] = ladderOf('hx-donggeng', today, index);
    expect(first && inOneLine(first)).toBe('village 村级河长 2026 年 6 月 30 日起空缺');
  });

  it('ignores a term that ends later', () => {
    const on = (day: string) => ladderOf('hx-donggeng', getCalendarDate(day)).map(inOneLine)[0];
    expect(on('2024-01-07')).toBe('village 村级河长 空缺');
    expect(on('2026-06-30')).toBe('village 村级河长 2026 年 6 月 30 日起空缺');
  });

  it('lists one police chief, the nearest in office', () => {
    const police = (day: string) => ladderOf('wch-shanghe', getCalendarDate(day)).slice(-1);
    expect(police('2026-04-29')).toStrictEqual([
      {
        kind: 'held',
        level: 'police',
        levelWord: '警长',
        title: '河道警长',
        name: '石坚',
        post: '青禾派出所所长',
        since: '2023-03-01',
        calls: {},
      },
    ]);
    expect(police('2026-04-30').map(inOneLine)).toEqual([
      'police 总警长 雷震宇：0300-860 1110 雷震宇',
    ]);
  });

  it('ends with the general chiefs if there are no police', () => {
    const index = districtWith(() => ({ policeChiefs: [] }));
    expect(ladderOf('wch-shanghe', today, index).map(({ level }) => level)).toEqual([
      'village',
      'town',
      'district',
      'general',
      'general',
    ]);
  });
});

it('the ladder of a river starts with the district, vacant if nobody ever held the post', () => {
  const { index } = district();
  const ladder = (riverId: string) =>
    riverLadder(index, getRow(index.riverById, riverId), today).map(inOneLine);
  const general = [
    `general 总河长 梁若谷：${office}`,
    'general 总河长 宋怀远：0300-860 1002 宋怀远',
  ];
  expect(ladder('yang-ping-gou')).toEqual([`district 县级河长 梁若谷：${office}`, ...general]);
  expect(ladder('mo-zi-gou')).toEqual(['district 县级河长 空缺', ...general]);
});

it('a vacant post of a whole river has no reach and no day', () => {
  const { index } = district();
  const [first] = riverLadder(index, getRow(index.riverById, 'mo-zi-gou'), today);
  expect(withoutCalls(first)).toStrictEqual({
    kind: 'vacant',
    level: 'district',
    levelWord: '县级',
    title: '县级河长',
    sinceWords: '空缺',
  });
});

it('the ladder of the district is its general chiefs', () => {
  expect(generalLadder(district().index, today).map(inOneLine)).toEqual([
    `general 总河长 梁若谷：${office}`,
    'general 总河长 宋怀远：0300-860 1002 宋怀远',
  ]);
});

describe('the telephones of a rung', () => {
  const calls = (reachId: string) => ladderOf(reachId).map(callsInWords);

  it('are the same that the page of the chief leads with', () => {
    expect(calls('wch-baiyangping').slice(0, 3)).toEqual([
      '上次核验无人接听，请先拨青禾镇办公电话 | 0300-860 3001 | 0300-860 3302',
      '登记的电话有误，请拨青禾镇办公电话 | 0300-860 3001 | 0300-860 3011',
      '没有单独公开的电话，请拨河长办监督电话 | 0300-860 1314 | -',
    ]);
  });

  it('of a vacant post are those of who stands in, at every level', () => {
    expect(calls('hx-donggeng')[0]).toBe('空缺期间请联系街道级河长路平安 | 0300-860 2001 | -');
    const { index } = district();
    const [river] = riverLadder(index, getRow(index.riverById, 'mo-zi-gou'), today);
    expect(callsInWords(river)).toBe('空缺期间请拨河长办监督电话 | 0300-860 1314 | -');
  });

  it('of the police and the office are their own', () => {
    expect(calls('wch-shanghe').at(-1)).toBe('- | 0300-860 1110 | -');
    expect(callsInWords(officeRung(district().index))).toBe('- | 0300-860 1314 | -');
  });
});

describe('the office', () => {
  it('is a rung of its own, with the hours of its line', () => {
    expect(withoutCalls(officeRung(district().index))).toStrictEqual({
      kind: 'held',
      level: 'office',
      levelWord: '河长办',
      title: '河长办',
      name: '望川县河长制办公室',
      post: '全天值班',
      since: '2026-09-30',
      call: {
        phone: '0300-860 1314',
        whom: '河长办监督电话',
        isOfficeLine: true,
        verified: { on: '2026-09-22', result: 'answered' },
        hours: '全天值班',
        openAt: '1234567 0-1440',
      },
    });
  });

  it('shows its own hours, and no line, if it has none', () => {
    const index = districtWith(({ contacts }) => ({
      contacts: contacts.filter(({ id }) => id !== 'office'),
    }));
    expect(supervisionCall(index)).toBeUndefined();
    expect(officeRung(index)).toStrictEqual({
      kind: 'held',
      level: 'office',
      levelWord: '河长办',
      title: '河长办',
      name: '望川县河长制办公室',
      post: '工作日 9:00–17:00',
      since: '2026-09-30',
      calls: {},
    });
  });
});

describe('a line', () => {
  const line = (contactId: string, via: 'post' | 'region' | 'office', regionCode?: string) => {
    const { index, record } = district();
    const contact = record.contacts.find(({ id }) => id === contactId);
    if (!contact) throw new Error(`${contactId} is a line of the district`);
    return lineView(
      index,
      { contact, via, ...(regionCode !== undefined && { regionCode }) },
      '齐望舒',
    );
  };

  it('without a test call shows none, nor hours that were not stated', () => {
    expect(line('xiahe', 'post')).toStrictEqual({
      phone: '0300-860 3204',
      whom: '齐望舒',
      isOfficeLine: false,
    });
  });

  it('of an office is named after the region, else after the river chief office', () => {
    expect(line('xiahe', 'region', '000301002002').whom).toBe('下禾村办公电话');
    expect(line('xiahe', 'region', '000301009').whom).toBe('河长办监督电话');
    expect(line('office', 'office').whom).toBe('河长办监督电话');
  });
});
