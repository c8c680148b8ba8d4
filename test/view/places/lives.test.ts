import { describe, expect, it } from 'vitest';
import { getRow } from '../../../src/core/record/recordIndex.ts';
import { chiefView } from '../../../src/view/chiefs/chief.ts';
import { regionHistory, riverHistory } from '../../../src/view/places/history.ts';
import { endingSentence, lifeView } from '../../../src/view/places/lives.ts';
import { problemView } from '../../../src/view/problems/problem.ts';
import { regionList, regionView } from '../../../src/view/regions/region.ts';
import { riverList, riverListSummary } from '../../../src/view/rivers/river.ts';
import { lakes } from '../../district/lakes.ts';
import { rowsInWords } from '../tables/rowsInWords.ts';

const { index, record } = lakes();
const region = (code: string) => getRow(index.regionByCode, code);

describe('what a page says of the life of its place', () => {
  it('is how a merged village ended, and where to go', () => {
    expect(lifeView(index, 'regions', region('000501001003'))).toEqual({
      ended: {
        sentence: '河西村自 2026 年 3 月 1 日起并入河东村',
        now: [{ text: '河东村', address: '/regions/000501001001/' }],
      },
      notes: [],
    });
  });

  it('is the new code of a town', () => {
    expect(lifeView(index, 'regions', region('000501009')).ended).toEqual({
      sentence: '石桥乡自 2026 年 1 月 1 日起改用新的行政区划代码 000501004',
      now: [{ text: '石桥乡', address: '/regions/000501004/' }],
    });
  });

  it('is for the successor what went into it, for a water its former name', () => {
    expect(lifeView(index, 'regions', region('000501001001'))).toEqual({
      notes: ['河西村自 2026 年 3 月 1 日起并入河东村'],
    });
    expect(lifeView(index, 'rivers', getRow(index.riverById, 'bai-yin-hu'))).toEqual({
      notes: ['曾用名 努图格湖（2026 年 6 月 1 日前）'],
    });
  });

  it('is nothing for a place that was always so', () => {
    expect(lifeView(index, 'regions', region('000501002'))).toEqual({ notes: [] });
    expect(endingSentence(index, 'regions', region('000501002'))).toBeUndefined();
  });

  it('is a former name for a unit and a person', () => {
    const [unit] = record.memberUnits;
    expect(unit && lifeView(index, 'memberUnits', unit).notes).toEqual([
      '曾用名 白音旗水利局（2026 年 2 月 1 日前）',
    ]);
    expect(chiefView(index, 'na-mu').formerNames).toBe('曾用名 娜木（2026 年 7 月 1 日前）');
  });
});

describe('the page of a village that ended', () => {
  it('lists its reaches, chiefs and problems under the names of their time', () => {
    const view = regionView(index, '000501001003');
    expect([view.reaches, view.calls, view.strips]).toEqual([undefined, {}, []]);
    expect(rowsInWords(view.history.reaches?.rows ?? [])).toEqual([
      [
        '河西村段',
        '[宝力河](/rivers/bao-li-he/)',
        '2026 年 3 月 1 日',
        '[河东村段](/rivers/bao-li-he/#blh-1)',
      ],
    ]);
    expect(rowsInWords(view.history.chiefs?.rows ?? [])).toEqual([
      [
        '[西日](/chiefs/xi-ri/)',
        '村级河长 河西村党支部书记',
        '宝力河 河西村段',
        '2024 年 1 月 1 日至2026 年 3 月 1 日任职',
      ],
    ]);
    expect(view.problems?.rows).toHaveLength(1);
  });

  it('is no longer in the list of regions, nor a pond in that of waters', () => {
    const listed = regionList(index).flatMap(({ town, villages }) => [town, ...villages]);
    expect(listed.map(({ text }) => text)).not.toContain('河西村');
    expect(listed.filter(({ text }) => text === '石桥乡')).toHaveLength(1);
    expect(riverList(index).rows.map(([name]) => name)).not.toContainEqual(
      expect.objectContaining({ text: '东泡子' }),
    );
    expect(riverListSummary(index)).toBe('全旗公示河流 2 条；湖库 8 个。');
  });

  it('leaves its open problem to its successor', () => {
    expect(regionView(index, '000501001001').problems?.rows).toHaveLength(1);
  });
});

describe('a zone whose code does not nest', () => {
  it('lies in the district, and has the villages that it took over', () => {
    expect(regionView(index, '000571401').children.map(({ text }) => text)).toEqual([
      '码头村',
      '新园社区',
    ]);
    expect(regionView(index, '000501003').children.map(({ text }) => text)).toEqual(['滨湖社区']);
    expect(regionView(index, '000501003002').parent?.text).toBe('风电产业园');
  });
});

describe('the page of a problem', () => {
  it('keeps the names of the day it was found, and leads to who answers today', () => {
    const [old] = record.problems.filter(({ id }) => id === 'hx-02');
    expect(old && problemView(index, old).links).toEqual([
      { text: '宝力河', address: '/rivers/bao-li-he/' },
      { text: '宝力根镇', address: '/regions/000501001/' },
      { text: '河西村', address: '/regions/000501001003/' },
      { text: '河东村', address: '/regions/000501001001/', note: '现属' },
      { text: '现任河长 田越', address: '/chiefs/tian-yue/', note: '河东村党支部书记' },
    ]);
    const [renamed] = record.problems.filter(({ id }) => id === 'nm-01');
    expect(renamed && problemView(index, renamed).title).toBe('努图格湖乱堆问题');
  });
});

it('gives a pond that ended its shores', () => {
  expect(riverHistory(index, 'dong-pao-zi').ids).toEqual(['dpz']);
  expect(regionHistory(index, '000501002001')).toEqual({
    ids: [],
    reaches: undefined,
    chiefs: undefined,
  });
});
