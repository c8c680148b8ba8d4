import { describe, expect, it } from 'vitest';
import { getMonth } from '../../../src/core/calendar/calendar.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { indexRecord, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import { chiefTables, chiefView } from '../../../src/view/chiefs/chief.ts';
import type { Row } from '../../../src/view/tables/tableShapes.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';
import { district } from '../../district/district.ts';

/** The district with some changed rows. */
const districtWith = (
  change: (record: PublishedRecord) => Partial<PublishedRecord>,
): RecordIndex => {
  const { record } = district();
  return indexRecord({ ...record, ...change(record) });
};

const withoutLines = () => districtWith(() => ({ contacts: [] }));

describe('the page of a chief', () => {
  it('has the name, whom to call, and each post with its term', () => {
    expect(chiefView(district().index, 'liang')).toStrictEqual({
      id: 'liang',
      name: '梁若谷',
      address: '/chiefs/liang/',
      description: '梁若谷担任河长的河段、任期、职责和巡河情况。',
      post: '望川县委副书记、县长',
      calls: {
        call: {
          phone: '0300-860 1314',
          whom: '河长办监督电话',
          isOfficeLine: true,
          verified: { on: '2026-09-22', result: 'answered' },
          hours: '全天值班',
          openAt: '1234567 0-1440',
        },
        instead: '没有单独公开的电话，请拨河长办监督电话',
      },
      current: [
        {
          title: '县级河长',
          post: '望川县委副书记、县长',
          duty: '组织杨坪沟防洪和清障。',
          scopes: [{ name: '杨坪沟全河', address: '/rivers/yang-ping-gou/' }],
          from: '2024-02-01',
        },
        {
          title: '总河长',
          post: '望川县委副书记、县长',
          duty: '全县河湖管理保护负总责。',
          scopes: [{ name: '全县' }],
          from: '2024-02-01',
        },
      ],
      ended: [],
      patrols: undefined,
    });
  });

  it('merges reaches of one post and term, the post’s own line first', () => {
    const { current, calls } = chiefView(district().index, 'fan');
    expect(current.map(({ scopes }) => scopes)).toEqual([
      [
        { name: '望川河 青禾镇上段', address: '/rivers/wang-chuan-he/#wch-qinghe' },
        { name: '望川河 青禾镇右岸段', address: '/rivers/wang-chuan-he/#wch-qinghe-right' },
      ],
    ]);
    expect(calls).toMatchObject({
      call: { phone: '0300-860 3001', whom: '青禾镇办公电话' },
      instead: '登记的电话有误，请拨青禾镇办公电话',
      own: { phone: '0300-860 3011', whom: '范秋实' },
    });
  });

  it('keeps posts with different duties separate', () => {
    const { current } = chiefView(district().index, 'lu');
    expect(current.map(({ duty, scopes }) => [duty, scopes.map(({ name }) => name)])).toEqual([
      ['槐溪巡查、截污和清理。', ['槐溪 南桥街道段']],
      ['本街道河段巡查、清理和整改。', ['望川河 南桥街道左岸段']],
    ]);
  });

  it('removes the telephone when the last term has ended, and keeps the terms', () => {
    expect(chiefView(district().index, 'du')).toStrictEqual({
      id: 'du',
      name: '杜念慈',
      address: '/chiefs/du/',
      description: '杜念慈担任河长的河段、任期、职责和巡河情况。',
      post: '现不担任河长',
      calls: {},
      current: [],
      ended: [
        {
          title: '街道级河长',
          post: '南桥街道办事处主任',
          duty: '本街道河段巡查、清理和整改。',
          scopes: [
            { name: '望川河 南桥街道左岸段', address: '/rivers/wang-chuan-he/#wch-nanqiao-left' },
          ],
          from: '2023-05-01',
          to: '2026-03-02',
        },
      ],
      patrols: undefined,
    });
  });

  it('has no telephone if the record has no line at all', () => {
    expect(chiefView(withoutLines(), 'ji').calls).toEqual({});
  });
});

