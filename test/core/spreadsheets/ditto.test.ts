import { expect, it } from 'vitest';
import { findDitto, mayRepeat } from '../../../src/core/spreadsheets/ditto.ts';
import { fieldsOf } from '../../../src/core/spreadsheets/meanings.ts';

it.each([
  '〃',
  '゛',
  '″',
  "''",
  ',,',
  '"',
  '——〃——',
  '同上',
  '上同',
  '如上',
  '（同上）',
  '同前',
  '与上格相同',
])('takes %s for the cell above', (text) => {
  expect(findDitto(text)).toBe('above');
});

it('takes 同左 for the cell beside, and words with more in them for what they say', () => {
  expect(findDitto('同左')).toBe('beside');
  for (const text of ['同上村', '同心村', '上同河', '—', '', '同上一格的人不是同一人'])
    expect([text, findDitto(text)]).toEqual([text, undefined]);
});

it('repeats places, levels and titles, and nothing that may be a slip', () => {
  const repeats = (means: string) => mayRepeat('chiefs', means, fieldsOf);
  expect(['river', 'town', 'village', 'reach', 'level', 'title'].filter(repeats)).toHaveLength(6);
  expect(['name', 'post', 'phone', 'from', 'to', 'duty'].filter(repeats)).toEqual([]);
  expect(mayRepeat('cleanups', 'riverId', fieldsOf)).toBe(true);
  expect(mayRepeat('cleanups', 'amount', fieldsOf)).toBe(false);
  expect(mayRepeat('cleanups', 'month', fieldsOf)).toBe(false);
});
