import type { BandFault } from '../../core/schemas/gradeBands.ts';

/** Faults of a configured grading scheme, with the scores concerned. */
const bandFault = (fault: BandFault): string => {
  switch (fault.code) {
    case 'no-band':
      return '未配置任何考核等次';
    case 'empty-band':
      return `等次「${fault.grade}」的起止分数为 ${fault.from} 至 ${fault.to}，没有任何分数属于它`;
    case 'gap':
      return `${fault.from} 分（含）至 ${fault.to} 分（不含）没有对应等次，例如 ${fault.example} 分`;
    case 'overlap':
      return `${fault.from} 分（含）至 ${fault.to} 分（不含）同时属于「${fault.grades.join('」和「')}」`;
    case 'outside-range':
      return `等次「${fault.grade}」的起止分数为 ${fault.from} 至 ${fault.to}，超出计分范围`;
  }
};

export const assessment = { bandFault };
