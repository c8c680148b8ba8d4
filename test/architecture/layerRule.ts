import { posix } from 'node:path';
import type { Import } from './readImports.ts';

/** What one layer may import; the table "Who may import whom" of the architecture. */
interface Layer {
  /** Folder or file of the layer, relative to the root of the repository. */
  readonly at: string;
  /** Folders and files it may import values from, in addition to its own. */
  readonly values: readonly string[];
  /** Folders and files it may import only types from. */
  readonly types: readonly string[];
  /** Packages and `node:` modules; `*` after a prefix stands for any. */
  readonly packages: readonly string[];
}

/** Addresses and how they become links, which every page needs. */
const addresses = 'src/core/site/addresses.ts';

/** From the most specific path to the most general: the first match is a file's layer. */
export const layers: readonly Layer[] = [
  { at: 'src/core', values: [], types: [], packages: ['zod'] },
  { at: 'src/i18n', values: [], types: ['src/core'], packages: [] },
  { at: 'src/view', values: ['src/core', 'src/i18n'], types: [], packages: [] },
  {
    at: 'src/pinyin',
    values: ['src/core', 'src/view'],
    types: [],
    packages: ['pinyin-pro', 'opencc-js/t2cn'],
  },
  { at: 'src/data', values: ['src/core'], types: [], packages: ['fflate', 'node:fs', 'node:path'] },
  {
    at: 'src/print',
    values: ['src/core', 'src/view', 'src/i18n'],
    types: [],
    packages: [
      '@cantoo/pdf-lib',
      '@myriaddreamin/typst-ts-node-compiler',
      '@napi-rs/canvas',
      '@resvg/resvg-js',
      'fflate',
      'fontkit',
      'node:path',
      'qrcode',
      'sharp',
    ],
  },
  {
    at: 'src/components',
    values: [addresses, 'src/view', 'src/i18n', 'src/islands'],
    types: ['src/core'],
    packages: ['astro', 'astro:*'],
  },
  {
    at: 'src/layouts',
    values: [addresses, 'src/view', 'src/i18n', 'src/islands', 'src/components', 'src/styles'],
    types: ['src/core'],
    packages: ['astro', 'astro:*'],
  },
  {
    at: 'src/islands',
    values: [],
    types: ['src/view', 'src/core'],
    packages: ['react', 'react-dom', 'chart.js', 'leaflet'],
  },
  {
    at: 'src/pages',
    values: [
      addresses,
      'src/data',
      'src/pinyin',
      'src/view',
      'src/i18n',
      'src/layouts',
      'src/components',
      'src/islands',
      'src/print',
      'src/styles',
    ],
    types: ['src/core'],
    packages: ['astro', 'astro:*'],
  },
  {
    at: 'src/content.config.ts',
    values: ['src/core', 'src/data'],
    types: [],
    packages: ['astro:content', 'astro/loaders', 'astro/zod'],
  },
  { at: 'src/env.d.ts', values: [], types: [], packages: ['astro', 'astro/client'] },
  {
    at: 'scripts',
    values: ['src/core', 'src/data', 'src/view', 'src/print', 'src/i18n', 'src/pinyin'],
    types: [],
    packages: ['*'],
  },
  // The office's content is text: it imports nothing.
  { at: 'content', values: [], types: [], packages: [] },
];

/** An exception to the table, with its reason. */
interface Exception {
  readonly from: string;
  /** File, folder or package. */
  readonly to: string;
  readonly typesOnly: boolean;
  readonly why: string;
}

