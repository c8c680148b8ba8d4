import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layers } from '../architecture/layerRule.ts';
import { LARGEST_USED_BYTES, MOST_USED, MOST_VISITED } from '../../src/core/offline/offlinePlan.ts';
import { contentPlaces } from '../../src/data/contentDir.ts';
import { documents, pathsNamedIn, readDocument, readPackage, root } from './documents.ts';

const readme = readDocument('README.md');

/** Rows of the table under a heading of the README, as cells. */
const tableUnder = (heading: string): readonly (readonly string[])[] =>
  (readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe('the documents', () => {
  it.each(documents)('%s names only files and folders that exist', (file) => {
    const lost = pathsNamedIn(file).flatMap(([path, places]) =>
      places.some((place) => existsSync(join(root, place))) ? [] : [path],
    );
    expect(lost).toEqual([]);
  });

  it.each(documents)('%s names only commands that exist', (file) => {
    const { scripts } = readPackage();
    const named = [...readDocument(file).matchAll(/npm (?:run )?(start|test|(?<=run )[a-z-]+)/g)];
    expect(named.flatMap(([, name = '']) => (scripts.includes(name) ? [] : [name]))).toEqual([]);
  });

  it.each(documents)('%s fits on a screen, or within the limit of its kind', (file) => {
    const most = { 'README.md': 150, 'CONTRIBUTING.md': 150, 'CHANGELOG.md': 400 };
    const isRoom = /^(src\/(core|view|print)|scripts|test)\/README\.md$|^src\/view\/strip\//.test(
      file,
    );
    const name = file.startsWith('src/decisions/') ? 'decisions' : basename(file);
    const limit = isRoom ? 40 : Object.entries(most).find(([kind]) => kind === name)?.[1];
    expect(readDocument(file).trimEnd().split('\n').length).toBeLessThanOrEqual(limit ?? 60);
  });
});

describe('the README', () => {
  it('starts with the picture and the two commands', () => {
    expect(readme).toMatch(
      /^# [^\n]+\n\n!\[[^\n]+\n\n```\nnpm start [^\n]+\nnpm test [^\n]+\n```\n/,
    );
  });

  it('draws a tree of folders and files that exist', () => {
    const [, tree = ''] = /\n## The tree\n\n```\n([\s\S]*?)```/.exec(readme) ?? [];
    const places = new Set<string>(
      Object.values<string>({ ...contentPlaces('content') }).map((place) => basename(place)),
    );
    const lost = tree.split('\n').flatMap((line) => {
      const paths = (line.trimStart().split(/ {2,}/)[0] ?? '').split(' ').filter(Boolean);
      // An office may have no news yet, so the structure of content/ is taken from the code.
      if (line.startsWith('  '))
        return paths.filter(
          (path) =>
            /record|editions|signboards|pinyin/.test(path) && !places.has(path.replace(/\/$/, '')),
        );
      return paths.filter((path) => !existsSync(join(root, path)));
    });
    expect(lost).toEqual([]);
  });

  it('describes every layer like the layer rule', () => {
    const rows = tableUnder('Who imports whom');
    const wrong = layers
      .filter(({ at }) => !/\.\w+$/.test(at))
      .flatMap(({ at, values, types }) => {
        const row = rows.find(([names = '']) => names.includes(`\`${at}\``));
        if (row === undefined) return [`${at} has no row`];
        return [...values, ...types]
          .map((place) => basename(place.endsWith('.ts') ? 'src/core' : place))
          .filter((name) => !row[1]?.includes(name))
          .map((name) => `${at} may import ${name}`);
      });
    expect(wrong).toEqual([]);
  });

  it('gives a reason for every package, and for no removed one', () => {
    const told = tableUnder('Dependencies').map(([names = '', reason = '']) => ({
      names: names.split(', ').map((name) => name.replace(/ \d+$/, '')),
      reason,
    }));
    const named = told.flatMap(({ names }) => names);
    const { packages } = readPackage();
    const needed = packages.filter((name) => !name.startsWith('@types/'));
    expect(needed.filter((name) => !named.includes(name))).toEqual([]);
    expect(named.filter((name) => !packages.includes(name))).toEqual([]);
    for (const { reason } of told) expect(reason.length).toBeGreaterThan(10);
  });
});

describe('the decisions', () => {
  const files = documents.filter((file) => /^src\/decisions\/\d/.test(file));
  const index = readDocument('src/decisions/README.md');

  it('are numbered without a gap and listed in the index with date and title', () => {
    files.forEach((file, at) => {
      const number = String(at + 1).padStart(3, '0');
      const [, title = '', date = ''] =
        /^# \d{3} (.+)\n\nDate: (\d{4}-\d{2}-\d{2})\n/.exec(readDocument(file)) ?? [];
      expect(basename(file)).toMatch(new RegExp(`^${number}-[a-z0-9-]+\\.md$`));
      const row = index.split('\n').find((line) => line.startsWith(`| ${number} `)) ?? '';
      expect(row.split('|').map((cell) => cell.trim())).toEqual([
        '',
        number,
        date,
        `[${title}](${basename(file)})`,
        '',
      ]);
    });
    expect(index.match(/^\| \d{3} /gm)).toHaveLength(files.length);
  });

  it.each(files)('%s says what was decided and why', (file) => {
    const [, decision = '', reason = ''] =
      /\n## Decision\n\n([\s\S]+)\n## Reason\n\n([\s\S]+)$/.exec(readDocument(file)) ?? [];
    expect(decision.length).toBeGreaterThan(20);
    expect(reason.length).toBeGreaterThan(20);
  });
});

describe('numbers in documents', () => {
  it('match the code of the offline cache', () => {
    const text = readDocument('src/decisions/034-offline-pages.md').replaceAll('\n', ' ');
    expect(text).toContain(`the last ${MOST_VISITED} pages`);
    expect(text).toContain(`the last ${MOST_USED} files`);
    expect(text).toContain(`none over ${LARGEST_USED_BYTES / 1000} KB`);
  });

  it('match the query tables of the finder', () => {
    const count = (name: string) =>
      readDocument(`test/scripts/demo/finder/${name}`).trimEnd().split('\n').length;
    const text = readDocument('scripts/bench/README.md').replaceAll('\n', ' ');
    expect(text).toContain(
      `\`test/scripts/demo/finder/everyday.txt\`, ${count('everyday.txt')} questions`,
    );
    expect(text).toContain(`| ${count('queries.txt')} on the bundled district`);
  });

  it('agree on the version of Node', () => {
    const major = readDocument('.nvmrc').trim();
    expect(readme).toContain(`Node ${major} comes as a dependency`);
    expect(readDocument('package.json')).toContain(`"node": "${major}.`);
  });
});

describe('the workflow', () => {
  it('runs .ci/run and nothing else', () => {
    const text = readDocument('.github/workflows/ci.yml');
    expect([...text.matchAll(/run: (.+)/g)].map(([, line]) => line)).toEqual(['.ci/run']);
    expect(existsSync(join(root, dirname('.ci/run')))).toBe(true);
  });
});

describe('the changelog', () => {
  it('tells its readers what they can do', () => {
    const points = readDocument('CHANGELOG.md').match(/^- .+/gm) ?? [];
    expect(points.filter((point) => !point.startsWith('- You can now '))).toEqual([]);
  });
});
