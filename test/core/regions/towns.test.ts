import { expect, it } from 'vitest';
import { everyTown, findTown, townsOf } from '../../../src/core/regions/towns.ts';
import { district } from '../../district/district.ts';

const { index } = district();

it('lists towns and streets in the order of the record, without villages and district', () => {
  expect(townsOf(index).map(({ name }) => name)).toEqual(['南桥街道', '青禾镇']);
  expect(everyTown(index).map(({ code }) => code)).toEqual(['000301001', '000301002']);
});

it('finds the town of a village, a town itself, and none for the district', () => {
  expect(findTown(index, '000301002003')?.name).toBe('青禾镇');
  expect(findTown(index, '000301001')?.name).toBe('南桥街道');
  expect(findTown(index, '000301')).toBeUndefined();
});
