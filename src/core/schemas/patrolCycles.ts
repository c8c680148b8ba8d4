/** Cycles in which patrols are counted. A week starts on Monday; ten days are a 旬. */
export const patrolCycles = ['week', 'ten-days', 'month', 'quarter', 'half-year', 'year'] as const;

export type PatrolCycle = (typeof patrolCycles)[number];
