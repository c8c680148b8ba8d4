import { expect, it } from 'vitest';
import { createFinder } from '../../../src/core/finder/finder.ts';
import { district } from '../../district/district.ts';
import { lakes } from '../../district/lakes.ts';
import { confirmedReadings, finderFilesOf } from '../../pinyin/finders.ts';

const { head } = finderFilesOf(lakes().record, confirmedReadings);
const finder = createFinder(head);
const found = (query: string) =>
  finder
    .find(query, 5)
    .flatMap(({ things }) => things)
    .map(({ name, former = [], note, address }) => [name, former.join('、'), note, address]);

it.each([
  ['河西村', '河东村', '河西村', '/regions/000501001001/'],
  ['hexicun', '河东村', '河西村', '/regions/000501001001/'],
  ['努图格湖', '白音湖', '努图格湖', '/rivers/bai-yin-hu/'],
  ['东泡子', '查干湖', '东泡子', '/rivers/cha-gan-hu/'],
])('leads from %s to %s, which stands there now', (query, name, former, address) => {
  expect(found(query)[0]).toEqual([name, former, expect.any(String), address]);
});

it('finds a person by the former name', () => {
  expect(found('娜木')).toContainEqual(['娜木罕', '娜木', expect.any(String), '/chiefs/na-mu/']);
});

it('finds a town once under its new code, without calling it former', () => {
  const towns = found('石桥乡').filter(([name]) => name === '石桥乡');
  expect(towns).toEqual([['石桥乡', '', '', '/regions/000501004/']]);
});

it('says of a village in which town it lies, where its code does not', () => {
  expect(found('码头村')[0]).toEqual(['码头村', '', '风电产业园', '/regions/000501003002/']);
  expect(found('新园社区')[0]).toEqual(['新园社区', '', '风电产业园', '/regions/000571401001/']);
});

it('has no column for it in a district where nothing has changed', () => {
  const plain = finderFilesOf(district().record, confirmedReadings).head;
  expect(Object.keys(plain.rivers)).toEqual(['ids', 'names', 'aliases', 'towns', 'mouths']);
  expect(Object.keys(plain.regions)).toEqual(['codes', 'names']);
});
