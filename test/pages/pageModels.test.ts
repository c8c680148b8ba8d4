import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageModels } from './pageModels.ts';

/** Called by pages for their frame, single values, texts of the house, or what a printer says. */
const notOfTheRecord = [
  'boardFileNames',
  'figureMediaTypes',
  'formatCount',
  'formatDate',
  'formatPhone',
  'frameMessage',
  'isUnpublishedColumn',
  'leftOutReasons',
  'preparingNotice',
  'publicationDay',
  'ruleView',
  'sayNone',
  'sharedName',
  'telAddress',
];

/** Functions of the views and of the finder that a file imports. */
const viewsIn = (file: string): readonly string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^import \{([^}]+)\} from '[^']*\/(?:view|pinyin)\/[^']+';/gm,
    ),
  ].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type ')),
  );

it('has the models of every page', () => {
  const pages = globSync('src/pages/**/*.{astro,ts}')
    .map((file) => file.slice('src/pages/'.length))
    .filter((file) => !/(?:^|\/)_/.test(file));
  expect(Object.keys(pageModels).sort()).toEqual(pages.sort());
});

it('calls every view that a page or a layout calls', () => {
  const called = new Set([...viewsIn('test/pages/pageModels.ts'), ...notOfTheRecord]);
  const forgotten = globSync('src/{pages,layouts}/**/*.{astro,ts}').flatMap((file) =>
    viewsIn(file)
      .filter((name) => !called.has(name))
      .map((name) => `${file} calls ${name}: call it in test/pages/pageModels.ts`),
  );
  expect(forgotten).toEqual([]);
});
