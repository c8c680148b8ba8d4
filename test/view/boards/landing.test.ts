import { describe, expect, it } from 'vitest';
import { getCalendarDate, getMonth } from '../../../src/core/calendar/calendar.ts';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { getRow, indexRecord, type RecordIndex } from '../../../src/core/record/recordIndex.ts';
import { landingView } from '../../../src/view/boards/landing.ts';
import type { LadderRung } from '../../../src/view/chiefs/chiefLadder.ts';
import { district } from '../../district/district.ts';

/** The district with some changed rows. */
const districtWith = (
  change: (record: PublishedRecord) => Partial<PublishedRecord>,
): RecordIndex => {
  const { record } = district();
  return indexRecord({ ...record, ...change(record) });
};

const landing = (code: string, index = district().index) => landingView(index, code);

const whoAndPhone = (rung: LadderRung | undefined) =>
  rung?.kind === 'held' ? `${rung.name} ${rung.call?.phone ?? '无'}` : rung?.sinceWords;

describe('the page behind a board', () => {
  it('shows the board’s place, who answers, and what is wrong on the board', () => {
    const { first, upwards, opposite, strip, problems, ...said } = landing('HX1A04E');
    expect(said).toStrictEqual({
      code: 'HX1A04E',
      printedCode: 'HX1-A04E',
      address: '/Q/HX1A04E/',
      title: '望川河 东埂村左岸段',
      description: '望川河东埂村左岸段由谁负责、电话是否打得通、有哪些问题在办。',
      riverName: '望川河',
      isLake: false,
      riverAddress: '/rivers/wang-chuan-he/',
      reachLine: '南桥街道 · 东埂村左岸段 10–14 公里',
      calls: {
        call: {
          phone: '0300-860 2001',
          whom: '南桥街道办公电话',
          isOfficeLine: true,
          verified: { on: '2026-01-15', result: 'answered' },
          isDue: true,
          hours: '工作日 9:00–17:00',
          openAt: '12345 540-1020',
        },
        afterHours: {
          phone: '0300-860 1314',
          whom: '河长办监督电话',
          isOfficeLine: true,
          verified: { on: '2026-09-22', result: 'answered' },
          hours: '全天值班',
          openAt: '1234567 0-1440',
        },
      },
      helpers: [],
      reportAddress: '/report/?board=HX1A04E',
      differences: ['第 1 版印的村级河长关立夏已于 2026 年 9 月 12 日卸任，现由莫晓岚担任'],
      tell: { phone: '0300-860 1314', address: 'tel:03008601314' },
      goals: ['两岸无新增乱占乱建', '出境断面不劣于Ⅲ类'],
      overview: '望川河由北向南穿过全县，长 20 公里，是青禾镇各村和南桥街道的界河。',
      problemsLine: '在办问题 1 件，其中逾期 1 件',
      patrolLine: '2026 年 9 月巡河 1 次，应巡 1 次',
      placeLine: '牌在东埂村文化广场，距源头 12 公里',
      asOf: '2026-09-30',
      asOfWords: '2026 年 9 月 30 日',
    });
    expect([first, ...upwards].map(whoAndPhone)).toEqual([
      '莫晓岚 0300-860 2001',
      '路平安 0300-860 2001',
      '邵明哲 0300-860 1314',
      '梁若谷 0300-860 1314',
      '宋怀远 0300-860 1002',
      '雷震宇 0300-860 1110',
      '望川县河长制办公室 0300-860 1314',
    ]);
    expect(opposite?.bank).toBe('右岸');
    expect(strip).toMatchObject({ pinKm: 12, highlightedSegment: 'wch-donggeng' });
  });

  it('shows no difference for a correct board', () => {
    const { differences, retired } = landing('HX1A01K');
    expect(differences).toEqual([]);
    expect(retired).toBeUndefined();
  });
});

describe('the person to call', () => {
  it('is the first with a telephone, if nobody nearer has one', () => {
    const index = districtWith(({ contacts }) => ({
      contacts: contacts.filter(({ id }) => id === 'song' || id === 'lei'),
    }));
    const { first, calls, tell } = landing('HX1A04E', index);
    expect(whoAndPhone(first)).toBe('莫晓岚 无');
    expect(calls).toMatchObject({
      call: { phone: '0300-860 1002', whom: '宋怀远' },
      instead: '没有单独公开的电话，请联系总河长宋怀远',
    });
    expect(tell).toBeUndefined();
  });

  it('is the next level up if the post is vacant', () => {
    const index = districtWith(({ signboards }) => ({
      signboards: signboards.map((board) =>
        board.code === 'HX1A11G' ? { ...board, reachId: 'hx-donggeng' } : board,
      ),
    }));
    const { first, calls, upwards } = landing('HX1A11G', index);
    expect(whoAndPhone(first)).toBe('2026 年 6 月 30 日起空缺');
    expect(calls).toMatchObject({
      call: { phone: '0300-860 2001' },
      instead: '空缺期间请联系街道级河长路平安',
    });
    expect(whoAndPhone(upwards[0])).toBe('路平安 0300-860 2001');
  });

  it('is the duty line of the town if every post of the ladder is vacant', () => {
    const index = districtWith(() => ({ postHoldings: [], policeChiefs: [] }));
    const { calls } = landing('HX1A04E', index);
    expect(calls).toMatchObject({
      call: { phone: '0300-860 2001', whom: '南桥街道办公电话' },
      instead: '空缺期间请拨南桥街道办公电话',
    });
  });

  it('is missing if the record has no telephone', () => {
    const { calls } = landing(
      'HX1A04E',
      districtWith(() => ({ contacts: [] })),
    );
    expect(calls).toEqual({});
  });
});

