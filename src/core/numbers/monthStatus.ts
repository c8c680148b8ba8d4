/** Why a section has no class in a month. Dry is one of them, never a zero. */
export const unsampledStatuses = [
  'dry',
  'frozen',
  'outside-period',
  'works',
  'unreachable',
  'equipment-fault',
  'pending',
] as const;

/** What became of a section in a month: schema, figures and missing reasons all use this list. */
export const monthStatuses = ['sampled', ...unsampledStatuses] as const;

export type MonthStatus = (typeof monthStatuses)[number];

export type UnsampledStatus = (typeof unsampledStatuses)[number];
