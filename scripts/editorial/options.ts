import { parseArgs } from 'node:util';
import { findCalendarDate, type CalendarDate } from '../../src/core/calendar/calendar.ts';
import { editorial as words } from '../../src/i18n/zh/editorial.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/** @throws ExpectedFailure for an unknown option or a day that does not exist */
export const readOptions = (
  args: readonly string[],
): {
  readonly today?: CalendarDate;
  readonly isCleaning: boolean;
} => {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: { today: { type: 'string' }, 'clean-pictures': { type: 'boolean' } },
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find(
    (token) =>
      token.kind === 'positional' ||
      (token.kind === 'option' && !['today', 'clean-pictures'].includes(token.name)),
  );
  if (unknown) throw new ExpectedFailure(words.optionUnknown(args[unknown.index] ?? ''));
  const isCleaning = values['clean-pictures'] === true;
  if (values.today === undefined) return { isCleaning };
  const given = typeof values.today === 'string' ? values.today : '';
  const today = findCalendarDate(given);
  if (!today) throw new ExpectedFailure(words.todayUnreal(given));
  return { today, isCleaning };
};
