import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder } from '../import/runImport.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const content = emptyFolder();

const editorial = (folder: string) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/editorial.ts', '--today', '2026-11-03'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, JIANHE_CONTENT: folder } },
  );
  return { status, said: stdout, complained: stderr };
};

const article = (source: string, ...body: readonly string[]): string =>
  [
    '---',
    'title: 十月整改情况',
    'column: dynamics',
    'publishedAt: 2026-11-02 10:00',
    source,
    'summary: 十月的整改情况。',
    'keywords: [整改]',
    'riverIds: [sha-gou-he]',
    '---',
    '',
    ...body,
  ].join('\n');
const sourced = 'contentSource: 云漳区河长制办公室（演示）';

beforeAll(() => {
  cpSync(join(root, 'content'), content, { recursive: true });
  const write = (file: string, text: string) => {
    writeFileSync(join(content, file), text);
  };
  write(
    'news/october.mdx',
    article('author: 小河', '截至 10 月末，四乱整改销号率达到 95.0%。', '有事请打 13800138000。'),
  );
  write(
    'news/我的文章.mdx',
    article(sourced, '本区景色世界第一。')
      .replace('dynamics', '工作动态')
      .replace('sha-gou-he', 'no-river'),
  );
  write(
    'news/autumn-stubble-2026.mdx',
    article(
      sourced,
      '## 下 一步',
      '[上](#下-一步) [规](/rules/patrol-2026/#text) [无](#没有)',
      '[无](/rules/patrol-2026/#没有)',
    ),
  );
  write('news/broken.mdx', article('contentSource: 甲: 乙', '正文'));
  write('words.json', '[{"word": "世界第一", "instead": "宜人"}]');
});
afterAll(() => {
  rmSync(content, { recursive: true });
});

describe('npm run editorial', () => {
  it('lets the bundled district pass, news of the export included', () => {
    const { status, said } = editorial(join(root, 'content'));
    expect(said).toMatch(/自己写的 \d+ 篇、随数据导入的 \d+ 篇可以发布/);
    expect(said).not.toContain('【错误】');
    expect(status).toBe(0);
  });

  it('refuses what is wrong, all at once, each with file, line, column, field and remedy', () => {
    const { status, said, complained } = editorial(content);
    expect(status).toBe(1);
    // An article that misses its source, misquotes a figure and carries a mobile number.
    expect(said).toMatch(/news\/october\.mdx › contentSource 来源（第 1 行第 1 列）.*没有来源；请/);
    expect(said).toMatch(
      /news\/october\.mdx › 正文（第 11 行第 20 列）：读到「四乱整改销号率 95\.0%」.*改用 <Figure.*记录中为 92\.6%/,
    );
    expect(said).toMatch(/news\/october\.mdx › 正文（第 12 行第 6 列）.*个人信息；请/);
    expect(said).toContain('news/october.mdx:12:6: personal information');
    expect(said).not.toContain('13800138000');

    expect(said).toMatch(/column 栏目（第 3 行第 9 列）.*是否应为 dynamics/);
    expect(said).toMatch(/riverIds 相关河流（第 8 行第 12 列）：读到「no-river」/);
    expect(said).toMatch(/我的文章\.mdx › 文件名.*英文小写字母/);
    expect(said).toMatch(/autumn-stubble-2026\.mdx › 文件名.*已有一篇新闻用了这个网址/);
    expect(said).toMatch(/正文（第 12 行第 \d+ 列）：读到「#没有」.*没有 # 后面的位置/);
    expect(said).toMatch(/正文（第 13 行第 1 列）：读到「\/rules\/patrol-2026\/#没有」/);
    expect(said.match(/没有 # 后面的位置/g)).toHaveLength(2);
    expect(said).toMatch(/词表中的词；请改换说法，可写“宜人”/);
    expect(said).toMatch(/news\/broken\.mdx › 文件头（第 5 行第 \d+ 列）/);
    expect(complained).toMatch(/编辑检查：\d+ 处必须修改/);
  });
});