const exceptions: readonly Exception[] = [
  ...['src/core/ids/boardCode.ts', 'src/core/ids/suggestBoardCodes.ts'].map((to) => ({
    from: 'src/components/boards/CodeEntry.astro',
    to,
    typesOnly: false,
    why: 'a typed code is checked in the browser, by the same lines that issue codes',
  })),
  ...['@astrojs/markdown-remark', 'rehype-sanitize', 'remark-cjk-friendly'].map((to) => ({
    from: 'src/components/markdown/renderMarkdown.ts',
    to,
    typesOnly: false,
    why: 'the body of an article that came with an export is rendered as the house renders its own',
  })),
  {
    from: 'src/components/markdown/markLinks.ts',
    to: 'src/core/site/outsideLinks.ts',
    typesOnly: false,
    why: 'a link in a text leads to the notice that is built under the same key',
  },
  {
    from: 'src/components/markdown/unifyCharacters.ts',
    to: 'src/core/characters/unifiedText.ts',
    typesOnly: false,
    why: 'an article is written in the same characters as every text of the record',
  },
  {
    from: 'src/core/geometry/gcj02.ts',
    to: 'gcoord',
    typesOnly: false,
    why: 'a pure formula; the import and a telephone have to read GCJ-02 alike',
  },
  ...['src/core/near', 'src/core/geometry', 'src/view/near', 'src/i18n/zh/near.ts'].map((to) => ({
    from: 'src/islands/near',
    to,
    typesOnly: false,
    why: 'who answers at a position is found in the browser, which sends it nowhere',
  })),
  {
    from: 'src/islands/contacts',
    to: 'src/core/contacts/hours.ts',
    typesOnly: false,
    why: 'whether a line is open now is known to the device alone',
  },
  {
    from: 'src/data/sha256.ts',
    to: 'node:crypto',
    typesOnly: false,
    why: 'the record is held against the fingerprint in its edition',
  },
  ...[
    ['node:zlib', 'a part of a workbook is unpacked up to a limit, whatever its archive says'],
    ['saxes', 'the parts of a workbook are XML, read as a stream and without document types'],
    ['csv-parse/sync', 'quotes, line breaks and delimiters of CSV files'],
  ].map(([to = '', why = '']) => ({ from: 'src/data/spreadsheets', to, typesOnly: false, why })),
  {
    from: 'src/view/charts',
    to: 'chart.js',
    typesOnly: true,
    why: 'the configuration of a chart is a plain object in the shape the library declares',
  },
  ...[
    'src/view/map',
    'src/view/strip/textWidth.ts',
    'src/core/geometry',
    'src/i18n/zh/map.ts',
    'src/i18n/zh/near.ts',
  ].map((to) => ({
    from: 'src/islands/map',
    to,
    typesOnly: false,
    why: 'the live map and the still one keep their names apart and their links by the same lines',
  })),
  {
    from: 'src/components/map/MapStage.astro',
    to: 'leaflet/dist/leaflet.css',
    typesOnly: false,
    why: 'styles of the live map come with the page, where its policy knows them',
  },
  {
    from: 'src/islands/finder',
    to: 'src/core/finder',
    typesOnly: false,
    why: 'names are looked through in the browser, by the lines that the recall test measures',
  },
  {
    from: 'src/islands/finder',
    to: 'src/core/site/askedAddress.ts',
    typesOnly: false,
    why: 'a missing address says what was wanted, and only the browser knows it',
  },
  {
    from: 'src/islands/offline',
    to: 'src/core/offline',
    typesOnly: false,
    why: 'what the service worker decides is decided by lines that tests can call',
  },
  {
    from: 'src/islands',
    to: 'src/view/charts',
    typesOnly: false,
    why: 'the live chart and the still picture are drawn by the same lines',
  },
  {
    from: 'src/print',
    to: 'chart.js',
    typesOnly: false,
    why: 'the still picture of a chart is rendered by the library of the live one',
  },
  ...['node:fs', 'node:crypto', 'src/data/glyphs.ts'].map((to) => ({
    from: 'src/print/engine/officeFace.ts',
    to,
    typesOnly: false,
    why: 'the outlines of the office are files of its content, and the typesetter reads a file',
  })),
  ...['printCache.ts', 'sourceFingerprint.ts'].flatMap((name) =>
    ['node:fs', 'node:crypto'].map((to) => ({
      from: `src/print/engine/${name}`,
      to,
      typesOnly: false,
      why: 'print files are kept by the fingerprint of what they are made from',
    })),
  ),
  {
    from: 'src/print',
    to: 'node:module',
    typesOnly: false,
    why: 'finds the font files inside their package',
  },
];

/**
 * Checks one import against the table.
 *
 * @param file path from the root of the repository, with forward slashes
 * @returns the broken rule in words, or undefined if the import is allowed
 */
export const findBrokenRule = (file: string, imported: Import): string | undefined => {
  const layer = layers.find(({ at }) => isInside(file, at));
  if (layer === undefined)
    return `${file}: imports '${imported.specifier}', but lies in no layer of the architecture`;

  const target = resolveImport(file, imported.specifier);
  const allowed =
    target.kind === 'package'
      ? layer.packages.some((name) => matchesPackage(target.name, name))
      : isInside(target.path, layer.at) ||
        layer.values.some((place) => isInside(target.path, place)) ||
        (imported.typesOnly && layer.types.some((place) => isInside(target.path, place)));
  const excepted = exceptions.some(
    ({ from, to, typesOnly }) =>
      isInside(file, from) &&
      (imported.typesOnly || !typesOnly) &&
      isInside(target.kind === 'package' ? target.name : target.path, to),
  );
  return allowed || excepted ? undefined : describeBreach(file, imported, layer);
};

type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string };

/** Target of a specifier: a file of the repository, or a package. Queries are dropped. */
export const resolveImport = (file: string, specifier: string): Target => {
  const bare = specifier.replace(/[?#].*$/, '');
  if (bare.startsWith('/')) return { kind: 'file', path: bare.slice(1) };
  if (!bare.startsWith('.')) return { kind: 'package', name: bare };
  return { kind: 'file', path: posix.join(posix.dirname(file), bare) };
};

const isInside = (path: string, place: string): boolean =>
  path === place || path.startsWith(`${place}/`);

const matchesPackage = (name: string, pattern: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

function describeBreach(file: string, imported: Import, layer: Layer): string {
  const what = imported.typesOnly ? 'types of' : 'values of';
  const may = [
    ...layer.values,
    ...layer.types.map((place) => `types of ${place}`),
    ...layer.packages,
  ];
  const list = may.length === 0 ? 'nothing but itself' : `itself, ${may.join(', ')}`;
  return `${file}: imports ${what} '${imported.specifier}', but ${layer.at} may import ${list}`;
}
