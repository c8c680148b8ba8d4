import { describe, expect, it } from 'vitest';
import { headOfNames, finderOfNames, namesFound } from '../../pinyin/finders.ts';
import { createFinder } from '../../../src/core/finder/finder.ts';
import { readQuery } from '../../../src/core/finder/foldText.ts';
import { readWords } from '../../../src/core/finder/readWords.ts';
import { spellingsOf } from '../../../src/core/finder/spellings.ts';
import { text } from '../../../src/i18n/text.ts';

const rivers = [
  '清水河',
  '沙沟',
  '绿柳沟',
  '乐亭溪',
  '长乐渠',
  '青石桥沟',
  '南水渠',
  '吕家河',
  'K3 渠',
];
const finder = finderOfNames(rivers);

describe('a query', () => {
  it.each([
    ['qsh', '清水河'],
    ['qingshui', '清水河'],
    ['qing shui he', '清水河'],
    ["qing'shui", '清水河'],
    ['qing1shui3', '清水河'],
    ['qīngshuǐ', '清水河'],
    ['ｑｓｈ', '清水河'],
    ['QingShui', '清水河'],
    ['清s', '清水河'],
    ['q水河', '清水河'],
    ['清　水', '清水河'],
    ['qingshu', '清水河'],
    ['沙溝', '沙沟'],
    ['綠柳溝', '绿柳沟'],
    ['lvliu', '绿柳沟'],
    ['lüliu', '绿柳沟'],
    ['luliu', '绿柳沟'],
    ['lyuliu', '绿柳沟'],
    ['lǜliǔ', '绿柳沟'],
    ['lv jia', '吕家河'],
    ['laoting', '乐亭溪'],
    ['changle', '长乐渠'],
    ['k3', 'K3 渠'],
    ['Ｋ３渠', 'K3 渠'],
  ])('%s means %s', (query, first) => {
    expect(namesFound(finder, query)[0]).toBe(first);
  });

  it.each([
    ['lanshui', '南水渠'],
    ['sagou', '沙沟'],
    ['qinshui', '清水河'],
    ['qingsi', '青石桥沟'],
    ['lvniu', '绿柳沟'],
    ['chanle', '长乐渠'],
    ['青水', '清水河'],
    ['清税河', '清水河'],
    ['傻狗', '沙沟'],
    ['老亭', '乐亭溪'],
  ])('%s, a misspelling, still means %s', (query, first) => {
    expect(namesFound(finder, query)[0]).toBe(first);
  });

  it('ranks misspellings after correct matches', () => {
    const both = finderOfNames(['林水', '陵水']);
    expect(namesFound(both, 'linshui')).toEqual(['林水', '陵水']);
    expect(namesFound(both, 'lingshui')).toEqual(['陵水', '林水']);
  });

  it('ranks a different character with the same sound after the right one, and ignores a single one', () => {
    const both = finderOfNames(['清水', '青水']);
    expect(namesFound(both, '青水')).toEqual(['青水', '清水']);
    expect(namesFound(both, '青')).toEqual(['青水']);
    // 乐 is read lao here, elsewhere le.
    expect(namesFound(finderOfNames(['乐亭溪', '乐安沟', '长乐渠']), '勒亭')).toEqual([]);
  });

  it('ranks another reading of a character after the usual one', () => {
    expect(namesFound(finderOfNames(['乐亭溪', '仂停溪']), 'leting')[1]).toBe('乐亭溪');
  });

  it('finds nothing for spaces, dots or unknown letters', () => {
    for (const query of ['', ' ', '·', 'xxxxx', '鑫']) expect(finder.find(query, 5)).toEqual([]);
  });

  it('never throws, whatever is typed', () => {
    for (const query of ['(', '.*', '\\', '[a-', '𠮷', '\u0301', 'a'.repeat(500), '__proto__'])
      expect(Array.isArray(finder.find(query, 5))).toBe(true);
  });

  it('is read literally and as pinyin without tones', () => {
    expect(readQuery("Sha1-gou'")).toEqual(["sha1-gou'", 'shagou']);
    expect(readQuery('jǚ')).toEqual(['jv', 'ju']);
  });
});

describe('the list', () => {
  it('has at most the requested number of entries and states the total', () => {
    const many = finderOfNames(Array.from({ length: 60 }, (_, at) => `沙沟${at}`));
    const [group] = many.find('sg', 4);
    expect(group?.things.length).toBe(4);
    expect(group?.total).toBe(60);
  });

  it('ranks a whole name before a prefix, a prefix before an inner match, short before long', () => {
    const names = ['下石门河', '石门河村', '石门河', '石门'];
    expect(namesFound(finderOfNames(names), 'shimen')).toEqual([
      '石门',
      '石门河',
      '石门河村',
      '下石门河',
    ]);
  });

  it('ranks whole syllables before beginnings of longer ones', () => {
    expect(namesFound(finderOfNames(['乱河', '芦苇河']), 'lu')).toEqual(['芦苇河', '乱河']);
  });

  it('is correct for names that equal properties of objects', () => {
    const head = headOfNames(['constructor', '沙沟']);
    expect(namesFound(createFinder(head), 'constr')).toEqual(['constructor']);
  });
});

