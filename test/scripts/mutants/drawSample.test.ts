import { expect, it } from 'vitest';
import { drawMutants, quotas } from '../../../scripts/mutants/drawSample.ts';
import { everyMutant } from '../../../scripts/mutants/everyMutant.ts';
import { keyOfMutant } from '../../../scripts/mutants/mutant.ts';

const files = ['src/core/chiefs/terms.ts'];

it('draws 30 from each room, all from a smaller one, and the rest in proportion', () => {
  expect(quotas([20, 130, 230], 110)).toEqual([20, 40, 50]);
});

it('draws the minimum from each room even if fewer are requested', () => {
  expect(quotas([100, 100], 10)).toEqual([30, 30]);
});

it('draws the same mutants for the same seed, and others for another', async () => {
  const mutants = await everyMutant(files);
  const keys = (seed: string) => drawMutants(mutants, 10, seed).map(keyOfMutant);
  expect(keys('1')).toEqual(keys('1'));
  expect(new Set(keys('1')).size).toBe(10);
  expect(keys('2')).not.toEqual(keys('1'));
});

it('gives every mutant of a file a unique key', async () => {
  const keys = (await everyMutant(files)).map(keyOfMutant);
  expect(new Set(keys).size).toBe(keys.length);
});
