import { describe, expect, it } from 'vitest';
import { loadPublished } from '../../../src/data/record.ts';
import { regionCrossings, riverNeighbours } from '../../../src/view/rivers/neighbours.ts';
import { regionView } from '../../../src/view/regions/region.ts';

const { index } = loadPublished();

describe('the neighbours of a river', () => {
  it('are its tributaries from source to mouth, each with bank and kilometre', () => {
    const { tributaries } = riverNeighbours(index, 'yun-zhang-he');
    const own = index.record.rivers.filter(
      ({ flowsInto }) => flowsInto?.riverId === 'yun-zhang-he',
    );
    expect(tributaries).toHaveLength(own.length);
    const km = tributaries.map(({ note }) =>
      Number(/^([\d.]+) 公里处自[左右]岸汇入/.exec(note ?? '')?.[1]),
    );
    expect(km).toEqual([...km].sort((a, b) => a - b));
    expect(km.every((one) => one > 0)).toBe(true);
  });

  it('are the rivers below, one after the other, to the end of the last', () => {
    const { downstream, end } = riverNeighbours(index, 'zhuo-he');
    expect(downstream.map(({ text, note }) => [text, note])).toEqual([
      ['漆河', '在其 11.63 公里处自右岸汇入'],
      ['乐亭河', '在其 17.57 公里处自左岸汇入'],
      ['云漳河', '在其 35.94 公里处自左岸汇入'],
    ]);
    expect(end).toBe('在石盆镇西圪塔村出境');
  });

  it('tell rivers of one name apart by town and mouth', () => {
    const [other] = riverNeighbours(index, 'sha-gou-he').sameName;
    expect(other?.address).toBe('/rivers/sha-gou-he-2/');
    expect(other?.note).toBe('桑园镇 · 在桑园镇韩家峪村汇入清漳渠');
    expect(riverNeighbours(index, 'yun-zhang-he').sameName).toEqual([]);
  });

  it('list the other bank of a border reach', () => {
    const row = riverNeighbours(index, 'guo-he').reaches.find(
      ({ reach }) => reach.text === '范家岩村左岸段',
    );
    expect(row?.opposite.map(({ text }) => text)).toEqual(['孝义坊村右岸段']);
  });
});

describe('the neighbours of the reaches of a place', () => {
  it('say to which river each belongs', () => {
    const { neighbours } = regionView(index, '000101001');
    const rivers = new Set(neighbours.map(({ river }) => river.text));
    expect(rivers.size).toBeGreaterThan(1);
    for (const { river, reach } of neighbours)
      expect(reach.address.startsWith(river.address)).toBe(true);
  });
});

describe('the rivers that cross the border of a place', () => {
  it('say from where and to where, with the kilometre', () => {
    const { entering, leaving } = regionCrossings(index, '000101001');
    const main = entering.find(({ river }) => river.text === '云漳河');
    expect(main?.river.note).toMatch(/^自.+入，[\d.]+ 公里处$/);
    expect(main?.region?.address).toMatch(/^\/regions\/\d{9}\/$/);
    expect(leaving.some(({ river }) => river.text === '云漳河')).toBe(true);
  });

  it('say that a river leaves the district', () => {
    const { leaving } = regionCrossings(index, '000101004');
    expect(leaving.find(({ river }) => river.text === '云漳河')?.river.note).toBe(
      '77.35 公里处出区',
    );
  });
});
