import { describe, expect, it } from 'vitest';
import { overridesOf } from '../../src/pinyin/finderIndex.ts';
import { readName } from '../../src/pinyin/readName.ts';
import { confirmedReadings } from './finders.ts';

const confirmed = overridesOf(confirmedReadings);

const reading = (text: string, isPerson: boolean): string =>
  readName({ text, isPerson }, confirmed).syllables.join(' ');

describe('the reading of a name', () => {
  it.each([
    ['单国强', 'shan guo qiang'],
    ['解秀英', 'xie xiu ying'],
    ['曾庆红', 'zeng qing hong'],
    ['盖丽华', 'ge li hua'],
    ['乐建国', 'yue jian guo'],
    ['仇卫东', 'qiu wei dong'],
    ['查志强', 'zha zhi qiang'],
    ['种明', 'chong ming'],
    ['尉迟恭', 'yu chi gong'],
  ])('%s, a person, is %s', (name, expected) => {
    expect(reading(name, true)).toBe(expected);
  });

  it.each([
    ['乐亭', 'lao ting'],
    ['乐亭溪', 'lao ting xi'],
    ['长亭河', 'chang ting he'],
    ['蔚县河', 'yu xian he'],
    ['浍河', 'hui he'],
    ['洺河', 'ming he'],
    ['单县沟', 'shan xian gou'],
    ['十里堡村', 'shi li pu cun'],
    ['浚县', 'xun xian'],
  ])('%s, a place, is %s', (name, expected) => {
    expect(reading(name, false)).toBe(expected);
  });

  it('is the one in the row, whatever dictionary and office say', () => {
    const { syllables, confirmed: isConfirmed } = readName(
      { text: '张家·乐亭', isPerson: false, pinyin: 'zhang jia yue ting' },
      confirmed,
    );
    expect(syllables).toEqual(['zhang', 'jia', '', 'yue', 'ting']);
    expect(isConfirmed).toEqual([true, true, false, true, true]);
  });

  it('uses a surname only at the start of a person’s name', () => {
    const overrides = { places: new Map(), people: new Map([['种', 'chong']]) };
    expect(readName({ text: '王种', isPerson: true }, overrides).syllables[1]).toBe('zhong');
  });

  it('uses the longest text the office has confirmed', () => {
    const places = new Map([
      ['堡', 'bao'],
      ['十里堡', 'shi li pu'],
    ]);
    const overrides = { places, people: new Map() };
    const { syllables } = readName({ text: '十里堡大堡', isPerson: false }, overrides);
    expect(syllables.join(' ')).toBe('shi li pu da bao');
  });
});
