import type { ProblemKind, ProblemStage } from '../../core/problemLedger.ts';

const kinds: Record<ProblemKind, string> = {
  occupy: '乱占',
  extract: '乱采',
  dump: '乱堆',
  build: '乱建',
  rubbish: '垃圾',
  discharge: '排污',
  well: '私采地下水',
  other: '其他',
};

const stages: Record<ProblemStage, string> = {
  found: '已发现',
  ledgered: '已入账',
  rectifying: '整改中',
  'closure-applied': '已申请销号，待现场核验',
  checked: '现场核验通过',
  closed: '已销号',
  'look-back': '已回头看',
  reopened: '反弹，重新整改',
};

/** Words of the rectification ledger. An application for closure is never worded as a check. */
export const problems = {
  kinds,
  stages,
  open: '在办',
  overdue: '逾期',
  closed: '已销号',
  dueOn: (date: string) => `整改期限 ${date}`,
  overdueDays: (days: number) => `已逾期 ${days} 天`,
  foundOn: (date: string) => `${date}发现`,
  stripWords: (kind: string, description: string) => `${kind}：${description}`,
};
