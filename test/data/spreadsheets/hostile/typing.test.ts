import { expect, it } from 'vitest';
import { shownOf } from './showing.ts';
import { typedAsGeneral } from './typing.ts';

/** What Excel shows of a typed text, in CSV and in a narrow column. */
const table: readonly (readonly [typed: string, shown: string, narrow: string])[] = [
  ['03008202075', '3008202075', '3.01E+09'],
  ['130426001001', '1.30426E+11', '1.30E+11'],
  ['2026.10', '2026.1', '2026.1'],
  ['2026-10', 'Oct-26', 'Oct-26'],
  ['2026-1-5', '2026/1/5', '#######'],
  ['1-5', '1月5日', '1月5日'],
  ['3/4', '3月4日', '3月4日'],
  ['2026年10月', '2026年10月', '#######'],
  ['2026-02-30', '2026-02-30', '2026-02-30'],
  ['10%', '10%', '10%'],
  ['1,234.5', '1,234.50', '#######'],
  ['(12)', '-12', '-12'],
  ['1234E5', '1.23E+08', '#######'],
  ['true', 'TRUE', 'TRUE'],
  ['=2+3', '5', '5'],
  ['+86-300-8201234', '-8201448', '-8201448'],
  ["'0300", '0300', '0300'],
  ['0300-8201234', '0300-8201234', '0300-8201234'],
  ['Ⅲ类', 'Ⅲ类', 'Ⅲ类'],
];

it.each(table)('keeps of %s what Excel keeps', (typed, shown, narrow) => {
  const stored = typedAsGeneral(typed);
  expect([shownOf(stored, false), shownOf(stored, true)]).toEqual([shown, narrow]);
});
