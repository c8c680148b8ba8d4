import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { offlineDirectory } from '../../../src/view/offline/offlineDirectory.ts';
import { offlineStamp } from '../../../src/view/offline/offlineStamp.ts';
import { district } from '../../district/district.ts';

const { index, record } = district();
/** The groups of a directory, each line in display form. */
const inWords = (groups: ReturnType<typeof offlineDirectory>) =>
  groups.map(({ id, name, lines }) => [
    `${id} ${name}`,
    ...lines.map((line) => [line.name, line.post, line.phone].filter(Boolean).join(' ')),
  ]);

describe('the directory kept on a phone', () => {
  it('has the district first, then each town with its office and its chiefs in office', () => {
    expect(inWords(offlineDirectory(index))).toEqual([
      [
        'district 县级',
        '梁若谷 望川县委副书记、县长 0300-860 1314',
        '宋怀远 望川县委书记 0300-860 1002',
        '邵明哲 望川县副县长 0300-860 1314',
      ],
      [
        'town-000301001 南桥街道',
        '南桥街道办公电话 0300-860 2001',
        '路平安 南桥街道办事处主任 0300-860 2001',
        '莫晓岚 东埂村党支部书记 0300-860 2001',
        '简宁 桥头社区党总支书记 0300-860 2199',
      ],
      [
        'town-000301002 青禾镇',
        '青禾镇办公电话 0300-860 3001',
        '范秋实 青禾镇党委副书记、镇长 0300-860 3001',
        '仇一帆 青禾镇副镇长 0300-860 3001',
        '白小川 白杨坪村村委会主任 0300-860 3001',
        '纪长林 上禾村党支部书记 154 0000 7001',
        '齐望舒 下禾村党支部书记 0300-860 3001',
      ],
    ]);
    expect(offlineDirectory(index)[0]?.lines[0]?.address).toBe('/chiefs/liang/');
  });

  it('leaves out who cannot be called, and a town with nobody to call', () => {
    const contacts = record.contacts.filter(({ id }) => /^(?:fan|song)$/.test(id));
    expect(inWords(offlineDirectory(indexRecord({ ...record, contacts })))).toEqual([
      ['district 县级', '宋怀远 望川县委书记 0300-860 1002'],
    ]);
    expect(offlineDirectory(indexRecord({ ...record, contacts: [] }))).toEqual([]);
  });

  it('stops at the towns where the villages have more chiefs than a phone should keep', () => {
    const [village] = record.postHoldings.filter(({ id }) => id === 'village-xiahe');
    if (!village) throw new Error('The district has no chief of 下禾村');
    const has = (count: number) => {
      const others = record.postHoldings.filter(({ level }) => level !== 'village');
      const many = Array.from({ length: count }, (_, at) => ({
        ...village,
        id: `village-${at}`,
      }));
      const contacts = record.contacts.map((row) =>
        row.owner.kind === 'holding' && row.owner.holdingId === village.id
          ? { ...row, owner: { ...row.owner, holdingId: many[0]?.id ?? village.id } }
          : row,
      );
      return inWords(
        offlineDirectory(indexRecord({ ...record, contacts, postHoldings: [...others, ...many] })),
      )
        .flat()
        .some((line) => line.startsWith('齐望舒'));
    };
    expect([has(2000), has(2001)]).toEqual([true, false]);
  });

  it('is stamped with its edition and the program that searches it', () => {
    expect(offlineStamp('2026-10-09', '/hzz/_astro/finder.B3x_9.js')).toBe('2026-10-09.B3x_9');
    expect(offlineStamp('2026-10-09', '')).toBe('2026-10-09.none');
  });
});
