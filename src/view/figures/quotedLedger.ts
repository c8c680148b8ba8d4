import { monthOf, yearOf, type CalendarDate, type Month } from '../../core/calendar/calendar.ts';
import type { NamedNumber } from '../../core/editorial/namedNumbers.ts';
import type { QuotedFigure } from '../../core/editorial/titledNumbers.ts';
import { monthEnds } from '../../core/figures/breakdowns.ts';
import { firstFoundOn } from '../../core/figures/scope.ts';
import type { Problem, PublishedRecord } from '../../core/record/record.ts';
import { tallyProblems } from '../../core/problems/problemTally.ts';
import { editorial } from '../../i18n/zh/editorial.ts';
import { monthWords, yearWord } from './quotedFigures.ts';

/**
 * The whole ledger as counted on its page, prepared for finding its numbers in sentences. No
 * edition freezes it, so it applies to the newest edition only; otherwise a row corrected later
 * would make an older text invalid.
 */
export const quotedLedger = ({ problems, period }: PublishedRecord): QuotedFigure => {
  const { title, unit, ...names } = editorial.ledger;
  const { dataThrough } = period;
  const year = yearWord(dataThrough);
  const standing = (on: CalendarDate, onlyWith: readonly string[]): readonly NamedNumber[] => {
    const tally = tallyProblems(problems, on);
    return (['found', 'closed', 'open', 'overdue'] as const).map((key) => ({
      value: tally[key],
      unit,
      names: names[key],
      onlyWith,
      kind: 'stock',
    }));
  };
  const within = (time: string, onlyWith: readonly string[]): readonly NamedNumber[] => [
    {
      value: stepsWithin(problems, 'found', time),
      unit,
      names: names.foundWithin,
      onlyWith,
      kind: 'flow',
    },
    {
      value: stepsWithin(problems, 'closed', time),
      unit,
      names: names.closedWithin,
      onlyWith,
      kind: 'flow',
    },
  ];
  return {
    title,
    names: [title],
    year,
    month: monthWords(monthOf(dataThrough), year).at(-1) ?? '',
    numbers: [],
    named: [
      ...standing(dataThrough, []),
      ...within(String(yearOf(dataThrough)), []),
      ...monthEnds(firstFoundOn(problems), dataThrough).flatMap(({ month, end }) => {
        const words = monthWords(month, year);
        return [...standing(end, words), ...within(month, words)];
      }),
    ],
  };
};

/** Problems found or closed in a month or year; each closure counts once. */
const stepsWithin = (
  problems: readonly Problem[],
  stage: 'found' | 'closed',
  time: Month | string,
): number =>
  problems
    .flatMap(({ events }) => events)
    .filter((event) => event.stage === stage && event.on.startsWith(time)).length;
