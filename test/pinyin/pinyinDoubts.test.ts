import { describe, expect, it } from 'vitest';
import { pinyinDoubts, withDoubtsConfirmed } from '../../src/pinyin/pinyinDoubts.ts';

const none = { places: new Map<string, string>(), people: new Map<string, string>() };
const places = (...names: readonly string[]) => names.map((text) => ({ text, isPerson: false }));

describe('what a clerk is asked about readings', () => {
  it('is each unconfirmed character with several readings, once per reading', () => {
    const doubts = pinyinDoubts(places('长沟', '长河', '重新村', '沙沟'), none);
    expect(
      doubts.map(({ character, reading, names }) => [character, reading, names]),
    ).toContainEqual(['长', 'chang', ['长沟', '长河']]);
    expect(doubts.map(({ character }) => character)).not.toContain('河');
  });

  it('is nothing if the row or the office has given the reading', () => {
    expect(pinyinDoubts([{ text: '长河', isPerson: false, pinyin: 'chang he' }], none)).toEqual([]);
    const told = { ...none, places: new Map([['长', 'chang']]) };
    expect(pinyinDoubts(places('长河'), told)).toEqual([]);
  });

  it('is only the surname of a person', () => {
    const doubts = pinyinDoubts([{ text: '仇长乐', isPerson: true }], none);
    expect(doubts.map(({ table, character }) => [table, character])).toEqual([['people', '仇']]);
  });

  it('is not asked again after confirmation, and changes no reading', () => {
    const names = [
      ...places('长沟', '成长村', '重新村', '重庆沟'),
      { text: '单明', isPerson: true },
    ];
    const tables = withDoubtsConfirmed({ places: {}, people: {} }, pinyinDoubts(names, none), none);
    const told = {
      places: new Map(Object.entries(tables.places)),
      people: new Map(Object.entries(tables.people)),
    };
    expect(pinyinDoubts(names, told)).toEqual([]);
    expect(tables.people).toEqual({ 单: 'shan' });
  });
});