describe('the chief of the other bank', () => {
  const opposite = (code: string, index = district().index) => {
    const found = landing(code, index).opposite;
    return found && `${found.bank} ${whoAndPhone(found.rung)}`;
  };
  const withReach = (reachId: string, change: { fromKm?: number; toKm?: number }) =>
    districtWith(({ reaches }) => ({
      reaches: reaches.map((reach) => (reach.id === reachId ? { ...reach, ...change } : reach)),
    }));

  it('is named on a border, village for village and town for town', () => {
    expect(opposite('HX1A01K')).toBe('右岸 白小川 0300-860 3302');
    expect(opposite('HX1A03G')).toBe('左岸 纪长林 154 0000 7001');
    expect(opposite('HX1A05C')).toBe('左岸 莫晓岚 0300-860 2001');
    expect(opposite('HX1A078')).toBe('右岸 范秋实 0300-860 3001');
  });

  it('is not named if one reach covers both banks', () => {
    expect(opposite('HX1A086')).toBeUndefined();
    expect(opposite('HX1A11G')).toBeUndefined();
  });

  it('is not named if the reaches of the two banks only touch', () => {
    const above = withReach('wch-xiahe', { fromKm: 14 });
    expect(opposite('HX1A04E', above)).toBeUndefined();
    expect(opposite('HX1A06A', above)).toBe('右岸 齐望舒 0300-860 3204');
    const below = withReach('wch-xiahe', { toKm: 14 });
    expect(opposite('HX1A06A', below)).toBeUndefined();
    expect(opposite('HX1A04E', below)).toBe('右岸 齐望舒 0300-860 3204');
  });

  it('is shown as vacant if that post is vacant', () => {
    const index = districtWith(({ postHoldings }) => ({
      postHoldings: postHoldings.filter(({ id }) => id !== 'village-xiahe'),
    }));
    expect(opposite('HX1A04E', index)).toBe('右岸 空缺');
  });
});

describe('a retired board', () => {
  it('shows since when, why, and which board replaces it', () => {
    expect(landing('HX1A094').retired).toStrictEqual({
      sentence: '2026 年 5 月 20 日停用：修桥拆除，移到桥北。',
      successor: { printedCode: 'HX1-A11G', place: '石拱桥北头', address: '/Q/HX1A11G/' },
      standing: [],
    });
  });

  it('links to the last of several replacements', () => {
    const index = districtWith(({ signboards }) => ({
      signboards: signboards.map((board) =>
        board.code === 'HX1A11G'
          ? {
              ...board,
              retired: {
                on: getCalendarDate('2026-09-01'),
                reason: '被撞毁。',
                successorCode: getRow(district().index.boardByCode, 'HX1A06A').code,
              },
            }
          : board,
      ),
    }));
    expect(landing('HX1A094', index).retired?.successor).toEqual({
      printedCode: 'HX1-A06A',
      place: '溪口公园',
      address: '/Q/HX1A06A/',
    });
  });

  it('names the boards that stand at the reach if nothing replaced it', () => {
    const index = districtWith(({ signboards }) => ({
      signboards: signboards.map((board) =>
        board.code === 'HX1A094'
          ? {
              ...board,
              retired: { on: getCalendarDate('2026-05-20'), reason: '河段填平。' },
            }
          : board,
      ),
    }));
    expect(landing('HX1A094', index).retired).toStrictEqual({
      sentence: '2026 年 5 月 20 日停用：河段填平。',
      standing: [{ printedCode: 'HX1-A11G', place: '石拱桥北头', address: '/Q/HX1A11G/' }],
    });
  });
});

