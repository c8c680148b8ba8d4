/** Words about places, waters, units and names that were. */
export const lives = {
  recoded: (name: string, on: string, code: string) =>
    `${name}自 ${on}起改用新的行政区划代码 ${code}`,
  registered: (name: string, on: string) => `${name}自 ${on}起重新登记`,
  merged: (name: string, on: string, next: string) => `${name}自 ${on}起并入${next}`,
  replaced: (name: string, on: string, next: string) => `${name}自 ${on}起改为${next}`,
  split: (name: string, on: string, next: string) => `${name}自 ${on}起分为${next}`,
  abolished: (name: string, on: string) => `${name}自 ${on}起撤销`,
  delisted: (name: string, on: string) => `${name}自 ${on}起不再单列`,
  kept: '本页保留以前的情况。',
  now: '现在请看',
  /** A name, and what tells it from others that are called the same. */
  toldApart: (name: string, by: string) => `${name}（${by}）`,
  /** The name of another day, and what it is called now. */
  nowCalled: (name: string, now: string) => `${name}（今${now}）`,
  former: (name: string, until: string) => `${name}（${until}前）`,
  formerNames: (names: string) => `曾用名 ${names}`,
  formerHeading: '以前的河段',
  formerShores: '以前的分段',
  chiefsHeading: '以前的河长',
  lakeChiefsHeading: '以前的湖长',
  formerVillages: '以前的村、社区',
  columns: { until: '至', next: '现属' },
  none: '无',
};
