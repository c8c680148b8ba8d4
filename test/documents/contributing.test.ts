import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument, root } from './documents.ts';

/** A change that CONTRIBUTING describes: the files it lists, and the pattern of a done example. */
interface Change {
  readonly name: string;
  readonly listed: readonly string[];
  readonly example: RegExp;
}

const [, section = ''] =
  /\n## The six commonest changes\n([\s\S]*?)\n## /.exec(readDocument('.github/CONTRIBUTING.md')) ??
  [];

const changes: readonly Change[] = section
  .split('\n### ')
  .slice(1)
  .map((part) => {
    const [, pattern = '', flags = ''] = /Done example: `\/(.+)\/(i?)`/.exec(part) ?? [];
    // A list item names its files before the colon; it may continue on a second line.
    const points = [...part.matchAll(/^- ((?:`[^`]+`,?\s+)*`[^`]+`):/gm)];
    return {
      name: part.split('\n')[0] ?? '',
      listed: points.flatMap(([, files = '']) => files.match(/[^`\s,]+/g) ?? []).sort(),
      example: new RegExp(pattern, flags),
    };
  });

const sources = globSync('src/**/*.{ts,tsx,astro,typ,css}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

describe('the six commonest changes', () => {
  it('are six', () => {
    expect(changes.map(({ name }) => name)).toEqual([
      'A figure',
      'A page of a new kind',
      'A size of board',
      'A field in the export',
      'A language',
      'A campaign piece',
    ]);
  });

  it.each(changes)('$name touches exactly the files in its list', ({ name, listed, example }) => {
    const touched = sources.flatMap(({ path, text }) =>
      example.test(path) || example.test(text) ? [path] : [],
    );
    const hint = `.github/CONTRIBUTING.md › ${name}: its list of files and what ${String(example)} finds in src`;
    expect(
      {
        'add to the list': touched.filter((path) => !listed.includes(path)),
        'take from the list': listed.filter((path) => !touched.includes(path)),
      },
      hint,
    ).toEqual({ 'add to the list': [], 'take from the list': [] });
  });
});
