import { expect, it } from 'vitest';
import { readDate, readMonth } from '../../../src/core/spreadsheets/readDate.ts';

it.each([
  '2026-09-03',
  '2026/9/3',
  '2026.9.3',
  '2026年9月3日',
  '２０２６年９月３日',
  '20260903',
  '46268',
  '2026-09-03 08:30:00',
  '2026 年 9 月 3 日',
  '2026年9月3号',
  '2026-09-03 星期四',
  '2026年9月3日（周四）',
  '2026-09-03T00:00:00Z',
])('reads %s', (raw) => {
  expect(readDate(raw)).toEqual({ kind: 'date', date: '2026-09-03' });
});

it.each([
  ['2026-02-30', 'no-such-day'],
  ['2026年13月1日', 'no-such-day'],
  ['9月3日', 'year-missing'],
  ['2026年9月', 'day-missing'],
  ['3/4/2026', 'order-unclear'],
  ['26-9-3', 'order-unclear'],
  ['26.9.3', 'order-unclear'],
  ['26年9月3日', 'short-year'],
  ['2026-09-01至2026-09-30', 'range'],
  ['9月1日~9月5日', 'range'],
  ['2026年9月1日-30日', 'range'],
  ['上旬', 'not-a-date'],
  ['12', 'not-a-date'],
  ['99999', 'not-a-date'],
])('refuses %s', (raw, fault) => {
  expect(readDate(raw)).toMatchObject({ kind: 'fault', fault });
});

it('uses the year of the sheet', () => {
  expect(readDate('9月3日', 2026)).toEqual({ kind: 'date', date: '2026-09-03' });
  expect(readMonth('9月份', 2026)).toEqual({ kind: 'month', month: '2026-09' });
});

it.each(['2026年9月', '2026年9月份', '2026-09', '2026/9', '202609', '2026-09-30', '46268'])(
  'reads %s as a month',
  (raw) => {
    expect(readMonth(raw)).toEqual({ kind: 'month', month: '2026-09' });
  },
);

it.each([
  ['1-10月', 'range'],
  ['10-12月', 'range'],
  ['2026年1-10月', 'range'],
  ['1月至10月', 'range'],
  ['1～3月', 'range'],
  ['第三季度', 'range'],
  ['上半年', 'range'],
  ['26年9月', 'short-year'],
  ['26-09', 'short-year'],
  ['26.9', 'short-year'],
  ['13', 'no-such-day'],
])('refuses %s as a month', (raw, fault) => {
  expect(readMonth(raw, 2026)).toMatchObject({ kind: 'fault', fault });
});

it('reads the number of a month if the sheet has a year', () => {
  expect(readMonth('9', 2026)).toEqual({ kind: 'month', month: '2026-09' });
  expect(readMonth('9')).toMatchObject({ fault: 'year-missing' });
});

it('refuses a month without its year', () => {
  expect(readMonth('9月')).toMatchObject({ kind: 'fault', fault: 'year-missing' });
});
