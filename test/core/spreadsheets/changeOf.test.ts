import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { changeOf, type ChangeContext } from '../../../src/core/spreadsheets/changeOf.ts';
import type { Cell } from '../../../src/core/spreadsheets/sheet.ts';
import { storedKindOf, storedKinds } from '../../../src/core/spreadsheets/storedKind.ts';
import { wantedKinds, type WantedKind } from '../../../src/core/spreadsheets/wanted.ts';

const number = (text: string, form?: Cell['form']): Cell => ({
  text,
  kind: 'number',
  ...(form && { form }),
});
const day = (text: string, stored: string, form?: Cell['form']): Cell => ({
  text,
  kind: 'date',
  stored,
  ...(form && { form }),
});
const text = (written: string): Cell => ({ text: written, kind: 'text' });
const loose = (written: string): Cell => ({ ...text(written), isLoose: true });

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
  picture: { text: '', kind: 'picture' },
};

interface More {
  readonly title?: string;
  readonly header?: string;
  readonly unit?: string;
  readonly year?: number;
  readonly known?: readonly string[];
}

const contextOf = (
  kind: WantedKind,
  { title = '数量（吨）', header = '', known = [], ...more }: More,
): ChangeContext => ({
  wanted: { kind, title },
  header,
  known: () => new Set(known),
  ...more,
});

const outcome = (cell: Cell, kind: WantedKind): string => {
  const change = changeOf(cell, contextOf(kind, {}));
  if (!change) return '·';
  return `${change.isRead ? 'says ' : ''}${change.cause}`;
};

/** Columns in the order of `wantedKinds`; · is read as it stands. */
const matrix: readonly string[] = [
  //            text telephone identifier region board reference month date minute quantity chainage position class choice boolean
  'text · · · · · · · · · · · · · · ·',
  'number · · · · · · · · · · · · · · ·',
  'long-number digits digits digits digits digits digits digits digits digits digits digits digits digits digits digits',
  'power digits digits digits digits digits digits digits digits digits digits digits digits digits digits digits',
  'percent · percent percent percent percent percent percent percent percent percent percent percent percent percent percent',
  'money · money money money money money money money money money money money money money money',
  'scaled scaled scaled scaled scaled scaled scaled scaled scaled scaled scaled scaled scaled scaled scaled scaled',
  'fraction fraction fraction fraction fraction fraction fraction fraction fraction fraction · · · fraction fraction fraction',
  'day date date date date date date · · · date date date date date date',
  'short-day date date date date date date date says year-added date date date date date date date',
  'short-year date date date date date date short-year short-year date date date date date date date',
  'month date date date date date date · · · date date date date date date',
  'short-month date date date date date date says year-added · · date date date date date date',
  'moment date date date date date date · · · date date date date date date',
  'time time time time time time time time time time time time time time time time',
  'early-day early early early early early early early early early early early early early early early',
  'truth truth truth truth truth truth truth truth truth truth truth truth truth truth · ·',
  'narrow narrow narrow narrow narrow narrow narrow narrow narrow narrow narrow narrow narrow narrow narrow narrow',
  'formula formula formula formula formula formula formula formula formula formula formula formula formula formula formula formula',
  'error error error error error error error error error error error error error error error error',
  'picture picture picture picture picture picture picture picture picture picture picture picture picture picture picture picture',
];

describe('each kind of cell under each kind of column', () => {
  it('has a sample of its kind', () => {
    expect(storedKinds.map((kind) => storedKindOf(samples[kind]))).toEqual(storedKinds);
  });

  it('is read, or refused with what was done to it', () => {
    const rows = storedKinds.map((stored) =>
      [stored, ...wantedKinds.map((wanted) => outcome(samples[stored], wanted))].join(' '),
    );
    expect(rows).toEqual(matrix);
  });
});

