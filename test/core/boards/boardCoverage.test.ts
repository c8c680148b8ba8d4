import { expect, it } from 'vitest';
import { boardCoverage } from '../../../src/core/boards/boardCoverage.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import type { ExportV1Input } from '../../../src/core/formats/v1.ts';
import { rowAt, smallExport } from '../dataset/smallExport.ts';

const rule = { perVillage: 1, extraBeyondKm: 4, perDistrict: 2 };
const coverageAfter = (change: (input: ExportV1Input) => void = () => undefined) =>
  boardCoverage(indexRecord(smallExport(change)), rule);

it('checks every village on every river against the rule', () => {
  const { villages, standing, requiredInDistrict } = coverageAfter();
  expect([standing, requiredInDistrict]).toEqual([1, 2]);
  expect(
    villages.map(({ regionCode, riverId, lengthKm, required, standing: boards }) => [
      regionCode.slice(-1),
      riverId,
      lengthKm,
      required,
      boards.map(({ code }) => code),
    ]),
  ).toEqual([
    ['1', 'sha-gou', 5, 2, ['1A2C3D5']],
    ['2', 'nan-gou', 4, 1, []],
    ['2', 'sha-gou', 5, 2, []],
  ]);
});

it('does not count a board that was found missing', () => {
  const { villages, standing } = coverageAfter((input) => {
    rowAt(input.signboards, 0).condition = 'missing';
  });
  expect([standing, villages.flatMap((village) => village.standing)]).toEqual([0, []]);
});

it('counts a stretch once even if two reaches of the village are on its banks', () => {
  const { villages } = coverageAfter(({ reaches }) => {
    rowAt(reaches, 1).side = 'left';
    reaches.push({ ...rowAt(reaches, 1), id: 'sha-gou-1r', side: 'right', fromKm: 4, toKm: 6 });
  });
  expect(villages[0]).toMatchObject({ lengthKm: 6, required: 2 });
});
