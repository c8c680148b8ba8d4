import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readListedWords } from '../../../scripts/editorial/listedWords.ts';
import { readOptions } from '../../../scripts/editorial/options.ts';
import { emptyFolder } from '../import/runImport.ts';

describe('the options of npm run editorial', () => {
  it('are a day and whether to clean pictures', () => {
    expect(readOptions([])).toEqual({ isCleaning: false });
    expect(readOptions(['--today', '2026-11-03', '--clean-pictures'])).toEqual({
      today: '2026-11-03',
      isCleaning: true,
    });
  });

  it.each([
    [['--today', '2026-02-30'], '--today 应为真实日期 YYYY-MM-DD，收到“2026-02-30”'],
    [['--today'], '--today 应为真实日期'],
    [['--tomorrow'], '不认识“--tomorrow”'],
    [['news'], '不认识“news”'],
  ])('refuses %j', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });
});

describe('the list of words', () => {
  const file = join(emptyFolder(), 'words.json');
  const read = (text: string) => {
    writeFileSync(file, text);
    return readListedWords(file);
  };

  it('may be absent, and has words with or without replacements', () => {
    expect(readListedWords(join(emptyFolder(), 'words.json'))).toEqual([]);
    expect(read('["好", {"word": "坏", "instead": "差"}]')).toEqual([
      { word: '好' },
      { word: '坏', instead: '差' },
    ]);
  });

  it.each([
    ['["好", {"word": ""}]', 'words.json › 2'],
    ['{"word": "好"}', 'words.json 不对'],
    ['["好",', 'JSON'],
  ])('reports that %s is not such a list', (text, place) => {
    expect(() => read(text)).toThrow(place);
  });
});