describe('what a value may have been', () => {
  const mayBe = (cell: Cell, kind: WantedKind, more: More = {}): readonly string[] => {
    const change = changeOf(cell, contextOf(kind, more));
    return change ? [change.cause, ...change.mayBe] : [];
  };

  it.each<[cell: Cell, kind: WantedKind, found: readonly string[]]>([
    [number('2026.1'), 'month', ['zero-end', '2026-01', '2026-10']],
    [loose('2026.1'), 'month', ['zero-end', '2026-01', '2026-10']],
    [number('2026.11'), 'month', []],
    [number('2026.01'), 'month', []],
    [number('2026.9'), 'month', []],
    [text('2026.1'), 'month', []],
    [number('202610'), 'month', []],
    [loose('Jan-26'), 'month', ['short-year', '2026-01', '1月26日']],
    [loose('1月10日'), 'month', ['date', '1-10', '1/10']],
    [day('2026-01-10', '46032', 'short-day'), 'month', ['date', '1-10', '1/10']],
    [{ ...number('44806'), is1904: true }, 'date', ['day-number', '2022-09-02', '2026-09-03']],
    [number('46268'), 'month', ['day-number', '2026-09']],
    [day('1900-02-29', '60'), 'quantity', ['early', '60']],
    [number('3008202075'), 'telephone', ['zero-front', '0300-820 2075']],
    [loose('3008202075'), 'telephone', ['zero-front', '0300-820 2075']],
    [number('1082020758'), 'telephone', ['zero-front', '010-8202 0758']],
    [number('863008202075'), 'telephone', ['plus', '0300-820 2075']],
    [number('13800138000'), 'telephone', []],
    [number('8613800138000'), 'telephone', []],
    [number('12345'), 'telephone', []],
    [number('4008208820'), 'telephone', []],
    [text('0300-8202075、3008202076'), 'telephone', ['zero-front', '0300-820 2076']],
    [number('35%', 'percent'), 'quantity', ['percent', '0.35', '35']],
    [number('0.7%', 'percent'), 'chainage', ['percent', '0.007', '0.7']],
    [day('2026-01-02', '46024', 'short-day'), 'quantity', ['date', '1-2', '1/2']],
    [day('2026-01', '46023', 'month'), 'text', ['date', '2026-1', '2026/1']],
    [loose('2026/1/5'), 'identifier', ['date', '2026-1-5', '2026/1/5']],
    [number('12345', 'scaled'), 'quantity', ['scaled', '12345']],
    [number('901101'), 'region-code', []],
    [number('901'), 'region-code', ['zero-front', '000901']],
    [number('90110'), 'region-code', ['zero-front', '090110']],
    [loose('00090110100'), 'region-code', []],
  ])('%j under %s', (cell, kind, found) => {
    expect(mayBe(cell, kind)).toEqual(found);
  });

  it('is an identifier of the record that a spreadsheet would have turned into the cell', () => {
    const known = [
      '007',
      '1-2',
      '3/4',
      '3E00021',
      '0E12345',
      '000901101',
      '2026-1',
      '12',
      '012',
      'sha-gou',
    ];
    const found = (cell: Cell, kind: WantedKind = 'identifier') => mayBe(cell, kind, { known });
    expect(found(number('7'))).toEqual(['zero-front', '007']);
    expect(found(loose('7'))).toEqual(['zero-front', '007']);
    expect(found(text('7'))).toEqual([]);
    expect(found(number('12'))).toEqual(['zero-front', '12', '012']);
    expect(found(loose('12'))).toEqual([]);
    expect(found(number('3000000000000000000000'), 'board-code')).toEqual(['digits', '3E00021']);
    expect(found(loose('3E+21'), 'board-code')).toEqual(['digits', '3E00021']);
    expect(found(number('0'), 'board-code')).toEqual(['zero-front', '0E12345']);
    expect(found(number('901101'), 'region-code')).toEqual(['zero-front', '000901101']);
    expect(found(number('901101'), 'reference')).toEqual(['zero-front', '000901101']);
    expect(found(day('2026-01-02', '46024', 'short-day'))).toEqual(['date', '1-2']);
    expect(found(loose('3月4日'))).toEqual(['date', '3/4']);
    expect(found(day('2026-01', '46023', 'month'), 'reference')).toEqual(['date', '2026-1']);
  });

  it('is a board code with the zeros that its check asks for', () => {
    expect(mayBe(number('10019'), 'board-code')).toEqual(['zero-front', '0010019']);
    expect(mayBe(number('10018'), 'board-code')).toEqual([]);
  });

  it('is the year of the sheet or the one that was added', () => {
    const cell = day('2026-12-30', '46386', 'short-day');
    expect(changeOf(cell, contextOf('date', { year: 2026 }))).toBeUndefined();
    expect(mayBe(cell, 'date', { year: 2025 })).toEqual(['year-added', '2026-12-30', '2025-12-30']);
    expect(changeOf(cell, contextOf('date', {}))).toMatchObject({
      isRead: true,
      received: '12月30日',
    });
  });

  it('is money only where money is counted, in the unit that the format says', () => {
    const yuan = { title: '罚款（元）' };
    expect(mayBe(number('¥12.5', 'money'), 'quantity', yuan)).toEqual([]);
    expect(mayBe(number('$12.5', 'money'), 'quantity', yuan)).toEqual(['money']);
    expect(
      mayBe(number('¥12.5', 'money'), 'quantity', { ...yuan, header: '罚款（万元）' }),
    ).toEqual(['money']);
    expect(mayBe(number('¥12.5', 'money'), 'quantity', { ...yuan, unit: '万元' })).toEqual([
      'money',
    ]);
    expect(mayBe(number('¥12.5', 'money'), 'quantity')).toEqual(['money']);
  });

  it('never hides a number of 16 digits or a power, whatever the column', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...wantedKinds),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 15, max: 30 }),
        (kind, first, zeros) => {
          const digits = `${first}${'0'.repeat(zeros)}`;
          expect(mayBe(number(digits), kind)[0]).toBe('digits');
          expect(mayBe(loose(`${first}.2E+${zeros}`), kind)[0]).toBe('digits');
        },
      ),
    );
  });

  it('finds each identifier again that JavaScript reads as the same number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 6 }),
        (value, zeros) => {
          const typed = `${'0'.repeat(zeros)}${value}`;
          expect(mayBe(number(String(value)), 'identifier', { known: [typed] })).toEqual([
            'zero-front',
            typed,
          ]);
        },
      ),
    );
  });
});

it('asks about a number that is shorter than those with a leading zero', () => {
  const known = ['01', '02', '03'];
  for (const cell of [number('4'), loose('4')])
    expect(changeOf(cell, contextOf('identifier', { known }))).toEqual({
      cause: 'zero-front',
      received: '4',
      mayBe: ['04'],
    });
  expect(
    changeOf(number('4'), contextOf('identifier', { known: ['1', '2', '3'] })),
  ).toBeUndefined();
  expect(changeOf(number('12'), contextOf('identifier', { known }))).toBeUndefined();
  expect(changeOf(text('4'), contextOf('identifier', { known }))).toBeUndefined();
});
