import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { houseKinds } from '../../scripts/editorial/houseTexts.ts';
import { createText } from '../../scripts/new/createText.ts';
import { tidyFrontMatter } from '../../src/core/schemas/houseText.ts';
import { problemSchema } from '../../src/core/schemas/problem.ts';
import { siteSchema } from '../../src/core/schemas/site.ts';
import { loadPublished } from '../../src/data/record.ts';
import { findQuote } from '../../src/view/figures/figureQuote.ts';
import { emptyFolder } from '../scripts/import/runImport.ts';
import { contentFolder, itOnDemonstration, root } from './content.ts';

const guide = readFileSync(join(root, 'content/README.md'), 'utf8');

/** Examples of the guide by the word after their fence. */
const examples = [...guide.matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```$/gm)].map(
  ([, kind = '', body = '']) => ({ kind, body }),
);
const examplesOf = (kind: string): readonly string[] =>
  examples.flatMap((example) => (example.kind === kind ? [example.body] : []));
const commandLines = examples
  .flatMap(({ body }) => body.split('\n'))
  .map((line) => line.trim())
  .filter((line) => line.startsWith('npm run '));

describe('the guide for authors', () => {
  it.each(houseKinds)('has a $kind that its schema accepts as it stands', ({ kind, schema }) => {
    expect(examplesOf(kind).length).toBeGreaterThan(0);
    for (const example of examplesOf(kind)) {
      const { frontmatter } = parseFrontmatter(example);
      expect(schema.safeParse(tidyFrontMatter(frontmatter)).error?.issues).toBeUndefined();
    }
  });

  it('gives a problem pictures that the export may hold', () => {
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

  it('runs commands that exist, and makes the texts that it says it makes', () => {
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

  it('speaks of every folder and of every field of site.json that says who runs the site', () => {
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
});
