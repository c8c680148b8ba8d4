import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../scripts/editorial/readFrontMatter.ts';
import { frontMatterIssues, relationFindings } from '../../../src/core/editorial/frontMatter.ts';
import { bulletinSchema, tidyFrontMatter } from '../../../src/core/schemas/houseText.ts';
import { articleSchema } from '../../../src/core/schemas/newsItem.ts';

const article = (...changed: readonly string[]) => {
  const fields = new Map(
    [
      'title: 一篇',
      'column: notice',
      'publishedAt: 2026-11-02 09:30',
      'contentSource: 区河长办',
      'summary: 一句话。',
      'keywords: []',
      'riverIds: []',
      ...changed,
    ].map((line) => [line.split(':')[0] ?? '', line]),
  );
  return ['---', ...fields.values(), '---', '', '正文'].join('\n');
};
const issuesOf = (source: string) =>
  frontMatterIssues('news/a.mdx', readFrontMatter(source).frontMatter, articleSchema).map(
    ({ code, path, line, column }) => [code, path.join('.'), line, column],
  );

describe('front matter against its schema', () => {
  it('accepts valid front matter', () => {
    expect(issuesOf(article())).toEqual([]);
  });

  it('gives line, column and field of every fault at once', () => {
    expect(
      issuesOf(
        article('column: 通知', 'keywords: [1, 河]', 'publishedAt: 2026-11-02', 'sumary: 多出的'),
      ),
    ).toEqual([
      ['shape.choice', 'column', 3, 9],
      ['shape.format', 'publishedAt', 4, 14],
      ['shape.type', 'keywords.0', 7, 12],
      ['shape.unknown-field', 'sumary', 9, 9],
    ]);
  });

  it('treats an empty field as missing, and gives its place', () => {
    expect(issuesOf(article('summary:'))).toEqual([['shape.missing', 'summary', 6, 1]]);
    expect(issuesOf(article('author:'))).toEqual([]);
  });

  it('gives the first line for a missing field', () => {
    expect(issuesOf(article().replace('summary: 一句话。\n', ''))).toEqual([
      ['shape.missing', 'summary', 1, 1],
    ]);
  });

  it('gives the place of an item in a list written line by line', () => {
    expect(issuesOf(article('keywords:\n  - 河\n  - 1'))).toEqual([
      ['shape.type', 'keywords.1', 9, 5],
    ]);
  });

  it.each([
    ['title: 一: 二', 2],
    ['title: "没有收尾', 2],
    ['title: 一\ntitle: 二', 3],
  ])('gives the place of a syntax error: %s', (line, at) => {
    const { broken } = readFrontMatter(`---\n${line}\n---\n`);
    expect(broken[0]?.line).toBe(at);
    expect(broken[0]?.message).not.toBe('');
  });

  it('reports missing front matter', () => {
    expect(readFrontMatter('正文').broken).toEqual([
      { line: 1, column: 1, message: 'no front matter' },
    ]);
  });
});

describe('days in front matter', () => {
  const bulletin = (asOf: string) =>
    readFrontMatter(
      `---\ntitle: 通报\npublishedAt: 2026-10-13 16:00\ncontentSource: a\nsummary: b\nkeywords: []\nasOf: ${asOf}\n---\n`,
    ).frontMatter;
  const codes = (asOf: string) =>
    frontMatterIssues('bulletins/a.md', bulletin(asOf), bulletinSchema).map(({ code }) => code);

  it('may be written with or without quotation marks', () => {
    expect(codes('2026-09-30')).toEqual([]);
    expect(codes("'2026-09-30'")).toEqual([]);
    expect(tidyFrontMatter({ asOf: new Date('2026-09-30'), number: null })).toEqual({
      asOf: '2026-09-30',
    });
  });

  it('are refused if they do not exist', () => {
    expect(codes('2026-02-30')).toEqual(['shape.format']);
  });
});

describe('references in front matter', () => {
  it('must exist', () => {
    const { frontMatter } = readFrontMatter(article('riverIds: [yi, er]', 'campaignId: qing'));
    const isKnown = (key: string) => key === 'yi';
    expect(
      relationFindings(frontMatter, [
        { field: 'riverIds', isKnown },
        { field: 'campaignId', isKnown },
        { field: 'personIds', isKnown },
      ]),
    ).toEqual([
      { code: 'relation-unknown', line: 8, column: 16, field: 'riverIds', received: 'er' },
      { code: 'relation-unknown', line: 9, column: 13, field: 'campaignId', received: 'qing' },
    ]);
  });
});
