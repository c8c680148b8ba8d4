import type { ProblemKind } from '../problems/problemLedger.ts';

/** Names of problem kinds as the figures print them. */
export const problemKindNames: Readonly<Record<ProblemKind, string>> = {
  occupy: '乱占',
  extract: '乱采',
  dump: '乱堆',
  build: '乱建',
  rubbish: '垃圾',
  discharge: '排污',
  well: '私采地下水',
  other: '其他',
};
