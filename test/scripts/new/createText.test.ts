import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { beforeEach, describe, expect, it } from 'vitest';
import { houseKinds } from '../../../scripts/editorial/houseTexts.ts';
import { createText } from '../../../scripts/new/createText.ts';
import { tidyFrontMatter } from '../../../src/core/schemas/houseText.ts';
import { districtFolder } from '../../district/district.ts';
import { emptyFolder } from '../import/runImport.ts';

const now = '2026-11-26 05:55';

let content = '';
beforeEach(() => {
  content = emptyFolder();
  copyFileSync(join(districtFolder, 'site.json'), join(content, 'site.json'));
});

const create = (...args: string[]) => createText(args, content, now);
const read = (file: string): string => readFileSync(join(content, file), 'utf8');
const refusal = (...args: string[]): string => {
  try {
    create(...args);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : '';
  }
  return 'nothing was refused';
};

describe('npm run new', () => {
  it('creates an article with the known fields, and says what to check and what is missing', () => {
    const said = create('news', '国庆假期河道值守安排', '--column', 'notice');
    const file = 'news/guo-qing-jia-qi-he-dao-zhi-shou-an-pai.mdx';
    expect(read(file)).toBe(
      [
        '---',
        'title: 国庆假期河道值守安排',
        'column: notice',
        `publishedAt: ${now}`,
        'contentSource: 望川县河长制办公室',
        'summary:',
        'keywords: []',
        'riverIds: []',
        '---',
        '',
        '{/* 正文从这里写起，写完删掉这一行。引用指标写成 Figure 标签，见 content/README.md */}',
        '',
      ].join('\n'),
    );
    expect(said).toEqual([
      `已新建 ${file}，网址 /news/guo-qing-jia-qi-he-dao-zhi-shou-an-pai/（发布后不要改文件名）  (created)`,
      `  第 4 行 publishedAt 发布时间：${now}（自动填写，请核对）`,
      '  第 5 行 contentSource 来源：望川县河长制办公室（自动填写，请核对）',
      '  第 6 行 summary 摘要：待填，一句话说明这篇写什么，最多 200 字',
      '写好后运行 npm run editorial 检查，npm run dev 预览。  (then check and preview)',
    ]);
  });

  it.each([
    ['news', 'news', ['--summary', '一句话。']],
    ['通报', 'bulletins', ['--summary', '一句话。', '--as-of', '2026-10-31']],
    [
      'rule',
      'rules',
      [
        ...['--summary', '一句话。', '--number', '演示〔2026〕1 号', '--keywords', '巡河、制度'],
        ...['--issued-on', '2026-02-06', '--effective-from', '2026-03-01'],
      ],
    ],
  ])(
    'creates a %s that its schema accepts once every field is filled in',
    (name, folder, given) => {
      create(name, '标题：“引号”和 #', '--slug', 'a', ...given);
      const kind = houseKinds.find((one) => one.folder === folder);
      if (!kind) throw new Error(`No kind lies in ${folder}`);
      const { frontmatter } = parseFrontmatter(read(`${folder}/a${kind.ending}`));
      const result = kind.schema.safeParse(tidyFrontMatter(frontmatter));
      expect(result.error?.issues).toBeUndefined();
    },
  );

  it('requires a short title if a phone would truncate the long one', () => {
    create('news', '二十一个字的标题在手机上会被截断所以要另写一个短的', '--slug', 'long');
    expect(read('news/long.mdx')).toMatch(/^shareTitle:$/m);
  });

  it('never overwrites a file, nor creates a second text under one address', () => {
    mkdirSync(join(content, 'news'));
    writeFileSync(join(content, 'news/kept.mdx'), 'kept');
    expect(refusal('news', '标题', '--slug', 'kept')).toContain('已经有 news/kept.mdx，没有改动它');
    expect(read('news/kept.mdx')).toBe('kept');
    expect(refusal('news', 'columns')).toContain('网址 /news/columns/ 已经有内容');
    writeFileSync(
      join(content, 'tombstones.json'),
      JSON.stringify([
        { address: '/news/gone/', name: '旧文', reason: '并入', edition: '2026-01-01' },
      ]),
    );
    expect(refusal('news', '标题', '--slug', 'gone')).toContain('--slug gone-2');
    create('bulletin', '标题', '--slug', 'kept');
    expect(existsSync(join(content, 'bulletins/kept.md'))).toBe(true);
  });

  it.each([
    [[], '用法：npm run new -- 种类 "标题"'],
    [['--slug', 'a'], '用法：'],
    [['河流', '望川河'], '没有“河流”这一种。可以写 news（新闻'],
    [['news'], '没有标题。请写在引号里：npm run new -- news "标题"'],
    [['news', '  '], '没有标题'],
    [['rule', '巡河', '制度'], '请整个放进引号：npm run new -- rule "巡河 制度"'],
    [['news', '标题', '--colum', 'x'], 'news 没有 --colum 这一项。可以写 --slug --column'],
    [['news', '标题', '--summary'], '参数有误'],
    [['news', '？？'], '没有能写成拼音的字，请用 --slug'],
    [['news', '标题', '--slug', '../x'], '文件名“../x”不行'],
    [
      ['news', '标题', '--column', '动态'],
      '--column 栏目：应为 dynamics、notice、publicity、town之一',
    ],
    [['news', '标题', '--published-at', '2026-02-30 09:00'], '--published-at'],
    [
      ['rule', '标题', '--issued-on', '2026-13-01'],
      '--issued-on 印发日期：应为年月日的日期；读到「2026-13-01」，没有这一天',
    ],
    [['news', '长'.repeat(61)], '标题'],
  ])('refuses %j with a message, and writes nothing', (args, words) => {
    const said = refusal(...args);
    expect(said).toContain('ExpectedFailure');
    expect(said).toContain(words);
    for (const { folder } of houseKinds) expect(existsSync(join(content, folder))).toBe(false);
  });
});
