import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';

/** One local rule: its subject and its text. */
export interface LocalRule {
  readonly name: string;
  readonly rule: string;
}

/** The configured rules in the order of the about page. */
export const localRules = ({ rules }: Site): readonly LocalRule[] => {
  const words = text.about;
  return [
    { name: words.duties, rule: rules.duties.map((duty) => duty.name).join('、') },
    ...rules.boardUpdates.map((update) => ({
      name: words.boardUpdate,
      rule: words.boardUpdateWithin(update),
    })),
    { name: words.boardPlacement, rule: words.boardPlacementRule(rules.boardPlacement) },
    ...rules.patrolNorms.map((norm) => ({
      name: words.patrols(norm.level),
      rule: words.patrolTimes(norm, describeMonths(norm.months)),
    })),
    { name: words.phoneRecheck, rule: words.phoneRecheckAfter(rules.phoneRecheckDays) },
    { name: words.staleProblem, rule: words.staleProblemAfter(rules.staleProblemDays) },
  ];
};

/** Months that count, as a range if they are consecutive: 全年, 3 至 12 月, 4、5、9 月. */
const describeMonths = (months: readonly number[]): string => {
  const sorted = [...new Set(months)].sort((a, b) => a - b);
  const first = sorted[0] ?? 1;
  const last = sorted.at(-1) ?? 12;
  if (sorted.length === 12) return text.about.wholeYear;
  const isSpan = last - first + 1 === sorted.length && sorted.length > 2;
  return isSpan ? text.about.monthRange(first, last) : text.about.monthList(sorted);
};