describe('boards', () => {
  const head = headOfNames(['沙沟溪']);
  const found = createFinder({
    ...head,
    regions: { codes: [100_101_001_000, 100], names: '石门镇|石门村' },
    parts: [
      {
        kind: 'board',
        rivers: [0, 0, 0],
        codes: 'E49VNQJF3CQEGWCJ93',
        regions: [2, 0, -2],
        places: '2桥东头|3口公路旁|0沙沟入口',
        phones: [1, -1, 0],
        phoneTable: [['0300-860 2001', '石门镇办公电话']],
      },
    ],
  });
  const boards = (query: string) =>
    found.find(query, 9).flatMap(({ kind, things }) => (kind === 'board' ? things : []));

  it('are found by their code, their place and their village', () => {
    expect(boards('e49v').map(({ name }) => name)).toEqual(['E49-VNQH']);
    expect(boards('石门桥').map(({ note }) => note)).toEqual(['沙沟溪 · 石门桥东头']);
    expect(boards('shagou').map(({ name }) => name)).toEqual(['GWC-J935']);
    expect(boards('石门村').map(({ name }) => name)).toEqual(['JF3-CQEE', 'E49-VNQH']);
    expect(boards('沙沟入').map(({ note }) => note)).toEqual(['沙沟溪 · 沙沟入口']);
  });

  it('are offered if one character of the code is wrong, with the telephone of the place', () => {
    expect(boards('E49-VNQ7').map(({ name, call }) => `${name} ${call?.printed}`)).toEqual([
      'E49-VNQH 0300-860 2001',
    ]);
    expect(boards('E94VNQH').map(({ name }) => name)).toEqual(['E49-VNQH']);
    expect(boards('E49V7Q7')).toEqual([]);
  });

  it('come after things with that name', () => {
    expect(found.find('石门', 9).map(({ kind }) => kind)).toEqual(['region', 'board']);
  });
});

describe('chiefs', () => {
  const head = headOfNames(['沙沟溪', '清水河']);
  const found = createFinder({
    ...head,
    regions: { codes: [100_101_001_000, 100], names: '石门镇|石门村' },
    parts: [
      {
        kind: 'chief',
        ids: 'p1|p2|p3|p4',
        names: '甲一|乙二|丙三|丁四',
        regions: [0, 0, 2, 0],
        posts: [0, 0, 1, 0],
        postTable: '副区长|党支部书记',
        titles: [2, -1, 1, -2],
        titleTable: '|副总河长|村级河长',
        rivers: '0||0 1|1',
        places: '||1|1',
        inOffice: 3,
        phones: [0, 0, 0, 0],
        phoneTable: [],
      },
    ],
  });
  const chiefs = (query: string) =>
    found.find(query, 9).flatMap(({ kind, things }) => (kind === 'chief' ? things : []));

  it('are found by title, and list their rivers', () => {
    expect(chiefs('副总河长').map(({ name }) => name)).toEqual(['乙二']);
    expect(chiefs('总河长').map(({ name }) => name)).toEqual(['乙二']);
    expect(chiefs('丙三').map(({ note }) => note)).toEqual([
      '村级河长 · 沙沟溪、清水河 · 石门村党支部书记',
    ]);
  });

  it('are found by several words that only their river, town or title contain', () => {
    expect(chiefs('沙沟溪 河长').map(({ name }) => name)).toEqual(['甲一', '丙三']);
    expect(chiefs('石门镇 清水河 河长').map(({ name }) => name)).toEqual(['丙三']);
    expect(chiefs('沙沟溪 乙二')).toEqual([]);
  });
});

describe('a question', () => {
  const read = (typed: string) => readWords(typed, text.finder.asked);

  it('is split into words, without words that have no meaning for the search', () => {
    expect(read('石门村河长是谁？')).toEqual([{ text: '石门村' }, { text: '河长' }]);
    expect(read('举报　沙沟溪')).toEqual([{ text: '沙沟溪' }]);
    expect(read('石门村的公示牌')).toEqual([{ text: '石门村' }, { kind: 'board' }]);
    expect(read('石门村村长')).toEqual([{ text: '石门村' }, { text: '村委会主任' }]);
  });

  it('is not a question if it is a name, or only everyday words', () => {
    for (const typed of ['沙沟溪', ' 沙沟溪 ', '电话', '举报电话', '', '？'])
      expect(read(typed)).toEqual([]);
  });
});

describe('an answer in steps', () => {
  it('returns rivers and places early, and the same final result', () => {
    const head = headOfNames(['沙沟溪']);
    const part = { kind: 'article', slugs: 'a', titles: '沙沟溪清淤', days: '2026-10-31' } as const;
    const large = createFinder(head);
    large.add(part);
    const early = [...large.findInSteps('sg', 5)].filter((step) => step !== undefined);
    expect(early.map((groups) => groups.map(({ kind }) => kind))).toEqual([['river']]);
    expect(large.find('sg', 5).map(({ kind }) => kind)).toEqual(['river', 'article']);
    expect(large.find('sg', 5)).toEqual(createFinder({ ...head, parts: [part] }).find('sg', 5));
  });
});

describe('the spellings of a syllable', () => {
  it('start with the syllable itself and contain every usual misspelling once', () => {
    expect(spellingsOf('zheng').map(({ text }) => text)).toEqual(['zheng', 'zhen', 'zeng', 'zen']);
    expect(spellingsOf('lv').map(({ text, isSlip }) => [text, isSlip])).toEqual([
      ['lv', false],
      ['lu', false],
      ['lyu', false],
      ['nv', true],
      ['nu', true],
      ['nyu', true],
    ]);
    expect(spellingsOf('he')).toEqual([{ text: 'he', isSlip: false }]);
  });
});
