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

describe('the editorial check of one article', () => {
  it('accepts a sound article', () => {
    expect(
      read([
        '四乱整改销号率为 <Figure id="closure-rate" edition="2026-11-02"/>。',
        '[河流](/rivers/#list) ![清理前的沟口](./a.jpg) [部网站](https://www.mwr.gov.cn/)',
      ]),
    ).toEqual([]);
  });

  it('accepts the issuer of a rule as its source', () => {
    const front = ['---', 'publishedAt: 2026-11-01 09:00', 'issuedBy: 区河长办', '---', '正文'];
    expect(articleFindings('rules/a.md', front.join('\n'), 'issuedBy', rulesOfTests)).toEqual([]);
    expect(read([], front)).toEqual([['source-missing', 1, 1, '']]);
  });

  it('reports a missing source and a missing, invalid or future date, with the field', () => {
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

  it('requires a shorter name for sharing if the title is longer than 20 characters', () => {
    const titled = (...lines: readonly string[]) =>
      find([], [...head.slice(0, 3), ...lines, '---']);
    const [long] = titled(`title: ${'河'.repeat(21)}`);
    expect(long).toMatchObject({ code: 'title-long', line: 4, column: 8, field: 'title' });
    expect(long && isFault(long)).toBe(false);
    expect(titled(`title: ${'河'.repeat(20)}`)).toEqual([]);
    expect(titled(`title: ${'河'.repeat(21)}`, 'shareTitle: 短')).toEqual([]);
  });

  it('masks a mobile, in the front matter too, and accepts the public mailbox', () => {
    const [finding] = find(['请联系 13800138000，或 office@example.gov.cn。']);
    expect(finding).toMatchObject({ code: 'personal', line: 6, column: 5 });
    expect(finding?.received).not.toContain('13800138000');
    expect(find([], [...head.slice(0, 3), 'author: 13800138000', '---'])).toMatchObject([
      { code: 'personal', line: 4, field: 'author' },
    ]);
  });

  it('reads a number that a line breaks as one, and says what it looks like', () => {
    expect(find(['水清了。', '电话：138', '0013 8000，微信号wx_1234'])).toMatchObject([
      { code: 'personal', kind: 'mobile', line: 7, column: 4 },
      { code: 'personal', kind: 'chat-account', line: 8, column: 14 },
    ]);
  });

  it('finds listed words through invisible characters, and names the replacement', () => {
    expect(find(['我区有世\u200b界第一的最美河流'])).toMatchObject([
      { code: 'word-listed', column: 4, received: '世界第一' },
      { code: 'word-listed', column: 10, received: '最美河流', instead: '景色较好的河流' },
    ]);
  });

  it('requires a text below the front matter', () => {
    expect(read(['', ' '])).toEqual([['body-empty', 4, 1, '']]);
    expect(read(['{/* 正文从这里写起 */}'])).toEqual([['body-empty', 4, 1, '']]);
    expect(read(['<!-- 正文从', '这里写起 -->'])).toEqual([['body-empty', 4, 1, '']]);
  });

  it('refuses a quotation that is in no edition', () => {
    expect(read(['<Figure id="x" edition="y" />'])).toEqual([
      ['quote-unknown', 6, 1, '<Figure id="x" edition="y" />'],
    ]);
  });

  it('finds a quotation that continues on the next line', () => {
    expect(read(['见 <Figure', '  id="x" />'])).toEqual([
      ['quote-unknown', 6, 3, '<Figure\n  id="x" />'],
    ]);
  });

  it('refuses tags that are not shown, and accepts links and examples', () => {
    expect(
      read(['<b>12</b> 件', '`<b>` <a href="/rivers/">河</a> 3 < 5 <https://a.gov.cn/>']),
    ).toEqual([['tag-unshown', 6, 1, '<b>']]);
  });

  it('reports that Markdown shows no quoted figure, and accepts a correct number there', () => {
    const source = [...head, '销号率 92.6%。<Figure id="closure-rate" edition="2026-11-02"/>'];
    const findings = articleFindings(
      'rules/a.md',
      source.join('\n'),
      'contentSource',
      rulesOfTests,
    );
    expect(findings).toMatchObject([{ code: 'quote-unshown', line: 5, column: 11 }]);
  });

  it('handles a byte order mark, Windows line ends and examples in code', () => {
    const source = `\uFEFF${[...head, '`[没有](/no/)`', '```', '[没有](/no/)', '```'].join('\r\n')}`;
    expect(articleFindings('news/a.mdx', source, 'contentSource', rulesOfTests)).toEqual([]);
  });
});
