import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSite } from '../../src/data/site.ts';
import { districtFolder } from '../district/district.ts';
import { UnsoundRecord } from '../../src/data/unsoundRecord.ts';
import { issueReport } from '../../src/view/issues/issueReport.ts';

/** The clerk's message for a refused file. */
const reportOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof UnsoundRecord) return issueReport(error.issues);
    throw error;
  }
  return '';
};

const whole = readFileSync(join(districtFolder, 'site.json'), 'utf8');

describe('reading site.json', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jianhe-site-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const read = (text: string) => {
    writeFileSync(join(folder, 'site.json'), text);
    return readSite(folder);
  };
  const readChanged = (from: string, to: string) => {
    expect(whole).toContain(from);
    return read(whole.replace(from, to));
  };

  it('accepts the district, without any invented number', () => {
    const site = read(whole);
    expect(site.officeName).toBe('望川县河长制办公室');
    expect([site.siteCode, site.icpNumber, site.publicSecurity.number]).toEqual(['', '', '']);
    expect(site.rules.duties).toHaveLength(4);
  });

  it('reports every fault with its place and the received value', () => {
    const text = whole
      .replace('"wch.example.gov.cn"', '"WCH.example.gov.cn"')
      .replace('"count": 30', '"count": 0');
    expect(reportOf(() => read(text))).toContain('site.json › host 域名：应为 a-z 0-9 - .；');
    expect(reportOf(() => read(text))).toContain('读到「WCH.example.gov.cn」');
    expect(reportOf(() => read(text))).toContain(
      'within › count 天数：应为 1 到 366 之间的数；读到 0',
    );
  });

  it('refuses a person’s data in any text, at its field', () => {
    const text = whole
      .replace('"address": ""', '"address": "联系人王某，住石门村3组18号"')
      .replace('"name": "县河长办监督电话"', '"name": "值班13800138000"');
    const report = reportOf(() => read(text));
    expect(report.match(/^【错误】 .*$/gm)).toEqual([
      '【错误】 site.json › contact › address：应为不含个人信息的内容；读到疑似家庭住址：人王某，住石门村***8号；请写到村或小区为止，不写组、门牌和楼栋；是机井、闸坝等的编号，请把物名写在号后，如“3组18号机井”。',
      '【错误】 site.json › supervision › name：应为不含个人信息的内容；读到疑似手机号：值班138******00；请删除；公开手机号须在联系方式中登记本人同意及日期。',
    ]);
  });

  it('refuses an unknown field', () => {
    expect(() => readChanged('"siteCode": ""', '"siteCode": "", "sitecode": ""')).toThrow(
      /site\.json.*sitecode/,
    );
  });

  it('refuses grade bands that leave a score without a grade', () => {
    expect(() => readChanged('"below": 90', '"below": 89')).toThrow(
      /assessmentGrades.*expected a grade for every score/,
    );
  });

  it.each([
    ['"siteCode": ""', '"siteCode": "12345"'],
    ['"icpNumber": ""', '"icpNumber": "备案中"'],
    ['"base": "/hzz/"', '"base": "hzz"'],
    ['"mistakeReport": ""', '"mistakeReport": "javascript:alert(1)"'],
    ['"phone": "12345"', '"phone": "123456"'],
    ['"2026-09-25"', '"2026-02-30"'],
  ])('refuses %s changed to %s', (from, to) => {
    const said = reportOf(() => readChanged(from, to));
    expect(said).toContain('【错误】 site.json › ');
    // Clerks do not read regular expressions.
    expect(said).not.toMatch(/应为之一|\[\^?[a-z\\]/);
  });

  it('names a missing file, or one that is not JSON', () => {
    expect(reportOf(() => readSite(join(folder, 'absent')))).toContain('absent/site.json');
    expect(reportOf(() => read('{'))).toContain('site.json（第 1 行');
  });
});
