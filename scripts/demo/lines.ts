import type { CalendarDate } from '../../src/core/calendar/calendar.ts';
import { addDays } from '../../src/core/calendar/calendar.ts';
import { day } from './dates.ts';
import type { Random } from './random.ts';
import type { ContactRow } from './rows.ts';

/** A telephone line with all its test calls, oldest first. */
export interface TelephoneLine {
  readonly number: string;
  readonly kind: ContactRow['kind'];
  readonly hours?: string;
  readonly checks: readonly TestCall[];
  readonly consentOn?: CalendarDate;
}

interface TestCall {
  readonly on: CalendarDate;
  readonly result: 'answered' | 'unanswered' | 'wrong-number';
}

/** Result of a test call. */
type LineFate = 'answered' | 'fails' | 'untested' | 'ordinary';

/**
 * Assigns unique lines in area code 0300, which no place has, and mobiles with prefix 154, which no
 * operator has.
 */
export const openExchange = (
  random: Random,
): ((kind: ContactRow['kind'], fate?: LineFate) => TelephoneLine) => {
  let next = 8_202_001;
  let nextMobile = 0;
  return (kind, fate = 'ordinary') => {
    next += 1;
    nextMobile += kind === 'mobile' ? 1 : 0;
    const digits = String(next);
    const isMobile = kind === 'mobile';
    return {
      number: isMobile
        ? `154 0000 ${String(nextMobile).padStart(4, '0')}`
        : `0300-${digits.slice(0, 3)} ${digits.slice(3)}`,
      kind,
      ...(kind === 'duty-landline' && { hours: '全天值班' }),
      ...(kind === 'office-landline' &&
        random.chance(0.5) && { hours: '工作日 8:30–12:00，14:30–18:00' }),
      checks: testCalls(random, fate),
      ...(isMobile && { consentOn: day('2025-03-10') }),
    };
  };
};

/** The office calls all numbers in spring and September, and some in October. */
const testCalls = (random: Random, fate: LineFate): TestCall[] => {
  if (fate === 'untested' || (fate === 'ordinary' && random.chance(0.03))) return [];
  const result = (share: number): TestCall['result'] =>
    random.chance(share) ? 'answered' : random.chance(0.8) ? 'unanswered' : 'wrong-number';
  const spring = { on: addDays(day('2026-03-16'), random.int(0, 20)), result: result(0.9) };
  if (fate === 'ordinary' && random.chance(0.06)) return [spring];
  const autumn = {
    on: addDays(day('2026-09-07'), random.int(0, 18)),
    result:
      fate === 'fails'
        ? ('unanswered' as const)
        : fate === 'answered'
          ? ('answered' as const)
          : result(0.95),
  };
  if (fate === 'fails' || random.chance(0.45)) return [spring, autumn];
  return [
    spring,
    autumn,
    {
      on: addDays(day('2026-10-19'), random.int(0, 11)),
      result: fate === 'answered' ? 'answered' : result(0.97),
    },
  ];
};

/** The line as a contact of the record on a day, with the last test call by then. */
export const contactOn = (
  line: TelephoneLine,
  id: string,
  owner: ContactRow['owner'],
  on: CalendarDate,
): ContactRow => {
  const verified = line.checks.findLast((check) => check.on <= on);
  return {
    id,
    owner,
    kind: line.kind,
    number: line.number,
    ...(line.hours !== undefined && { hours: line.hours }),
    ...(verified && { verified }),
    ...(line.consentOn !== undefined && { consent: { on: line.consentOn } }),
  };
};
