/** Why a section has no class in a month, as versions 1 and 2 of the export know it. */
export const firstUnsampledStatuses = [
  'dry',
  'frozen',
  'outside-period',
  'works',
  'unreachable',
  'equipment-fault',
  'pending',
] as const;

/**
 * What version 3 adds. A section may be left out of the assessment, with a class or without; it may
 * not be due, as every other month; or nobody took a sample, for a reason in words or for none.
 */
export const laterUnsampledStatuses = ['suspended', 'not-due', 'not-sampled'] as const;

/** Why a section has no class that counts in a month. Dry is one of them, never a zero. */
export const unsampledStatuses = [...firstUnsampledStatuses, ...laterUnsampledStatuses] as const;

/** What became of a section in a month: schema, figures and missing reasons all use this list. */
export const monthStatuses = ['sampled', ...unsampledStatuses] as const;

export type MonthStatus = (typeof monthStatuses)[number];

export type UnsampledStatus = (typeof unsampledStatuses)[number];
