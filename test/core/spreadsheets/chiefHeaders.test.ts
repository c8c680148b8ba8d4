import { expect, it } from 'vitest';
import { readChiefHeader } from '../../../src/core/spreadsheets/chiefHeaders.ts';
import { levelOfCell } from '../../../src/core/spreadsheets/chiefLevels.ts';

it.each([
  ['县级河长', '县', 'district', 'name'],
  ['县级河长/姓名', '县', 'district', 'name'],
  ['县级/河长', '县', 'district', 'name'],
  ['县级/联系电话', '县', 'district', 'phone'],
  ['乡镇（街道）级河长职务', '县', 'town', 'post'],
  ['镇级河（湖）长联系电话', '区', 'town', 'phone'],
  ['苏木乡镇级河长/现任职务', '旗', 'town', 'post'],
  ['嘎查村级河长', '旗', 'village', 'name'],
  ['村（社区）级湖长姓名', '区', 'village', 'name'],
  ['县总河长', '县', 'general', 'name'],
  ['副总河长/职务', '县', 'general', 'post'],
  ['市级河长', '县', 'above', 'name'],
  ['市级河长', '市', 'district', 'name'],
  ['市级河长', undefined, 'unclear', 'name'],
  ['省级河长/联系电话', undefined, 'above', 'phone'],
  ['县（市、区）级河长', undefined, 'district', 'name'],
] as const)('reads %s in a %s', (label, own, level, part) => {
  const read = readChiefHeader(label, own);
  expect(read).toMatchObject({ kind: 'chief', level, part });
});

it.each(['河长办电话', '河道警长', '联系人', '民间河长', '责任单位', '河长制办公室'])(
  'takes %s for somebody who is no chief',
  (label) => {
    expect(readChiefHeader(label, '县').kind).toBe('other');
  },
);

it('takes neither a length nor the office for a chief', () => {
  expect(readChiefHeader('河长（km）', '县').kind).toBe('none');
  expect(readChiefHeader('监督电话', '县').kind).toBe('office-phone');
});

it('reads the level of a cell, and none where the words leave it open', () => {
  expect(levelOfCell('县级', '县')).toBe('district');
  expect(levelOfCell('乡镇级河长', '县')).toBe('town');
  expect(levelOfCell('市级', '县')).toBe('above');
  expect(levelOfCell('市级', undefined)).toBe('unclear');
  expect(levelOfCell('总河长', '县')).toBe('general');
  expect(levelOfCell('一级', '县')).toBeUndefined();
});
