import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/core/record/recordIndex.ts';
import { answerRowSchema } from '../../../src/core/schemas/answerRow.ts';
import { answerRows } from '../../../src/view/openData/answerRows.ts';
import { district } from '../../district/district.ts';

const { index, record } = district();
const rows = answerRows(index);
const rowOf = (reachId: string) => rows.find((row) => row.reachId === reachId);

describe('the open table of who answers where', () => {
  it('has a row for every section, and one for a water without any', () => {
    expect(rows.map(({ riverId, reachId }) => reachId ?? riverId).sort()).toEqual(
      [...record.reaches.map(({ id }) => id), 'mo-zi-gou'].sort(),
    );
  });

  it('names the chief, the line to call first and why it is not the chief’s own', () => {
    expect(rowOf('wch-xiahe')).toStrictEqual({
      riverId: 'wang-chuan-he',
      river: '望川河',
      reachId: 'wch-xiahe',
      reach: '下禾村右岸段',
      regionCode: '000301002002',
      title: '村级河长',
      name: '齐望舒',
      post: '下禾村党支部书记',
      phone: '0300-860 3001',
      whose: '青禾镇办公电话',
      because: 'untested',
      verifiedOn: '2026-08-18',
    });
  });

  it('names nobody for a vacant post', () => {
    expect(rowOf('hx-donggeng')).toMatchObject({ title: '村级河长', because: 'vacant' });
    expect(rowOf('hx-donggeng')).not.toHaveProperty('name');
  });

  it('lists no mobile', () => {
    expect(rowOf('wch-shanghe')).toMatchObject({ name: '纪长林' });
    expect(rowOf('wch-shanghe')).not.toHaveProperty('phone');
  });

  it('is empty where the record knows no post', () => {
    const nobody = indexRecord({ ...record, reaches: [], postHoldings: [], signboards: [] });
    expect(answerRows(nobody)).toEqual([]);
  });

  it('holds what its schema says', () => {
    for (const row of rows) expect(answerRowSchema.parse(row)).toEqual(row);
  });
});
