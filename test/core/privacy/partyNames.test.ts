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
    ['某建材有限公司和周正明', ['周某']],
    ['李强与王小明', ['李某', '王某']],
    ['李强及王小明', ['李某', '王某']],
    ['李强，王小明；赵大勇', ['李某', '王某', '赵某']],
    ['李强/王小明 赵大勇', ['李某', '王某', '赵某']],
    ['孙立国等人', ['孙某']],
    ['李强(男)', ['李某']],
    ['上官燕', ['上官某']],
    ['张三丰', ['张某']],
    ['古丽•买买提', ['古某']],
    ['王镇国', ['王某']],
    ['李厂明', ['李某']],
  ])('asks to mask %s', (party, masked) => {
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
    '张三丰子弟',
    '李强A',
    '张X',
    '王ｘ',
    '刘○',
    '周＊',
    '李',
    ...['张家店', '李家集团', '王记牧场', '高新区', '王小明队', '周庄', '石岩寨', '黄土沟'],
  ])('lets %s stand', (party) => {
    expect(findUnmaskedParties(party)).toEqual([]);
  });

  it('names the part that reads as a name, without what stands around it', () => {
    expect(findUnmaskedParties('某厂、孙立国（男）等3人')).toEqual([
      { name: '孙立国', masked: '孙某' },
    ]);
  });

  it('knows every surname of the demonstration', () => {
    const missed = surnames.filter(([name]) => findUnmaskedParties(`${name}建国`).length === 0);
    expect(missed).toEqual([]);
  });
});
