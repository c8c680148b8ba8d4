import { describe, expect, it } from 'vitest';
import { askAnswers } from '../../../scripts/begin/askAnswers.ts';
import { readOptions, type Answers } from '../../../scripts/begin/options.ts';
import { readNationalCodes } from '../../../scripts/begin/readNationalCodes.ts';
import { findDistricts } from '../../../src/core/regions/nationalCodes.ts';

const codes = readNationalCodes();

/** A conversation with somebody who gives these answers, one after the other. */
const talk = async (given: Answers, answers?: readonly (string | undefined)[]) => {
  const said: string[] = [];
  const asked: string[] = [];
  const left = [...(answers ?? [])];
  const ask = (question: string): Promise<string | undefined> => {
    asked.push(question);
    return Promise.resolve(left.shift());
  };
  const say = (line: string): void => {
    said.push(line);
  };
  const identity = await askAnswers(given, codes, { say, ...(answers && { ask }) });
  return { identity, said, asked };
};

describe('the answers of an office', () => {
  it('are proposed from the name, so that a return key is enough', async () => {
    const { identity, said, asked } = await talk({}, ['蔚县', '', '', '', '0313-8200000', '', '']);
    expect(identity).toEqual({
      name: '蔚县',
      code: '130726',
      kind: 'county',
      office: '蔚县河长制办公室',
      phone: '0313-8200000',
      host: 'undecided.invalid',
      to: '../jianhe-content',
    });
    expect(said).toEqual([
      '按 2021 年底的全国统计用区划代码：130726 河北省张家口市蔚县。代码以后有变的，请用 --code 写现在的。',
    ]);
    expect(asked[1]).toBe('行政区划代码，6 位数字［130726］：');
  });

  it('are asked again until they fit', async () => {
    const { said, identity } = await talk({ name: '蔚县', to: 'x' }, [
      '13072',
      '130726',
      '',
      '',
      '13800000000',
      '0313-8200000',
      'https://wei.gov.cn',
      'wei.gov.cn',
    ]);
    expect(said.slice(1)).toEqual([
      '行政区划代码，6 位数字：读到「13072」，应为6 位数字。  (not a valid answer)',
      '监督电话（居民打的，如 0300-8201314）：读到「13800000000」，应为能拨通的号码：区号-号码、12345 一类的短号，或 400 号码；不能是手机号。  (not a valid answer)',
      '网站域名（还没有就直接回车）：读到「https://wei.gov.cn」，应为小写字母的域名，如 hzz.example.gov.cn，不写 https。  (not a valid answer)',
    ]);
    expect(identity.host).toBe('wei.gov.cn');
  });

  it('are never waited for without a terminal: every missing one is named', async () => {
    await expect(talk({})).rejects.toThrow(
      '还缺：--name 行政区全称（如 蔚县；同名的连上级一起写，如 北京市朝阳区）；--code 行政区划代码，6 位数字；--phone 监督电话（居民打的，如 0300-8201314）。没有写任何文件。',
    );
    await expect(talk({ name: '朝阳区', phone: '12345' })).rejects.toThrow(
      '还缺：--code 行政区划代码，6 位数字。',
    );
    expect((await talk({ name: '蔚县', phone: '12345' })).identity.code).toBe('130726');
  });

  it('that break off leave nothing', async () => {
    await expect(talk({}, ['蔚县', undefined])).rejects.toThrow('没有答完，没有写任何文件。');
  });

  it('may contradict the national list, which is said, not corrected', async () => {
    const { said, identity } = await talk({ name: '新设县', code: '130726', phone: '12345' });
    expect(said).toEqual(['请核对：130726 在 2021 年底的全国统计用区划代码里是「蔚县」。']);
    expect(identity).toMatchObject({ name: '新设县', code: '130726' });
  });

  it('that are wrong on the command line are refused by name', () => {
    expect(() => readOptions(['--telephone', '1'])).toThrow('用法：npm run begin');
    expect(() => readOptions(['--answers', 'package.json'])).toThrow('package.json 读不通');
  });
});

describe('the national list of codes', () => {
  it('tells places of one name apart by what is around them', () => {
    expect(findDistricts(codes, '朝阳区').map(({ code }) => code)).toEqual(['110105', '220104']);
    expect(findDistricts(codes, '北京市朝阳区').map(({ code }) => code)).toEqual(['110105']);
    expect(findDistricts(codes, '没有这个县')).toEqual([]);
  });

  it('has the towns of a district with the codes that the record uses', () => {
    expect(codes.towns.get('150522')?.slice(0, 2)).toEqual([
      { code: '150522100', name: '甘旗卡镇' },
      { code: '150522101', name: '吉尔嘎朗镇' },
    ]);
  });
});
