import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { houseKinds } from '../../scripts/editorial/houseTexts.ts';
import { readFrontMatter } from '../../scripts/editorial/readFrontMatter.ts';
import { readNewText } from '../../scripts/new/readNewText.ts';
import { articleFindings } from '../../src/core/editorial/articleFindings.ts';
import { frontMatterIssues } from '../../src/core/editorial/frontMatter.ts';
import { siteSchema } from '../../src/core/schemas/site.ts';
import { rulesOfTests } from '../core/editorial/rulesOfTests.ts';

const guide = readFileSync('content/README.md', 'utf8');
const examples = [...guide.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(
  ([, language = '', source = '']) => ({ language, source }),
);
const inLanguage = (language: string) =>
  examples.flatMap((example) => (example.language === language ? [example.source] : []));

describe('the guide of the office', () => {
  it.each([
    ['news', inLanguage('mdx')],
    ['bulletin', inLanguage('md').filter((source) => source.includes('\nasOf:'))],
    ['rule', inLanguage('md').filter((source) => source.includes('\nissuedOn:'))],
  ])('shows one text of kind %s that can be published as it stands', (name, sources) => {
    const kind = houseKinds.find((one) => one.kind === name);
    if (!kind) throw new Error(`No kind ${name}`);
    expect(sources).toHaveLength(1);
    for (const source of sources) {
      const { frontMatter, broken } = readFrontMatter(source);
      expect(broken).toEqual([]);
      expect(frontMatterIssues('example', frontMatter, kind.schema)).toEqual([]);
      expect(
        articleFindings(`example${kind.ending}`, source, kind.sourceField, rulesOfTests),
      ).toEqual([]);
    }
  });

  it('shows commands for new texts that are understood', () => {
    const commands = [...guide.matchAll(/^npm run new -- (.+)$/gm)].map(([, args = '']) =>
      [...args.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    );
    expect(commands.map((args) => readNewText(args, '2026-11-25 09:00').kind.kind)).toEqual([
      'news',
      'bulletin',
      'rule',
    ]);
  });

  it('shows an identity of the site that its schema takes', () => {
    const [identity] = inLanguage('json').filter((source) => source.includes('"siteName"'));
    const bundled: unknown = JSON.parse(readFileSync('content/site.json', 'utf8'));
    const shown: unknown = JSON.parse(identity ?? '');
    expect(siteSchema.safeParse(Object.assign({}, bundled, shown)).error).toBeUndefined();
  });
});
