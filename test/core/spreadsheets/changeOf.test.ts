import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../src/core/spreadsheets/changeOf.ts';
import type { Cell } from '../../../src/core/spreadsheets/sheet.ts';
import { storedKindOf, storedKinds } from '../../../src/core/spreadsheets/storedKind.ts';
import { wantedKinds, type WantedKind } from '../../../src/core/spreadsheets/wanted.ts';

const number = (text: string, form?: Cell['form']): Cell => ({ text, kind: 'number', ...(form && { form }) });
const day = (text: string, stored: string, form?: Cell['form']): Cell => ({
  text,
  kind: 'date',
  stored,
  ...(form && { form }),
});
const loose = (text: string): Cell => ({ text, kind: 'text', isLoose: true });

/** A cell of each kind. */
const samples: Readonly<Record<(typeof storedKinds)[number], Cell>> = {
  text: { text: '沙沟', kind: 'text' },
  number: number('12'),
  'long-number': number('110105194912310000'),
  power: loose('3.01E+09'),
  percent: number('35%', 'percent'),
  money: number('¥12.5', 'money'),
  scaled: number('12345', 'scaled'),
  fraction: number('0.5', 'fraction'),
  day: day('2026-09-03', '46268'),
  'short-day': day('2026-01-02', '46024', 'short-day'),
  'short-year': loose('Jan-26'),
  month: day('2026-09', '46266', 'month'),
  'short-month': day('2026-09', '46266', 'short-month'),
  moment: day('2026-09-03 09:00', '46268.375', 'moment'),
  time: number('08:30', 'time'),
  'early-day': day('1900-02-04', '35'),
  truth: { text: '是', kind: 'boolean' },
  narrow: { text: '########', kind: 'text' },
  formula: loose('=A1+B1'),
  error: { text: '#N/A', kind: 'error' },
};

const outcome = (cell: Cell, kind: WantedKind): string => {
  const change = changeOf(cell, { wanted: { kind, title: '数量（吨）' }, header: '', known: () => new Set() });
  if (!change) return '·';
  return `${change.isRead ? 'says ' : ''}${change.cause}`;
};

describe('each kind of cell under each kind of column', () => {
  it('has a sample of its kind', () => {
    expect(storedKinds.map((kind) => storedKindOf(samples[kind]))).toEqual(storedKinds);
  });

  it('is read, or refused with what was done to it', () => {
    const rows = storedKinds.map((stored) =>
      [stored, ...wantedKinds.map((wanted) => outcome(samples[stored], wanted))].join(' '),
    );
    expect([['', ...wantedKinds].join(' '), ...rows]).toEqual([]);
  });
});
