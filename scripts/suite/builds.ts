import { resolve } from 'node:path';

/** Every whole build that the tests over the site look at; test/README.md says what each is for. */
export const buildNames = ['demonstration', 'fixture', 'elsewhere', 'smallest'] as const;

export type BuildName = (typeof buildNames)[number];

/** One whole build: what is built, under which address, and in which folder. */
export interface SiteBuild {
  readonly base: string;
  /** Content folder, from the root of the repository. */
  readonly content: string;
  /** Whether canaries are planted in a copy of the content, and the copy is built. */
  readonly isPlanted?: boolean;
  /** Whether it is built in a copy of the house, from a copy of the content under another name. */
  readonly isElsewhere?: boolean;
}

export const builds: Readonly<Record<BuildName, SiteBuild>> = {
  demonstration: { base: '/', content: 'content' },
  fixture: { base: '/hzz/', content: 'test/fixtures/district', isPlanted: true },
  elsewhere: { base: '/hzz/', content: 'test/fixtures/district', isElsewhere: true },
  smallest: { base: '/', content: 'test/fixtures/smallest' },
};

/** Folder of all builds: `JIANHE_BUILDS`, else `.cache/test`. */
export const buildsFolder = (): string => resolve(process.env['JIANHE_BUILDS'] ?? '.cache/test');

/** What belongs to one build: the site, the content it was made of, and what it was made from. */
export const buildPlaces = (name: BuildName) => {
  const folder = resolve(buildsFolder(), name);
  const { content, isPlanted = false, isElsewhere = false } = builds[name];
  return {
    folder,
    /** The site, as it is published. */
    site: resolve(folder, 'site'),
    content: isPlanted || isElsewhere ? resolve(folder, 'rivers') : resolve(content),
    /** Where the build command runs. */
    house: isElsewhere ? resolve(folder, 'house') : resolve('.'),
    cache: resolve(folder, 'cache'),
    /** Fingerprint of what was built; written last. */
    stamp: resolve(folder, 'stamp'),
  } as const;
};
