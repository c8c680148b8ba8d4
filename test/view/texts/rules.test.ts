import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { ruleStateAt, rulesOfColumn, type RuleEntry } from '../../../src/view/texts/rules.ts';

const day = getCalendarDate;
const rule = (slug: string, from: string, more: object = {}): RuleEntry => ({
  slug,
  facts: {
    title: slug,
    number: '1',
    issuedBy: '区河长办',
    issuedOn: day(from),
    effectiveFrom: day(from),
    publishedAt: `${from} 09:00`,
    summary: '一句话',
    keywords: [],
    ...more,
  },
});

describe('the state of a rule', () => {
  const successor = rule('new', '2026-03-01');
  const old = rule('old', '2023-05-01', { supersededBy: 'new' });

  it('is superseded from the first day of its successor', () => {
    const all = [successor, old];
    expect(ruleStateAt(old, all, day('2026-02-28'))).toBe('current');
    expect(ruleStateAt(successor, all, day('2026-02-28'))).toBe('pending');
    expect(ruleStateAt(old, all, day('2026-03-01'))).toBe('superseded');
    expect(ruleStateAt(successor, all, day('2026-03-01'))).toBe('current');
  });

  it('is in force on its last day and not after', () => {
    const ending = rule('ending', '2021-10-01', { validUntil: day('2025-12-31') });
    expect(ruleStateAt(ending, [ending], day('2025-12-31'))).toBe('current');
    expect(ruleStateAt(ending, [ending], day('2026-01-01'))).toBe('expired');
  });

  it('names the file whose successor does not exist', () => {
    expect(() => ruleStateAt(old, [old], day('2026-03-01'))).toThrow(
      'rules/old.md › supersededBy: 应为 rules 文件夹里另一个文件的文件名（不带 .md），读到“new”，没有这个文件',
    );
  });
});

it('gives a column the rule in force on the day, not its predecessor', () => {
  const all = [
    rule('new', '2026-03-01', { regulates: ['patrols'] }),
    rule('old', '2023-05-01', { supersededBy: 'new', regulates: ['patrols'] }),
  ];
  const namesOn = (on: string): readonly string[] =>
    rulesOfColumn('patrols', all, day(on)).map(({ address }) => address);
  expect(namesOn('2026-02-28')).toEqual(['/rules/old/']);
  expect(namesOn('2026-03-01')).toEqual(['/rules/new/']);
  expect(rulesOfColumn('water', all, day('2026-03-01'))).toEqual([]);
});
