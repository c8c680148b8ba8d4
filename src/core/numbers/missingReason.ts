import { unsampledStatuses } from './monthStatus.ts';

/**
 * Why a published figure has no value. Every reason has its words in `src/i18n`; the compiler counts
 * them. Those of a monitoring section come first.
 */
export const missingReasons = [
  ...unsampledStatuses,
  'not-reported',
  // Nothing that the figure counts.
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
  'no-section',
  // A figure that the next edition publishes first.
  'awaited',
  // A value that will come, that is asked of the wrong place, or that was taken back.
  'in-progress',
  'not-confirmed',
  'not-by-scope',
  'withdrawn',
] as const;

export type MissingReason = (typeof missingReasons)[number];
