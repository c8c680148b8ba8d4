import type { Site } from '../../src/core/schemas/site.ts';
import { readPinyin } from '../../src/data/pinyin.ts';
import type { PublishedContent } from '../../src/data/readPublished.ts';
import { importReport as words } from '../../src/i18n/zh/importReport.ts';
import { withRiverPinyin } from '../../src/pinyin/riverPinyin.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import type { ImportOptions } from './options.ts';
import type { Release } from './prepareRelease.ts';
import { swapContent } from './swapContent.ts';

/** Context of a running import: options, published data, and output. */
export interface Desk {
  readonly options: ImportOptions;
  readonly published: PublishedContent;
  /** Absent if the office has not written its `site.json` yet. */
  readonly site: Site | undefined;
  readonly say: (line: string) => void;
  /** False once another import has taken over the lock as abandoned. */
  readonly isLockHeld: () => boolean;
}

/** Default number of days after which a telephone is called again, without a `site.json`. */
const DEFAULT_RECHECK_DAYS = 180;

export const recheckDaysOf = ({ site }: Desk): number =>
  site?.rules.phoneRecheckDays ?? DEFAULT_RECHECK_DAYS;

/** Settings of the office for the preview, with the readings for bilingual boards. */
export const previewSite = ({ options, site }: Desk) =>
  withRiverPinyin({ site }, () => readPinyin(options.content));

/** Writes a release, unless another import has started on the same folder. */
export const writeRelease = ({ options, isLockHeld }: Desk, release: Release): void => {
  if (!isLockHeld()) throw new ExpectedFailure(words.locked(options.content, 0));
  swapContent(options.content, release);
};