describe('the patrols on the page of a chief', () => {
  it('are the last six reported months, newest first', () => {
    expect(chiefView(district().index, 'ji').patrols).toStrictEqual({
      columns: [
        { label: '月份', align: 'date' },
        { label: '河段' },
        { label: '应巡', align: 'number' },
        { label: '实巡', align: 'number' },
        { label: '发现问题', align: 'number' },
        { label: '办结', align: 'number' },
      ],
      rows: [
        ['2026 年 9 月', '望川河 上禾村左岸段', '2', '2', '1', '0'],
        ['2026 年 8 月', '望川河 上禾村左岸段', '2', '2', '0', '0'],
        ['2026 年 7 月', '望川河 上禾村左岸段', '2', '2', '0', '0'],
        ['2026 年 5 月', '望川河 上禾村左岸段', '2', '3', '1', '1'],
        ['2026 年 4 月', '望川河 上禾村左岸段', '2', '1', '0', '0'],
        ['2026 年 3 月', '望川河 上禾村左岸段', '2', '2', '0', '0'],
      ],
    });
  });

  it('are six for each current post', () => {
    const index = districtWith(({ patrols }) => ({
      patrols: [
        ...patrols.filter(({ holdingId }) => holdingId !== 'village-baiyangping'),
        ...['03', '04', '05', '06', '07', '08', '09'].flatMap((month) =>
          patrols.slice(0, 1).map((row) => ({
            ...row,
            holdingId: 'village-baiyangping',
            reachId: 'wch-baiyangping',
            month: getMonth(`2026-${month}`),
          })),
        ),
      ],
    }));
    const rows = chiefView(index, 'bai').patrols?.rows ?? [];
    expect(rows.map(([month, reach]) => [month, reach])).toEqual([
      ['2026 年 9 月', '望川河 白杨坪村右岸段'],
      ['2026 年 8 月', '望川河 白杨坪村右岸段'],
      ['2026 年 8 月', '杨坪沟 白杨坪村段'],
      ['2026 年 7 月', '望川河 白杨坪村右岸段'],
      ['2026 年 7 月', '杨坪沟 白杨坪村段'],
      ['2026 年 6 月', '望川河 白杨坪村右岸段'],
      ['2026 年 5 月', '望川河 白杨坪村右岸段'],
      ['2026 年 4 月', '望川河 白杨坪村右岸段'],
      ['2026 年 3 月', '望川河 白杨坪村右岸段'],
    ]);
  });
});

describe('the tables of all chiefs', () => {
  const rowsOf = (level: string, index = district().index) =>
    chiefTables(index)
      .find((each) => each.level === level)
      ?.table.rows.map(([name, post, scopes, since, phone]) => [
        typeof name === 'object' && 'text' in name ? `${name.text} ${address(name)}` : name,
        post,
        scopes,
        since,
        ...phones([phone ?? '']),
      ]);
  const phones = (cells: Row) => rowsInWords([cells])[0] ?? [];
  const address = (cell: object) => ('address' in cell ? String(cell.address) : '');

  it('start with the general chiefs', () => {
    expect(chiefTables(district().index).map(({ level, heading }) => [level, heading])).toEqual([
      ['general', '总河长'],
      ['district', '县级河长'],
      ['town', '乡级河长'],
      ['village', '村级河长'],
    ]);
  });

  it('have name, post, area, first day, and the number to call', () => {
    const [general] = chiefTables(district().index);
    expect(general?.table.columns.map(({ label }) => label)).toEqual([
      '姓名',
      '职务',
      '负责',
      '任期',
      '电话',
    ]);
    expect(rowsInWords(general?.table.rows ?? [])).toEqual([
      [
        '[梁若谷](/chiefs/liang/)',
        '望川县委副书记、县长',
        '全县',
        '2024 年 2 月 1 日起任职',
        '没有单独公开的电话，请拨河长办监督电话 0300-860 1314',
      ],
      [
        '[宋怀远](/chiefs/song/)',
        '望川县委书记',
        '全县',
        '2023 年 1 月 10 日起任职',
        '0300-860 1002',
      ],
    ]);
  });

  it('merge the reaches of one post and term into one row, and list no former chief', () => {
    expect(rowsOf('town')).toEqual([
      [
        '路平安 /chiefs/lu/',
        '南桥街道办事处主任',
        '槐溪 南桥街道段',
        '2026 年 3 月 2 日起任职',
        '0300-860 2001',
      ],
      [
        '路平安 /chiefs/lu/',
        '南桥街道办事处主任',
        '望川河 南桥街道左岸段',
        '2026 年 3 月 2 日起任职',
        '0300-860 2001',
      ],
      [
        '范秋实 /chiefs/fan/',
        '青禾镇党委副书记、镇长',
        '望川河 青禾镇上段、望川河 青禾镇右岸段',
        '2024 年 1 月 8 日起任职',
        '登记的电话有误，请拨青禾镇办公电话 0300-860 3001',
      ],
      [
        '仇一帆 /chiefs/qiu/',
        '青禾镇副镇长',
        '杨坪沟 青禾镇段',
        '2025 年 5 月 12 日起任职',
        '0300-860 3001',
      ],
    ]);
  });

  it('show that no number is recorded', () => {
    expect(rowsOf('general', withoutLines())?.map((row) => row.at(-1))).toEqual([
      '（无电话）',
      '（无电话）',
    ]);
  });
});
