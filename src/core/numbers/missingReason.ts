import { unsampledStatuses } from './monthStatus.ts';

/**
 * Why a published figure has no value. Every reason has its words in `src/i18n`; the compiler
 * checks that none is missing. Reasons of a monitoring section come first.
 */
export const missingReasons = [
  ...unsampledStatuses,
  'not-reported',
  // The figure has nothing to count.
  'nothing-to-count',
  'none-open',
  'none-overdue',
  'none-closed',
  'no-look-back',
  'no-duty',
  'no-target',
  'no-well',
  'no-report',
  'no-board',
  'no-phone',
  'not-tested',
  'no-section',
  // The office has not handed in the rows that the figure counts.
  'not-handed-in',
  // The next edition is the first to publish the figure.
  'awaited',
  // A value that is still to come, that does not exist in this scope, or that was withdrawn.
  'in-progress',
  'not-confirmed',
  'not-by-scope',
  'withdrawn',
] as const;

export type MissingReason = (typeof missingReasons)[number];
