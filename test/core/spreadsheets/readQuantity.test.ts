import { expect, it } from 'vitest';
import { readQuantity } from '../../../src/core/spreadsheets/readQuantity.ts';

it.each([
  ['12.5', { value: 12.5 }],
  ['１２．５', { value: 12.5 }],
  ['1,250.5', { value: 1250.5 }],
  ['12,345,678', { value: 12_345_678 }],
  ['3.2万立方米', { value: 32_000, unit: '立方米' }],
  ['0.58 亿', { value: 58_000_000 }],
  ['4250 m3', { value: 4250, unit: 'm3' }],
  ['316吨', { value: 316, unit: '吨' }],
  ['.5', { value: 0.5 }],
  ['-3', { value: -3 }],
])('reads %s', (raw, expected) => {
  expect(readQuantity(raw)).toEqual(expected);
});

it.each([
  ['约 30 吨', 'approximate'],
  ['30吨左右', 'approximate'],
  ['120余处', 'approximate'],
  ['3-5', 'range'],
  ['3 至 5 公里', 'range'],
  ['2处、30吨', 'several-numbers'],
  ['三十', 'not-a-number'],
  ['', 'not-a-number'],
  ['1e400', 'several-numbers'],
  ['NaN', 'not-a-number'],
])('refuses %s', (raw, fault) => {
  expect(readQuantity(raw)).toMatchObject({ fault });
});
