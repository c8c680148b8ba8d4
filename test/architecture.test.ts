import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coreRoomOf, coreRooms, findRisingArrow } from './architecture/coreOrder.ts';
import { findCycles } from './architecture/findCycles.ts';
import { findBrokenRule, resolveImport } from './architecture/layerRule.ts';
import type { Import } from './architecture/readImports.ts';
import { readImports } from './architecture/readImports.ts';

const sources = globSync([
  'src/**/*.{ts,tsx,astro,mdx}',
  'scripts/**/*.{ts,mjs}',
  'content/**/*.{md,mdx}',
])
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

const importsByFile = new Map<string, readonly Import[]>(
  sources.map((path) => [path, readImports(path, readFileSync(path, 'utf8'))]),
);

/** The rule's answer for an invented file. */
const judge = (path: string, text: string): readonly string[] =>
  readImports(path, text).flatMap((imported) => findBrokenRule(path, imported) ?? []);

describe('the layers', () => {
  it('are respected by every file', () => {
    const broken = sources.flatMap((path) =>
      (importsByFile.get(path) ?? []).flatMap((imported) => findBrokenRule(path, imported) ?? []),
    );
    expect(broken).toEqual([]);
  });

  it('have no import cycle, not even of types', () => {
    const graph = new Map(
      [...importsByFile].map(([path, imports]) => [
        path,
        imports
          .map((imported) => resolveImport(path, imported.specifier))
          .flatMap((target) => (target.kind === 'file' ? [target.path] : [])),
      ]),
    );
    expect(findCycles(graph)).toEqual([]);
  });

  it('import every project file with its extension', () => {
    const bare = sources.flatMap((path) =>
      (importsByFile.get(path) ?? [])
        .filter(({ specifier }) => specifier.startsWith('.') && !/\.\w+(\?\w+)?$/.test(specifier))
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('a room', () => {
  it.each(['src/core', 'src/view', 'src/components'])('has no files directly in it: %s', (room) => {
    const loose = readdirSync(room, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'README.md')
      .map(({ name }) => name);
    expect(loose).toEqual([]);
  });
});

describe('the rooms of the core', () => {
  it('all have a place in the order, and the order names no others', () => {
    const rooms = new Set(sources.flatMap((path) => coreRoomOf(path) ?? []));
    expect([...rooms].sort()).toEqual([...coreRooms].sort());
  });

  it('import only from rooms before them', () => {
    const rising = sources.flatMap((path) =>
      (importsByFile.get(path) ?? []).flatMap((imported) => findRisingArrow(path, imported) ?? []),
    );
    expect(rising).toEqual([]);
  });

  it.each([
    ['src/core/schemas/a.ts', `import { b } from '../dataset/b.ts';`],
    ['src/core/issues/a.ts', `import type { B } from '../spreadsheets/b.ts';`],
    ['src/core/chiefs/a.ts', `import { b } from '../problems/b.ts';`],
  ])('may not, like %s with %s', (path, text) => {
    expect(
      readImports(path, text).flatMap((imported) => findRisingArrow(path, imported) ?? []),
    ).toHaveLength(1);
  });
});

describe('the layer rule', () => {
  it.each([
    ['src/core/a.ts', `import { readFileSync } from 'node:fs';`],
    ['src/core/a.ts', `import { text } from '../i18n/text.ts';`],
    ['src/core/schemas/a.ts', `import type { Model } from '../../view/model.ts';`],
    ['src/i18n/a.ts', `import { parseRiverId } from '../core/ids.ts';`],
    ['src/view/a.ts', `import { getRecord } from '../data/record.ts';`],
    ['src/view/a.ts', `import { useState } from 'react';`],
    ['src/data/a.ts', `import { riverModel } from '../view/riverModel.ts';`],
    ['src/data/a.ts', `import { createServer } from 'node:http';`],
    ['src/print/a.ts', `import { getRecord } from '../data/record.ts';`],
    ['src/components/A.astro', `---\nimport { getRecord } from '../data/record.ts';\n---\n<p />`],
    [
      'src/components/A.astro',
      `---\nimport { closureRate } from '../core/problems/closureRate.ts';\n---`,
    ],
    ['src/components/A.astro', `<p />\n<script>\nimport 'node:fs';\n</script>`],
    ['src/layouts/A.astro', `---\nimport { readFileSync } from 'node:fs';\n---`],
    ['src/islands/A.tsx', `import Card from '../components/Card.astro';`],
    ['src/islands/A.tsx', `import { getCollection } from 'astro:content';`],
    ['src/islands/A.tsx', `import { riverModel } from '../view/riverModel.ts';`],
    ['src/pages/a.astro', `---\nimport record from '../../content/record/rivers.json';\n---`],
    ['src/pages/a.astro', `---\nconst all = import.meta.glob(['../../content/**/*.json']);\n---`],
    ['src/pages/a.csv.ts', `const { run } = await import('../../scripts/run/runner.ts');`],
    ['src/pages/a.csv.ts', `export { closureRate } from '../core/problems/closureRate.ts';`],
    ['scripts/a.ts', `import Page from '../src/pages/index.astro';`],
    ['scripts/a.ts', `type Chart = import('../src/islands/Chart.tsx').Chart;`],
    ['content/news/a.mdx', `import Card from '../../src/components/parts/Card.astro';\n\nText`],
    ['elsewhere/a.ts', `import { z } from 'zod';`],
  ])('refuses %s with %s', (path, text) => {
    expect(judge(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/core/a.ts', `import { z } from 'zod';\nimport { ratio } from './ratio.ts';`],
    ['src/i18n/a.ts', `import type { Issue } from '../core/issues/issue.ts';`],
    ['src/view/a.ts', `import { ratio } from '../core/ratio.ts';`],
    ['src/data/a.ts', `import { readFileSync } from 'node:fs';`],
    ['src/components/A.astro', `---\nimport type { River } from '../core/record/record.ts';\n---`],
    [
      'src/components/A.astro',
      `---\nimport { riverAddress } from '../core/site/addresses.ts';\n---`,
    ],
    ['src/islands/A.tsx', `import type { ChartModel } from '../view/chartModel.ts';`],
    ['src/pages/a.astro', `---\nimport { getRecord } from '../data/record.ts';\n---`],
    ['scripts/a.ts', `import { spawn } from 'node:child_process';`],
    ['content/news/a.mdx', `Text that says import nothing from 'somewhere'`],
  ])('allows %s with %s', (path, text) => {
    expect(judge(path, text)).toEqual([]);
  });

  it('names the file, the import and what the layer may import', () => {
    expect(judge('src/core/a.ts', `import { text } from '../i18n/text.ts';`)).toEqual([
      `src/core/a.ts: imports values of '../i18n/text.ts', but src/core may import itself, zod`,
    ]);
  });
});

describe('the search for cycles', () => {
  it('finds a ring of three', () => {
    const ring = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
    ]);
    expect(findCycles(ring)).toEqual([['a', 'b', 'c', 'a']]);
  });

  it('finds none if two paths lead to one file', () => {
    const diamond = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
    ]);
    expect(findCycles(diamond)).toEqual([]);
  });
});
