import { expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { whoAnswersForRegion } from '../../../src/core/chiefs/whoAnswers.ts';
import { callsView } from '../../../src/view/contacts/callView.ts';
import { checkWords } from '../../../src/view/contacts/checkWords.ts';
import { district } from '../../district/district.ts';

const on = getCalendarDate('2026-03-23');

it('says what the last test call gave, with a mark that needs no colour', () => {
  const say = (call: Parameters<typeof checkWords>[0]) => {
    const { tone, mark, words } = checkWords(call);
    return `${tone} ${mark} ${words}`;
  };
  expect([
    say({ verified: { on, result: 'answered' } }),
    say({ verified: { on, result: 'answered' }, isDue: true }),
    say({ verified: { on, result: 'unanswered' } }),
    say({ verified: { on, result: 'wrong-number' }, isDue: true }),
    say({}),
  ]).toEqual([
    'good ✓ 2026 年 3 月 23 日核验，接通',
    'unknown ? 2026 年 3 月 23 日核验接通，已过复核期，电话待核验',
    'bad ✕ 2026 年 3 月 23 日核验，无人接听',
    'bad ✕ 2026 年 3 月 23 日核验，号码有误',
    'unknown ? 电话待核验',
  ]);
});

it('is due by the office’s own rule, and never without one', () => {
  const { record } = district();
  const index = indexRecord(record);
  // Tested on 15 January, published on 9 October: 267 days.
  const dueAfter = (days?: number) =>
    callsView(
      { ...index, ...(days !== undefined && { phoneRecheckDays: days }) },
      whoAnswersForRegion(index, '000301001'),
    ).call?.isDue;
  expect([dueAfter(266), dueAfter(267), dueAfter()]).toEqual([true, undefined, undefined]);
});
