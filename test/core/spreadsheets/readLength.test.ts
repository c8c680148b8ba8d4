import { expect, it } from 'vitest';
import { readLengthKm, unitOfHeader } from '../../../src/core/spreadsheets/readLength.ts';

it.each([
  ['12.5公里', 12.5],
  ['3.2km', 3.2],
  ['3.2 KM', 3.2],
  ['4250米', 4.25],
  ['６华里', 3],
  ['K3+200', 3.2],
  ['12.5', 12.5],
  ['4250', 4.25],
  ['7', 7],
])('reads %s as %d km', (raw, km) => {
  expect(readLengthKm(raw)).toEqual({ kind: 'km', km });
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
