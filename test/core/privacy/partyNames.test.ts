import { describe, expect, it } from 'vitest';
import { findUnmaskedParties } from '../../../src/core/privacy/partyNames.ts';
import { surnames } from '../../../scripts/demo/personNames.ts';

describe('parties of a case', () => {
  it.each([
    ['张三', ['张某']],
    ['王小明', ['王某']],
    ['欧阳震华', ['欧阳某']],
    ['李强（男，45 岁）', ['李某']],
    ['赵大勇、钱小红', ['赵某', '钱某']],
    ['孙立国等3人', ['孙某']],
    ['艾力·买买提', ['艾某']],
    ['某建材有限公司、周正', ['周某']],
  ])('requires masking of %s', (party, masked) => {
    expect(findUnmaskedParties(party).map((one) => one.masked)).toEqual(masked);
  });

  it.each([
    '张某',
    '李某某',
    '王某等人',
    '某集贸市场管理方',
    '望川县某养殖专业合作社',
    '某建材有限公司',
    '王家村村委会',
    '石门村',
    '张×',
    '李**',
    '高家庄砖厂',
    '区水利局',
  ])('accepts %s', (party) => {
    expect(findUnmaskedParties(party)).toEqual([]);
  });

  it('contains every surname of the demonstration', () => {
    const missed = surnames.filter(([name]) => findUnmaskedParties(`${name}建国`).length === 0);
    expect(missed).toEqual([]);
  });
});
