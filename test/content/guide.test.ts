import { copyFileSync, existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { houseKinds } from '../../scripts/editorial/houseTexts.ts';
import { createText } from '../../scripts/new/createText.ts';
import { exportVersions } from '../../src/core/formats/formats.ts';
import { tidyFrontMatter } from '../../src/core/schemas/houseText.ts';
import { schemaAddress, viaMediumAddress } from '../../src/core/site/addresses.ts';
import { problemSchema } from '../../src/core/schemas/problem.ts';
import { siteSchema } from '../../src/core/schemas/site.ts';
import { loadPublished } from '../../src/data/record.ts';
import { findQuote } from '../../src/view/figures/figureQuote.ts';
import { kitItems } from '../../src/view/kit/kitItems.ts';
import { emptyFolder } from '../scripts/import/runImport.ts';
import { contentFolder, itOnDemonstration, root } from './content.ts';

const guidePath = join(root, 'content/README.md');
const guide = existsSync(guidePath) ? readFileSync(guidePath, 'utf8') : '';
/** A district that takes the place of content/ may come without the guide. */
const isGuide = guide.startsWith('# content：河长办发布的内容');

/** Examples in the guide, by the word after their code fence. */
const examples = [...guide.matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```$/gm)].map(
  ([, kind = '', body = '']) => ({ kind, body }),
);
const examplesOf = (kind: string): readonly string[] =>
  examples.flatMap((example) => (example.kind === kind ? [example.body] : []));
const commandLines = examples
  .flatMap(({ body }) => body.split('\n'))
  .map((line) => line.trim())
  .filter((line) => line.startsWith('npm run '));

describe.skipIf(!isGuide)('the guide for authors', () => {
  it.each(houseKinds)('has a $kind that its schema accepts unchanged', ({ kind, schema }) => {
    expect(examplesOf(kind).length).toBeGreaterThan(0);
    for (const example of examplesOf(kind)) {
      const { frontmatter } = parseFrontmatter(example);
      expect(schema.safeParse(tidyFrontMatter(frontmatter)).error?.issues).toBeUndefined();
    }
  });

  it('gives a problem pictures that the export may contain', () => {
    const rows = z.object({ pictures: problemSchema.shape.pictures });
    expect(examplesOf('problem').length).toBeGreaterThan(0);
    for (const example of examplesOf('problem'))
      expect(rows.safeParse(JSON.parse(`{${example}}`)).error?.issues).toBeUndefined();
  });

  itOnDemonstration('quotes figures that exist', () => {
    const tags = [
      ...guide.matchAll(/<Figure id="([^".]+)" edition="([^"]+)"(?: of="([^"]+)")?\/>/g),
    ];
    expect(tags.length).toBeGreaterThan(1);
    const { editions } = loadPublished(contentFolder);
    for (const [, id = '', edition = '', key] of tags)
      expect(findQuote(editions, id, edition, key).kind).toBe('quote');
  });

  it('uses commands that exist, and creates the texts it promises', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
    for (const line of commandLines)
      expect(Object.keys(scripts)).toContain(/^npm run ([a-z]+)/.exec(line)?.[1]);

    const making = commandLines.filter((line) => line.startsWith('npm run new '));
    expect(making.length).toBeGreaterThanOrEqual(houseKinds.length);
    const content = emptyFolder();
    copyFileSync(join(root, 'content/site.json'), join(content, 'site.json'));
    for (const line of making) {
      const words = [...line.slice('npm run new -- '.length).matchAll(/"([^"]*)"|(\S+)/g)];
      const args = words.map(([, quoted, plain = '']) => quoted ?? plain);
      expect(createText(args, content, '2026-11-26 05:55')[0]).toContain('已新建');
    }
  });

  it('covers every folder and every field of site.json about the operator of the site', () => {
    for (const { folder } of houseKinds) expect(guide).toContain(`\`${folder}/\``);
    const notIdentity = [
      'description',
      'keywords',
      'rules',
      'publishing',
      'printing',
      'keepsOffline',
    ];
    for (const field of Object.keys(siteSchema.shape))
      if (!notIdentity.includes(field)) expect(guide).toContain(`\`${field}\``);
  });

  it('covers every command, and only options that its command reads', () => {
    for (const [, name = '', rest = ''] of guide.matchAll(/npm run ([a-z-]+)([^`\n]*)/g)) {
      const files = globSync([`scripts/${name}.ts`, `scripts/{${name},print}/**/*.ts`], {
        cwd: root,
      });
      expect(files, `npm run ${name} is a command`).not.toEqual([]);
      // Fields of a text are options of `new` by a rule; the examples above have created them.
      if (name === 'new') continue;
      const code = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
      const read = (option: string) =>
        new RegExp(`'(--)?${option}'|\\b${option}: (\\{ type|option\\b)`).test(code);
      for (const [, option = ''] of rest.matchAll(/--([a-z-]+)/g))
        expect(read(option), `npm run ${name} reads --${option}`).toBe(true);
    }
  });

  it('refers only to pages that exist', () => {
    const files = globSync('src/pages/**/[!_]*.{astro,ts}', { cwd: root })
      // The page for removed addresses would accept any.
      .filter((file) => !file.includes('[...'));
    const addresses = [...guide.matchAll(/[`(](\/[^`)\s]*)[`)]/g)]
      .map(([, address = '']) => address)
      // The root, a base path, a search pattern for logs; schemas have their own test.
      .filter((address) => !/^\/$|^\/hzz\/$|\*|^\/data\/schemas\//.test(address));
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of addresses) {
      // A Chinese word is a placeholder for a code: 乡镇代码.
      const isOfOne = /\p{Script=Han}/u.test(address);
      const routes = files.filter((file) => file.includes('[') === isOfOne).map(routeOf);
      expect(
        routes.some((route) => route.test(address)),
        `${address} is a page`,
      ).toBe(true);
    }
  });

  it('names the schema of every version of the export', () => {
    const told = [...guide.matchAll(/\/data\/schemas\/[\w.-]+/g)].map(([address]) => address);
    const names = exportVersions.map((version) =>
      version === 1 ? 'export' : `export-v${version}`,
    );
    expect([...new Set(told)].sort()).toEqual(names.map(schemaAddress).sort());
  });

  it('counts scans by the printed media, each matched as a whole', () => {
    const printed = kitItems.flatMap(({ medium }) => medium ?? []);
    const [sentence = ''] = /（`\?via=[^）]*）/.exec(guide) ?? [];
    const named = [...sentence.matchAll(/`(?:\?via=)?([a-z0-9-]+)`/g)].map(([, name]) => name);
    expect(named.sort()).toEqual([...new Set(printed)].sort());

    const [, pattern = ''] = /grep -o '([^']+)' access\.log/.exec(guide) ?? [];
    // In a basic regular expression a question mark is literal.
    const found = new RegExp(pattern.replaceAll('?', '\\?'));
    for (const medium of printed) {
      const address = viaMediumAddress('/rivers/sha-gou-2/', medium);
      expect(found.exec(`GET ${address} HTTP/1.1`)?.[0]).toBe(address);
    }
  });
});

/** The addresses generated by a file of `src/pages`. */
const routeOf = (file: string): RegExp => {
  const address = file
    .replaceAll('\\', '/')
    .replace(/^src\/pages/, '')
    .replace(/(\/index)?\.astro$/, '/')
    .replace(/\.ts$/, '');
  const parts = address.split(/\[[^\]]+\]/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
};
