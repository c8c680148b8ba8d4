/**
 * Why a published figure has no value. Every reason has its words in `src/i18n`; the compiler counts
 * them. `dry` to `pending` are those of a monitoring section.
 */
export const missingReasons = [
  'dry',
  'frozen',
  'outside-period',
  'works',
  'unreachable',
  'equipment-fault',
  'pending',
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
  // A value that will come, that is asked of the wrong place, or that was taken back.
  'in-progress',
  'not-confirmed',
  'not-by-scope',
  'withdrawn',
] as const;

export type MissingReason = (typeof missingReasons)[number];
