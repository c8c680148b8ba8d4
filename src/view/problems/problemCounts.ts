import type { ProblemTally } from '../../core/problems/problemTally.ts';
import { text } from '../../i18n/text.ts';
import { formatCount } from '../numbers/format.ts';
import type { CountView } from '../tables/counts.ts';

/** The tally in the reading order of the ledger. */
export const problemCounts = (tally: ProblemTally): readonly CountView[] => {
  const words = text.problems;
  const count = (key: keyof ProblemTally, tone?: CountView['tone']): CountView => ({
    label: words.counts[key],
    value: formatCount(tally[key]),
    unit: words.unit,
    ...(tone && tally[key] > 0 && { tone }),
  });
  return [
    count('found'),
    count('closed', 'done'),
    count('open', 'open'),
    count('overdue', 'late'),
    count('applied', 'open'),
    count('rebound'),
  ];
};
