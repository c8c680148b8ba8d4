import { describe, expect, it } from 'vitest';
import type { PublishedRecord } from '../../../src/core/record/record.ts';
import { known } from '../../../src/core/schemas/notKnown.ts';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { oddityLines } from '../../../src/view/importPreview/oddityLines.ts';
import { districtPreview } from '../../district/districtPreview.ts';

const { index, before } = districtPreview();
const { record } = index;
/** Questions about the district's second export after a change. */
const asked = (changed: Partial<PublishedRecord>) =>
  oddityLines(indexRecord({ ...record, ...changed }), before);
const changedRow = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  change: Partial<Row>,
): Row[] => rows.map((row) => (row.id === id ? { ...row, ...change } : row));

describe('what is often a slip', () => {
  it('is none in the second export', () => {
    expect(oddityLines(index, before)).toEqual([]);
  });

  it('is a length a thousand times, or ten times, what was published', () => {
    expect(asked({ rivers: changedRow(record.rivers, 'huai-xi', { lengthKm: 6000 }) })).toEqual([
      '河流 槐溪 长度（公里）：此前 6，现为 6000，相差约一千倍，单位是否填错？',
    ]);
    expect(
      asked({ rivers: changedRow(record.rivers, 'wang-chuan-he', { lengthKm: 200 }) }),
    ).toEqual([
      '河流 望川河 长度（公里）：此前 20，现为 200，相差十倍以上，是否多写或少写了一位？',
    ]);
    expect(asked({ reaches: changedRow(record.reaches, 'hx-qiaotou', { toKm: 60 }) })[0]).toMatch(
      /^河段 桥头社区段 .*：此前 6，现为 60，相差十倍以上/,
    );
    const rows = {
      projects: record.projects.map((row) => ({
        ...row,
        fromKm: (known(row.fromKm) ?? NaN) * 1000,
      })),
    };
    expect(asked(rows)[0]).toMatch(/^涉河建设项目 xm-\S+ .*相差约一千倍，单位是否填错？$/);
  });

  it('is a table that lost its rows', () => {
    expect(asked({ patrols: [] })).toEqual(['巡河由 13 条减为 0 条：是否只导出了一部分？']);
    expect(oddityLines(indexRecord({ ...record, patrols: [] }), undefined)).toEqual([]);
  });

  it('is one telephone for two people, however it is written', () => {
    const contacts = changedRow(record.contacts, 'fan', { number: '03008603302' });
    expect(asked({ contacts })).toEqual([
      '同一个电话 0300-860 3302 报给了 2 个人：望川河 白杨坪村右岸段 白小川、望川河 青禾镇上段 范秋实',
    ]);
    const police = changedRow(record.contacts, 'lei', { number: '0300-8603302' });
    expect(asked({ contacts: police })).toEqual([
      '同一个电话 0300-860 3302 报给了 2 个人：望川河 白杨坪村右岸段 白小川、总警长 雷震宇',
    ]);
  });

  it('is not one person with two posts, nor a line shared with an office', () => {
    const bai = record.contacts.find(({ id }) => id === 'bai');
    if (!bai) throw new Error('The district has a telephone of 白小川');
    const owner = { kind: 'holding', holdingId: 'village-ypg' } as const;
    const twice = { ...bai, id: `${bai.id}-2`, owner: { ...bai.owner, ...owner } };
    expect(asked({ contacts: [...record.contacts, twice] })).toEqual([]);
    const office = changedRow(record.contacts, 'qinghe', { number: '0300-860 3302' });
    expect(asked({ contacts: office })).toEqual([]);
  });
});
