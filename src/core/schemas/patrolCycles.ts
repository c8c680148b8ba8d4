/** Stretches of time in which patrols are counted; a week begins on Monday, ten days are a 旬. */
export const patrolCycles = ['week', 'ten-days', 'month', 'quarter', 'half-year', 'year'] as const;

export type PatrolCycle = (typeof patrolCycles)[number];
