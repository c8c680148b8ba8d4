import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../scripts/editorial/readFrontMatter.ts';
import { readNewText, slugOf } from '../../../scripts/new/readNewText.ts';
import { textOf } from '../../../scripts/new/textOf.ts';
import { frontMatterIssues } from '../../../src/core/editorial/frontMatter.ts';
import { idPattern } from '../../../src/core/ids.ts';

const now = '2026-11-25 14:05';
const read = (...args: readonly string[]) => readNewText(args, now);

describe('what a person asks npm run new for', () => {
  it('is a kind and a title; the rest follows', () => {
    expect(read('news', '沙沟河清淤完工')).toMatchObject({
      kind: { folder: 'news' },
      title: '沙沟河清淤完工',
      slug: 'sha-gou-he-qing-yu-wan-gong',
      publishedAt: now,
      column: 'dynamics',
    });
    expect(
      read(
        'news',
        '巡河日',
        '--slug',
        'river-day',
        '--date',
        '2026-12-01 08:30',
        '--column',
        'town',
      ),
    ).toMatchObject({ slug: 'river-day', publishedAt: '2026-12-01 08:30', column: 'town' });
    expect(read('rule', '巡河', '制度', '--date', '2026-12-01')).toMatchObject({
      title: '巡河 制度',
      publishedAt: '2026-12-01 09:00',
    });
  });

  it('gets an address out of any title that can be read', () => {
    expect(slugOf('2026 年“清四乱”通报（第 3 期）')).toBe(
      '2026-nian-qing-si-luan-tong-bao-di-3-qi',
    );
    expect(slugOf('绿水青山')).toBe('lv-shui-qing-shan');
    const long = slugOf('关于进一步加强全区河道管理范围内垃圾清理和河长公示牌更新工作的通知');
    expect(long).toMatch(idPattern);
    expect(long.length).toBeLessThanOrEqual(48);
    expect(long.endsWith('-')).toBe(false);
  });

  it.each([
    [[], /没有写种类.*没有标题.*用法/s],
    [['新闻', '标题'], /没有“新闻”这一种；是否应为 news？/],
    [['new', '标题'], /可用 news、bulletin、rule/],
    [['news', '！！'], /请加 --slug/],
    [['news', '标题', '--slug', 'A b'], /--slug 只能用.*收到“A b”/],
    [['news', '标题', '--slug', '../x'], /收到“\.\.\/x”/],
    [['news', '标题', '--date', '2026-02-30'], /--date 应为真实日期.*收到“2026-02-30”/],
    [['news', '标题', '--date', '2026-11-25 25:00'], /收到“2026-11-25 25:00”/],
    [['news', '标题', '--column', '乡镇动态'], /没有“乡镇动态”这个栏目；是否应为 town？/],
    [['rule', '标题', '--column', 'town'], /只有新闻分栏目/],
    [['news', '长'.repeat(61)], /最多 60 个字，收到 61 个/],
    [['news', '标题', '--titel', 'x'], /选项不对.*--titel/],
    [['nws', '', '--date', 'x', '--slug', '?'], /没有“nws”.*没有标题.*--date/s],
  ])('is refused with everything wrong at once: %j', (args, sentence) => {
    expect(() => read(...args)).toThrow(sentence);
  });
});

describe('the text that is written', () => {
  const title = '十月：“清四乱”# 100% 完成，It’s 好';

  it.each(['news', 'bulletin', 'rule'])(
    'of kind %s lacks nothing but what only its author knows',
    (name) => {
      const wanted = read(name, title);
      const { frontMatter, broken } = readFrontMatter(textOf(wanted, '区河长办：演示'));
      expect(broken).toEqual([]);
      expect(frontMatter.value).toMatchObject({ title, publishedAt: now });
      const missing = frontMatterIssues('a', frontMatter, wanted.kind.schema).map(
        ({ code, path }) => `${code} ${path.join('.')}`,
      );
      expect(missing).toEqual(
        {
          news: ['shape.missing summary'],
          bulletin: ['shape.missing summary', 'shape.missing asOf'],
          rule: ['number', 'issuedOn', 'effectiveFrom', 'summary'].map(
            (field) => `shape.missing ${field}`,
          ),
        }[name],
      );
    },
  );

  it.each(['true', '2026', '？一', 'a: b', '[一]', "it's"])('keeps the title %s', (plain) => {
    const source = textOf(read('news', plain, '--slug', 'a'), '区河长办');
    expect(readFrontMatter(source).frontMatter.value).toMatchObject({ title: plain });
  });

  it('has a line for a shorter name only where the title is long', () => {
    const textFor = (length: number) => textOf(read('news', '长'.repeat(length)), '区河长办');
    expect(textFor(20)).not.toContain('shareTitle');
    expect(textFor(21)).toContain('shareTitle: #');
  });

  it('is formatted as the house formats its texts', async () => {
    for (const [name, parser] of [
      ['news', 'mdx'],
      ['rule', 'markdown'],
    ] as const) {
      const source = textOf(read(name, title), '区河长办');
      expect(await format(source, { parser, singleQuote: true, printWidth: 100 })).toBe(source);
    }
  });
});
