import { resolve } from 'node:path';

/** The builds that the site tests use; test/README.md explains each. */
export const buildNames = ['demonstration', 'fixture', 'elsewhere', 'smallest', 'lakes'] as const;

export type BuildName = (typeof buildNames)[number];

/** One build: its content, its base path, and its folder. */
export interface SiteBuild {
  readonly base: string;
  /** Content folder, relative to the root of the repository. */
  readonly content: string;
  /** Whether to plant canaries in a copy of the content and build that copy. */
  readonly isPlanted?: boolean;
  /** Whether to build in a copy of the project, from a copy of the content under another name. */
  readonly isElsewhere?: boolean;
}

export const builds: Readonly<Record<BuildName, SiteBuild>> = {
  demonstration: { base: '/', content: 'content' },
  fixture: { base: '/hzz/', content: 'test/fixtures/district', isPlanted: true },
  elsewhere: { base: '/hzz/', content: 'test/fixtures/district', isElsewhere: true },
  smallest: { base: '/', content: 'test/fixtures/smallest' },
  lakes: { base: '/', content: 'test/fixtures/lakes' },
};

/** Folder of all builds: `JIANHE_BUILDS`, else `.cache/test`. */
export const buildsFolder = (): string => resolve(process.env['JIANHE_BUILDS'] ?? '.cache/test');

/** Paths of one build: the site, its content, and its inputs. */
export const buildPlaces = (name: BuildName) => {
  const folder = resolve(buildsFolder(), name);
  const { content, isPlanted = false, isElsewhere = false } = builds[name];
  return {
    folder,
    /** The site, ready to publish. */
    site: resolve(folder, 'site'),
    content: isPlanted || isElsewhere ? resolve(folder, 'rivers') : resolve(content),
    /** Working directory of the build command. */
    house: isElsewhere ? resolve(folder, 'house') : resolve('.'),
    cache: resolve(folder, 'cache'),
    /** Fingerprint of the inputs; written last. */
    stamp: resolve(folder, 'stamp'),
  } as const;
};
