import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { districtFolder } from '../../district/district.ts';
import { emptyFolder } from '../import/runImport.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const content = emptyFolder();

const editorial = (folder: string) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/editorial.ts', '--today', '2026-10-12'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, JIANHE_CONTENT: folder } },
  );
  return { status, said: stdout, complained: stderr };
};

const article = (source: string, ...body: readonly string[]): string =>
  [
    '---',
    'title: 九月整改情况',
    'column: dynamics',
    'publishedAt: 2026-10-10 10:00',
    source,
    'summary: 九月的整改情况。',
    'keywords: [整改]',
    'riverIds: [huai-xi]',
    '---',
    '',
    ...body,
  ].join('\n');
const sourced = 'contentSource: 望川县河长制办公室';

beforeAll(() => {
  cpSync(districtFolder, content, { recursive: true });
  const write = (file: string, text: string) => {
    writeFileSync(join(content, file), text);
  };
  write(
    'news/september.mdx',
    article('author: 小河', '截至 9 月末，四乱整改销号率达到 95.0%。', '有事请打 13800138000。'),
  );
  write(
    'news/我的文章.mdx',
    article(sourced, '本县景色世界第一。')
      .replace('dynamics', '工作动态')
      .replace('huai-xi', 'no-river'),
  );
  write(
    'news/spring-clean.mdx',
    article(
      sourced,
      '## 下 一步',
      '[上](#下-一步) [规](/rules/patrol/#text) [无](#没有)',
      '[无](/rules/patrol/#没有)',
    ),
  );
  write('news/zhang-13800138000.mdx', article(sourced, '正文。'));
  write('news/broken.mdx', article('contentSource: 甲: 乙', '正文'));
  write('words.json', '[{"word": "世界第一", "instead": "宜人"}]');
});
afterAll(() => {
  rmSync(content, { recursive: true });
});

describe('npm run editorial', () => {
  it('accepts the hand-made district, including the export’s news', () => {
    const { status, said } = editorial(districtFolder);
    expect(said).toContain('自己写的 3 篇、随数据导入的 2 篇可以发布');
    expect(said).not.toContain('【错误】');
    expect(status).toBe(0);
  });

  it('refuses all faults at once, each with file, line, column, field and remedy', () => {
    const { status, said, complained } = editorial(content);
    expect(status).toBe(1);
    // An article without a source, with a wrong quotation and a mobile number.
    expect(said).toMatch(
      /news\/september\.mdx › contentSource 来源（第 1 行第 1 列）.*没有来源；请/,
    );
    expect(said).toMatch(
      /news\/september\.mdx › 正文（第 11 行第 19 列）：读到「四乱整改销号率 95\.0%」.*改用 <Figure.*记录中为 40\.0%/,
    );
    expect(said).toMatch(/news\/september\.mdx › 正文（第 12 行第 6 列）.*个人信息；请/);
    expect(said).toContain('news/september.mdx:12:6: personal information');
    expect(said).toMatch(
      /› 文件名（第 1 行第 1 列）：读到「zhang，138\*+00」，疑似手机号，文件名就是网址/,
    );

    expect(said).toMatch(/column 栏目（第 3 行第 9 列）.*是否应为 dynamics/);
    expect(said).toMatch(/riverIds 相关河流（第 8 行第 12 列）：读到「no-river」/);
    expect(said).toMatch(/我的文章\.mdx › 文件名.*英文小写字母/);
    expect(said).toMatch(/spring-clean\.mdx › 文件名.*已有一篇新闻用了这个网址/);
    expect(said).toMatch(/正文（第 12 行第 \d+ 列）：读到「#没有」.*没有 # 后面的位置/);
    expect(said).toMatch(/正文（第 13 行第 1 列）：读到「\/rules\/patrol\/#没有」/);
    expect(said.match(/没有 # 后面的位置/g)).toHaveLength(2);
    expect(said).toMatch(/词表中的词；请改换说法，可写“宜人”/);
    expect(said).toMatch(/news\/broken\.mdx › 文件头（第 5 行第 \d+ 列）/);
    expect(complained).toMatch(/编辑检查：\d+ 处必须修改/);
  });
});
