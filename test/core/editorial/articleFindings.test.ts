import { describe, expect, it } from 'vitest';
import { articleFindings } from '../../../src/core/editorial/articleFindings.ts';
import { isFault } from '../../../src/core/editorial/finding.ts';
import { rulesOfTests } from './rulesOfTests.ts';

const head = ['---', 'publishedAt: 2026-11-01 09:00', 'contentSource: 区河长办', '---'];
const find = (lines: readonly string[], front: readonly string[] = head) =>
  articleFindings(
    'news/a.mdx',
    [...front, '', ...(lines.length === 0 ? ['正文'] : lines)].join('\n'),
    'contentSource',
    rulesOfTests,
  );
const read = (lines: readonly string[], front: readonly string[] = head) =>
  find(lines, front).map(({ code, line, column, received }) => [code, line, column, received]);

describe('the editorial gate over one article', () => {
  it('lets a sound article pass', () => {
    expect(
      read([
        '四乱整改销号率为 <Figure id="closure-rate" edition="2026-11-02"/>。',
        '[河流](/rivers/#list) ![清理前的沟口](./a.jpg) [部网站](https://www.mwr.gov.cn/)',
      ]),
    ).toEqual([]);
  });

  it('takes who issued a rule for its source', () => {
    const front = ['---', 'publishedAt: 2026-11-01 09:00', 'issuedBy: 区河长办', '---', '正文'];
    expect(articleFindings('rules/a.md', front.join('\n'), 'issuedBy', rulesOfTests)).toEqual([]);
    expect(read([], front)).toEqual([['source-missing', 1, 1, '']]);
  });

  it('finds a missing source, a missing, unreal or future date, and names the field', () => {
    expect(find([], ['---', 'publishedAt:', '---'])).toMatchObject([
      { code: 'source-missing', line: 1, field: 'contentSource' },
      { code: 'date-missing', line: 2, field: 'publishedAt' },
    ]);
    const dated = (date: string) =>
      read([], ['---', `publishedAt: ${date}`, 'contentSource: a', '---']);
    expect(dated('2026-02-30 09:00')).toEqual([['date-unreal', 2, 14, '2026-02-30 09:00']]);
    expect(dated("'2026-11-03 09:00' # 明天")).toEqual([
      ['date-future', 2, 14, '2026-11-03 09:00'],
    ]);
  });

  it('asks for a shorter name to share where the title is longer than 20 characters', () => {
    const titled = (...lines: readonly string[]) =>
      find([], [...head.slice(0, 3), ...lines, '---']);
    const [long] = titled(`title: ${'河'.repeat(21)}`);
    expect(long).toMatchObject({ code: 'title-long', line: 4, column: 8, field: 'title' });
    expect(long && isFault(long)).toBe(false);
    expect(titled(`title: ${'河'.repeat(20)}`)).toEqual([]);
    expect(titled(`title: ${'河'.repeat(21)}`, 'shareTitle: 短')).toEqual([]);
  });

  it('masks the mobile it finds, in the front matter too, and lets the public mailbox stand', () => {
    const [finding] = find(['请联系 13800138000，或 office@example.gov.cn。']);
    expect(finding).toMatchObject({ code: 'personal', line: 6, column: 5 });
    expect(finding?.received).not.toContain('13800138000');
    expect(find([], [...head.slice(0, 3), 'author: 13800138000', '---'])).toMatchObject([
      { code: 'personal', line: 4, field: 'author' },
    ]);
  });

  it('finds listed words through invisible characters, with what to write instead', () => {
    expect(find(['我区有世\u200b界第一的最美河流'])).toMatchObject([
      { code: 'word-listed', column: 4, received: '世界第一' },
      { code: 'word-listed', column: 10, received: '最美河流', instead: '景色较好的河流' },
    ]);
  });

  it('asks for a text below the front matter', () => {
    expect(read(['', ' '])).toEqual([['body-empty', 4, 1, '']]);
    expect(read(['{/* 正文从这里写起 */}'])).toEqual([['body-empty', 4, 1, '']]);
    expect(read(['<!-- 正文从', '这里写起 -->'])).toEqual([['body-empty', 4, 1, '']]);
  });

  it('refuses a quotation that no edition holds', () => {
    expect(read(['<Figure id="x" edition="y" />'])).toEqual([
      ['quote-unknown', 6, 1, '<Figure id="x" edition="y" />'],
    ]);
  });

  it('finds a quotation that goes on in the next line', () => {
    expect(read(['见 <Figure', '  id="x" />'])).toEqual([
      ['quote-unknown', 6, 3, '<Figure\n  id="x" />'],
    ]);
  });

  it('refuses tags that are not shown, and lets links and examples stand', () => {
    expect(
      read(['<b>12</b> 件', '`<b>` <a href="/rivers/">河</a> 3 < 5 <https://a.gov.cn/>']),
    ).toEqual([['tag-unshown', 6, 1, '<b>']]);
  });

  it('tells that Markdown shows no quoted figure, and lets a right number stand there', () => {
    const source = [...head, '销号率 92.6%。<Figure id="closure-rate" edition="2026-11-02"/>'];
    const findings = articleFindings(
      'rules/a.md',
      source.join('\n'),
      'contentSource',
      rulesOfTests,
    );
    expect(findings).toMatchObject([{ code: 'quote-unshown', line: 5, column: 11 }]);
  });

  it('reads files with a byte order mark and Windows line ends, and examples in code as examples', () => {
    const source = `\uFEFF${[...head, '`[没有](/no/)`', '```', '[没有](/no/)', '```'].join('\r\n')}`;
    expect(articleFindings('news/a.mdx', source, 'contentSource', rulesOfTests)).toEqual([]);
  });
});
