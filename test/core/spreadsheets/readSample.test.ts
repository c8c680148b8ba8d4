import { expect, it } from 'vitest';
import { readSample } from '../../../src/core/spreadsheets/readSample.ts';
import { getCell, itOnRealInputs, readRealRows } from '../../realInput.ts';

it.each([
  ['Ⅲ类', { kind: 'class', class: 3 }],
  ['劣五类', { kind: 'class', class: 6 }],
  ['因断流未监测', { kind: 'not-sampled', status: 'dry' }],
  ['因河道治理未开展监测', { kind: 'not-sampled', status: 'works' }],
  ['封冻', { kind: 'not-sampled', status: 'frozen' }],
  ['—', { kind: 'blank' }],
  ['', { kind: 'blank' }],
  ['良好', { kind: 'fault', read: '良好' }],
])('reads %s', (raw, expected) => {
  expect(readSample(raw)).toEqual(expected);
});

itOnRealInputs('reads every month of a published table, the one under repair too', () => {
  const samples = readRealRows('yaoan-2025-q1-water-quality.csv').flatMap((row) =>
    ['1月', '2月', '3月'].map((month) => readSample(getCell(row, month))),
  );
  expect(samples.filter(({ kind }) => kind === 'class')).toHaveLength(20);
  expect(samples.filter(({ kind }) => kind !== 'class')).toEqual([
    { kind: 'not-sampled', status: 'works' },
  ]);
});