describe('problems and patrols of the reach', () => {
  it('count the open ones, and the overdue part', () => {
    expect(landing('HX1A01K').problemsLine).toBe('在办问题 1 件，没有逾期');
    expect(landing('HX1A05C').problemsLine).toBe('在办问题 1 件，其中逾期 1 件');
    expect(landing('HX1A03G').problemsLine).toBe('没有在办问题');
  });

  it('count only those known on the day of the record', () => {
    const index = districtWith(({ period }) => ({
      period: { ...period, dataThrough: getCalendarDate('2026-07-31') },
    }));
    expect(landing('HX1A05C', index).problemsLine).toBe('在办问题 1 件，没有逾期');
    expect(landing('HX1A05C', index).asOfWords).toBe('2026 年 7 月 31 日');
  });

  it('add the patrols of the newest reported month', () => {
    expect(landing('HX1A01K').patrolLine).toBe('2026 年 9 月巡河 2 次，应巡 2 次');
    const index = districtWith(({ patrols }) => ({
      patrols: [
        ...patrols,
        ...[
          { required: 4, valid: 3 },
          { required: 2, valid: 0 },
        ].map((counts) => ({
          holdingId: 'village-shanghe',
          reachId: 'wch-shanghe',
          month: getMonth('2026-10'),
          problemsFound: 0,
          problemsClosed: 0,
          ...counts,
        })),
      ].reverse(),
    }));
    expect(landing('HX1A01K', index).patrolLine).toBe('2026 年 10 月巡河 3 次，应巡 6 次');
  });

  it('are shown as missing if there are none', () => {
    expect(landing('HX1A03G').patrolLine).toBe('尚无巡河记录');
  });
});

it('the first rung is vacant if nobody holds any post', () => {
  const index = districtWith(() => ({ postHoldings: [] }));
  const { calls, ...first } = landing('HX1A078', index).first;
  expect(first).toEqual({
    kind: 'vacant',
    level: 'village',
    title: '社区级河长',
    levelWord: '社区级',
    sinceWords: '空缺',
    reachName: '桥头社区左岸段',
  });
  expect(calls.instead).toBe('空缺期间请拨桥头社区办公电话');
});

describe('the boards that stand near a retired one', () => {
  const gone = { on: getCalendarDate('2026-05-20'), reason: '撤除' };
  /** HX1-A06A without a successor, and of the others only some standing. */
  const standing = (...codes: readonly string[]) => {
    const index = districtWith(({ signboards }) => ({
      signboards: signboards.map((board) =>
        codes.includes(board.code) ? board : { ...board, retired: gone },
      ),
    }));
    return landing('HX1A06A', index).retired?.standing.map(({ printedCode }) => printedCode);
  };

  it('are those of the same section, nearest first, a town’s board at it too', () => {
    expect(standing('HX1A078', 'HX1A05C', 'HX1A13C')).toEqual(['HX1-A13C', 'HX1-A078']);
  });

  it('are those of the river if none stands at the section', () => {
    expect(standing('HX1A01K', 'HX1A04E', 'HX1A05C', 'HX1A03G')).toEqual([
      'HX1-A05C',
      'HX1-A04E',
      'HX1-A03G',
    ]);
  });
});

describe('what happened here', () => {
  const said = (code: string, index = district().index) =>
    landing(code, index).problems.map(({ kind, found, status }) => [kind, found, status.word]);

  it('is the problems of the nearest reach with their stage, newest first', () => {
    expect(said('HX1A04E')).toEqual([
      ['乱堆', '2026 年 7 月 20 日发现', '已逾期 46 天 · 已回头看'],
    ]);
  });

  it('at a board of the town is what happened in the village around it', () => {
    const index = districtWith(({ signboards }) => ({
      signboards: signboards.map((board) =>
        board.code === 'HX1A04E'
          ? { ...board, reachId: 'wch-nanqiao-left', level: 'town' as const }
          : board,
      ),
    }));
    expect(said('HX1A04E', index)).toEqual(said('HX1A04E'));
    expect(landing('HX1A04E', index).problemsLine).toBe('在办问题 1 件，其中逾期 1 件');
  });

  it('lists three and leads to the rest', () => {
    const index = districtWith(({ problems }) => ({
      problems: [1, 2, 3, 4].map((at) => ({
        ...getRow(new Map(problems.map((one) => [one.id, one])), 'wt-09'),
        id: `wt-9${at}`,
        events: [{ stage: 'found' as const, on: getCalendarDate(`2026-07-0${at}`) }],
      })),
    }));
    const { problems, allProblems } = landing('HX1A04E', index);
    expect(problems.map(({ id }) => id)).toEqual(['wt-94', 'wt-93', 'wt-92']);
    expect(allProblems).toEqual({
      text: '看这里的全部 4 件',
      address: '/signboards/HX1A04E/#problems',
    });
  });
});

describe('a board of a higher level', () => {
  it('names the chief of the very spot first, and the level that put it up', () => {
    const index = districtWith(({ signboards }) => ({
      signboards: signboards.map((board) =>
        board.code === 'HX1A04E'
          ? { ...board, reachId: 'wch-nanqiao-left', level: 'town' as const }
          : board,
      ),
    }));
    const { first, upwards, boardLevel } = landing('HX1A04E', index);
    expect([first, ...upwards].slice(0, 2).map(whoAndPhone)).toEqual([
      '莫晓岚 0300-860 2001',
      '路平安 0300-860 2001',
    ]);
    expect(boardLevel).toBe('town');
    expect(landing('HX1A04E').boardLevel).toBeUndefined();
  });
});
