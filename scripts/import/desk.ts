import type { Site } from '../../src/core/schemas/site.ts';
import type { PublishedContent } from '../../src/data/readPublished.ts';
import { importReport as words } from '../../src/i18n/zh/importReport.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import type { ImportOptions } from './options.ts';
import type { Release } from './prepareRelease.ts';
import { swapContent } from './swapContent.ts';

/** What lies on the desk while an import is decided: the wish, what is published, and a voice. */
export interface Desk {
  readonly options: ImportOptions;
  readonly published: PublishedContent;
  /** Absent where the office has not written its `site.json` yet. */
  readonly site: Site | undefined;
  readonly say: (line: string) => void;
  /** False once another import has taken the lock for abandoned. */
  readonly isLockHeld: () => boolean;
}

/** Where no `site.json` says after how many days a telephone is called again. */
const DEFAULT_RECHECK_DAYS = 180;

export const recheckDaysOf = ({ site }: Desk): number =>
  site?.rules.phoneRecheckDays ?? DEFAULT_RECHECK_DAYS;

/** Writes a release, unless somebody else has begun to work on the same folder. */
export const writeRelease = ({ options, isLockHeld }: Desk, release: Release): void => {
  if (!isLockHeld()) throw new ExpectedFailure(words.locked(options.content, 0));
  swapContent(options.content, release);
};
