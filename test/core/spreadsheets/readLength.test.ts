import { expect, it } from 'vitest';
import { findStakeRange } from '../../../src/core/spreadsheets/readStake.ts';
import { readLengthKm, unitOfHeader } from '../../../src/core/spreadsheets/readLength.ts';

it.each([
  ['12.5公里', 12.5],
  ['3.2km', 3.2],
  ['3.2 KM', 3.2],
  ['4250米', 4.25],
  ['６华里', 3],
  ['K3+200', 3.2],
  ['3+200', 3.2],
  ['k3＋200', 3.2],
  ['0+000', 0],
  ['桩号K12+345.6', 12.3456],
  ['2+400m', 2.4],
  ['12.5', 12.5],
  ['4250', 4.25],
  ['7', 7],
])('reads %s as %d km', (raw, km) => {
  expect(readLengthKm(raw)).toEqual({ kind: 'km', km });
});

it.each([
  ['2+4', '2+004', '2+400'],
  ['K12+50', 'K12+050', 'K12+500'],
  ['0+5.5', '0+005.5', '0+500.5'],
])('asks about %s', (raw, first, second) => {
  expect(readLengthKm(raw)).toEqual({ kind: 'stake', mayBe: [first, second] });
});

it.each(['K0+000～K2+400', '0+000-2+400', 'K2+400至K5+240', 'k0+000 — k2+400'])(
  'tells that %s is two stakes',
  (raw) => {
    expect(readLengthKm(raw)).toMatchObject({ kind: 'fault', fault: 'two-stakes' });
  },
);

it.each(['DK1+200', 'K2+4000', '2+', '2++400'])('refuses %s', (raw) => {
  expect(readLengthKm(raw)).toMatchObject({ kind: 'fault' });
});

it.each([
  ['K0+000～K2+400', 'K0+000', 'K2+400'],
  ['0-2.4公里', '0公里', '2.4公里'],
  ['1.2至2.4', '1.2', '2.4'],
])('parts %s', (raw, from, to) => {
  expect(findStakeRange(raw)).toEqual([from, to]);
});

it.each(['K0+000', '1-2-3', '起点至终点', 'K0+000～'])('does not part %s', (raw) => {
  expect(findStakeRange(raw)).toBeUndefined();
});

it('uses the unit of the column', () => {
  expect(readLengthKm('120', 'm')).toEqual({ kind: 'km', km: 0.12 });
  expect(readLengthKm('120', 'km')).toEqual({ kind: 'km', km: 120 });
});

it('does not choose if a plain number may be kilometres or metres', () => {
  expect(readLengthKm('120')).toEqual({ kind: 'two-units', asKm: 120, asMetres: 0.12 });
});

it('refuses anything but a length', () => {
  expect(readLengthKm('3亩')).toEqual({ kind: 'fault', fault: 'unknown-unit', read: '亩' });
  expect(readLengthKm('约5公里')).toMatchObject({ kind: 'fault', fault: 'approximate' });
});

it.each([
  ['长度（km）', 'km'],
  ['河长(公里)', 'km'],
  ['河段长度（单位：米）', 'm'],
  ['长度', undefined],
])('uses the unit of the header %s', (header, unit) => {
  expect(unitOfHeader(header)).toBe(unit);
});
