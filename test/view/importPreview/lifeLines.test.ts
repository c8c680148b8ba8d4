import { describe, expect, it } from 'vitest';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { goneReachLines, lifeLines } from '../../../src/view/importPreview/lifeLines.ts';
import { lakes } from '../../district/lakes.ts';

const { index, record } = lakes();
const then = (changed: Partial<PublishedRecord>) => indexRecord({ ...record, ...changed });

describe('the preview of mergers and new names', () => {
  it('is empty where none is new', () => {
    expect(lifeLines(index, index)).toEqual([]);
  });

  it('says into what a place went, and from when', () => {
    const before = then({
      regions: record.regions
        .filter(({ code }) => code !== '000501004')
        .map(({ to: _, successors: __, ...region }) => region),
    });
    expect(lifeLines(index, before)).toEqual([
      '河西村自 2026-03-01 起并入河东村',
      '石桥乡自 2026-01-01 起改用新的行政区划代码 000501004',
      '石桥村自 2026-01-01 起改用新的行政区划代码 000501004001',
    ]);
  });

  it('says that a water has another name, and asks for the former one where it is not given', () => {
    const before = then({
      rivers: record.rivers.map((river) =>
        river.id === 'bai-yin-hu'
          ? { ...river, name: '努图格湖' }
          : river.id === 'ha-ri-hu'
            ? { ...river, name: '哈日泡' }
            : river,
      ),
    });
    expect(lifeLines(index, before)).toEqual([
      '努图格湖 改名 白音湖（2026-06-01 起）',
      '哈日泡 改为 哈日湖：没有填曾用名；如果是改名，请填曾用名和用至日期，往年的内容和旧牌面才对得上',
    ]);
  });

  it('advises a reach whose row is gone to say its end', () => {
    const now = then({ reaches: record.reaches.filter(({ id }) => id !== 'bgq') });
    expect(goneReachLines(now, index)).toEqual([
      '河段 石桥乡段 不再公布：已撤销或划给别处的，请留着这一条，填撤销日期和承接',
    ]);
  });
});
