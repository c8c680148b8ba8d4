import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar.ts';
import { articleFindings, isFault } from '../../../src/core/editorial/articleFindings.ts';

const rules = {
  sourceField: 'contentSource' as const,
  today: getCalendarDate('2026-11-02'),
  words: ['世界第一'],
  isAddress: (address: string) => address === '/rivers/',
  isPicture: (path: string) => path === './a.jpg',
  isQuote: (id: string) => id === 'closure-rate',
  figures: [{ title: '四乱整改销号率', valuesOn: () => ['92.6%'] }],
};
const head = ['---', 'publishedAt: 2026-11-01 09:00', 'contentSource: 区河长办', '---'];
const read = (lines: readonly string[], front: readonly string[] = head) =>
  articleFindings('news/a.mdx', [...front, ...lines].join('\n'), rules).map(
    ({ code, line, received }) => [code, line, received],
  );

describe('the editorial gate over one article', () => {
  it('lets a sound article pass', () => {
    expect(
      read([
        '四乱整改销号率为 <Figure id="closure-rate" edition="2026-11-02"/>。',
        '[河流](/rivers/) ![清理前的沟口](./a.jpg)',
      ]),
    ).toEqual([]);
  });

  it('names the line of a misquoted figure, and only warns about a right one typed by hand', () => {
    expect(read(['四乱整改销号率达到 95.0%。'])).toEqual([
      ['number-contradicts', 5, '四乱整改销号率 95.0%'],
    ]);
    const [remark] = articleFindings(
      'news/a.mdx',
      [...head, '四乱整改销号率为 92.6％。'].join('\n'),
      rules,
    );
    expect(remark?.code).toBe('number-beside-figure');
    expect(remark && isFault(remark)).toBe(false);
  });

  it('takes who issued a rule for its source', () => {
    const front = ['---', 'publishedAt: 2026-11-01 09:00', 'issuedBy: 区河长办', '---'];
    const findings = articleFindings('rules/a.md', front.join('\n'), {
      ...rules,
      sourceField: 'issuedBy',
    });
    expect(findings).toEqual([]);
    expect(read([], front)).toEqual([['source-missing', 1, '']]);
  });

  it('finds a missing source, a missing, unreal or future date', () => {
    expect(read([], ['---', 'publishedAt:', '---'])).toEqual([
      ['source-missing', 1, ''],
      ['date-missing', 2, ''],
    ]);
    const dated = (date: string) =>
      read([], ['---', `publishedAt: ${date}`, 'contentSource: a', '---']);
    expect(dated('2026-02-30 09:00')).toEqual([['date-unreal', 2, '2026-02-30 09:00']]);
    expect(dated('2026-11-03 09:00')).toEqual([['date-future', 2, '2026-11-03 09:00']]);
  });

  it('masks the mobile it finds', () => {
    const [finding] = read(['请联系 13800138000。']);
    expect(finding?.slice(0, 2)).toEqual(['personal', 5]);
    expect(String(finding?.[2])).not.toContain('13800138000');
  });

  it('finds pictures without words or file, dead links, listed words and unknown quotations', () => {
    expect(
      read(['![](./b.jpg)', '[没有](/nowhere/)', '世界第一', '<Figure id="x" edition="y"/>']),
    ).toEqual([
      ['alt-missing', 5, './b.jpg'],
      ['picture-missing', 5, './b.jpg'],
      ['link-dead', 6, '/nowhere/'],
      ['word-listed', 7, '世界第一'],
      ['quote-unknown', 8, '<Figure id="x" edition="y"/>'],
    ]);
  });
});
