/** Words about rivers, reaches and their places. */
export const rivers = {
  drySince: (month: number) => `断流 ${month} 月以来无水`,
  seasonal: '季节性河流',
  perennial: '常年有水',
  lengthOf: (km: string) => `全长 ${km}`,
  crosses: (towns: number, villages: number) =>
    `流经 ${towns} 个乡镇街道、${villages} 个村（社区）`,
  risesAt: (source: string) => `源头${source}`,
  flowsInto: (river: string) => `汇入${river}`,
};
