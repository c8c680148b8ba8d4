import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildPlaces, builds, type BuildName } from '../../scripts/suite/builds.ts';

/** Folder of a built site, ready to publish. */
export const siteFolder = (name: BuildName): string => buildPlaces(name).site;

/** Content folder of a built site. */
export const contentOf = (name: BuildName): string => buildPlaces(name).content;

/** Base path of a built site, `/` or `/hzz/`. */
export const baseOf = (name: BuildName): string => builds[name].base;

/** Every file of a folder as relative path, sorted. */
export const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => relative(folder, join(folder, name)))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

/** Site-relative addresses of all pages, `/rivers/…/`, with their files. */
export const listPages = (
  folder: string,
): readonly { readonly address: string; readonly file: string }[] =>
  listFiles(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ address: `/${name.replace(/index\.html$/, '')}`, file: join(folder, name) }));

export const readText = (file: string): string => readFileSync(file, 'utf8');

/** Kinds of pages; slow tests use only the first address of each. */
export const pageKinds: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'home', pattern: /^\/$/ },
  { kind: 'rivers', pattern: /^\/rivers\/$/ },
  { kind: 'river', pattern: /^\/rivers\/[a-z0-9-]+\/$/ },
  { kind: 'regions', pattern: /^\/regions\/$/ },
  { kind: 'region', pattern: /^\/regions\/\d{9,12}\/$/ },
  { kind: 'chiefs', pattern: /^\/chiefs\/$/ },
  { kind: 'chief', pattern: /^\/chiefs\/[a-z0-9-]+\/$/ },
  { kind: 'code-entry', pattern: /^\/Q\/$/ },
  { kind: 'landing', pattern: /^\/Q\/[0-9A-Z]{7}\/$/ },
  { kind: 'landing-lower', pattern: /^\/q\/[0-9a-z]{7}\/$/ },
  { kind: 'signboards', pattern: /^\/signboards\/$/ },
  { kind: 'signboard', pattern: /^\/signboards\/[0-9A-Z]{7}\/$/ },
  { kind: 'board-work', pattern: /^\/signboards\/reprint\/$/ },
  { kind: 'inspection', pattern: /^\/signboards\/inspection\/\d{9}\/$/ },
  { kind: 'kits', pattern: /^\/kit\/$/ },
  { kind: 'kit', pattern: /^\/kit\/[a-z0-9-]+\/$/ },
  { kind: 'action', pattern: /^\/action\/$/ },
  { kind: 'problems', pattern: /^\/action\/problems\/$/ },
  { kind: 'problem', pattern: /^\/action\/problems\/[a-z0-9-]+\/$/ },
  { kind: 'patrols', pattern: /^\/action\/patrols\/$/ },
  { kind: 'town-patrols', pattern: /^\/action\/patrols\/\d{9}\/$/ },
  // Pages from one template are of one kind.
  {
    kind: 'tables-of-action',
    pattern: /^\/(?:rules|action\/(?:assessment|enforcement|reports|training|wells))\/$/,
  },
  { kind: 'teasers', pattern: /^\/(?:campaigns|cases|bulletins)\/$/ },
  { kind: 'house-text', pattern: /^\/(?:bulletins|rules)\/[a-z0-9-]+\/$/ },
  { kind: 'sand', pattern: /^\/action\/sand\/$/ },
  { kind: 'water-exchange', pattern: /^\/action\/water\/$/ },
  { kind: 'supervision', pattern: /^\/action\/supervision\/$/ },
  { kind: 'campaign', pattern: /^\/campaigns\/[a-z0-9-]+\/$/ },
  { kind: 'case', pattern: /^\/cases\/[a-z0-9-]+\/$/ },
  { kind: 'units', pattern: /^\/units\/$/ },
  { kind: 'unit', pattern: /^\/units\/[a-z0-9-]+\/$/ },
  { kind: 'duties', pattern: /^\/duties\/$/ },
  { kind: 'results', pattern: /^\/results\/$/ },
  { kind: 'figures', pattern: /^\/figures\/$/ },
  { kind: 'figure', pattern: /^\/figures\/[a-z0-9-]+\/$/ },
  { kind: 'figure-embed', pattern: /^\/figures\/[a-z0-9-]+\/embed\/$/ },
  { kind: 'figure-edition', pattern: /^\/figures\/[a-z0-9-]+\/editions\/[\d-]+\/$/ },
  {
    kind: 'figure-edition-embed',
    pattern: /^\/figures\/[a-z0-9-]+\/editions\/[\d-]+\/embed\/$/,
  },
  { kind: 'editions', pattern: /^\/editions\/$/ },
  { kind: 'edition', pattern: /^\/editions\/[\d-]+\/$/ },
  { kind: 'leave', pattern: /^\/leave\/[a-z0-9-]+\/$/ },
  { kind: 'news', pattern: /^\/news\/$/ },
  { kind: 'article', pattern: /^\/news\/[a-z0-9-]+\/$/ },
  { kind: 'news-column', pattern: /^\/news\/columns\/[a-z]+\/$/ },
  { kind: 'news-month', pattern: /^\/news\/archive\/\d{4}-\d{2}\/$/ },
  { kind: 'data', pattern: /^\/data\/$/ },
  { kind: 'collection', pattern: /^\/data\/[A-Za-z]+\/$/ },
  { kind: 'map', pattern: /^\/map\/$/ },
  { kind: 'near', pattern: /^\/near\/$/ },
  { kind: 'report', pattern: /^\/report\/$/ },
  { kind: 'search', pattern: /^\/search\/$/ },
  { kind: 'screen', pattern: /^\/screen\/$/ },
  { kind: 'offline', pattern: /^\/offline\/$/ },
  { kind: 'about', pattern: /^\/about\/$/ },
  { kind: 'accessibility', pattern: /^\/accessibility\/$/ },
  { kind: 'sitemap', pattern: /^\/sitemap\/$/ },
  { kind: 'not-found', pattern: /^\/404\.html$/ },
];
