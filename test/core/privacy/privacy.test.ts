import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardCodeAlphabet } from '../../../src/core/ids/boardCode.ts';
import {
  findPersonalInformation,
  maskedExcerpt,
  maskPersonal,
} from '../../../src/core/privacy/privacy.ts';

const kindsIn = (text: string) => findPersonalInformation(text).map((finding) => finding.kind);

/** An identity number with a valid check digit, from its first 17 digits. */
function idNumberOf(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (let at = 16; at >= 0; at--) {
    weight = (weight * 2) % 11;
    sum += weight * Number(first17[at]);
  }
  return first17 + '10X98765432'.charAt(sum % 11);
}

/** A card number with a valid check digit, from all digits but the last. */
function cardNumberOf(digits: string): string {
  for (let check = 0; check <= 9; check++) {
    const number = digits + String(check);
    const sum = Array.from(number)
      .reverse()
      .map((digit, at) => (at % 2 === 1 ? Number(digit) * 2 : Number(digit)))
      .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
    if (sum % 10 === 0) return number;
  }
  throw new Error('one of ten check digits fits');
}

const idNumber = idNumberOf('13010219900307771');
const card = cardNumberOf('622202030409876543');

describe('personal information', () => {
  it.each([
    [`身份证号${idNumber}`, 'id-number'],
    [`130102 19900307 ${idNumber.slice(14)}`, 'id-number'],
    [idNumberOf('11010119600229001'), 'id-number'],
    ['电话13800138000', 'mobile'],
    ['138 0013 8000', 'mobile'],
    ['138-0013-8000。', 'mobile'],
    ['1380 013 8000', 'mobile'],
    ['+8613800138000', 'mobile'],
    ['+86 138 0013 8000', 'mobile'],
    ['0086-138-0013-8000', 'mobile'],
    ['（86）13800138000', 'mobile'],
    ['１３８００１３８０００', 'mobile'],
    ['138\u200b0013\u200b8000', 'mobile'],
    ['1\u20603\u20608\u206000138000', 'mobile'],
    ['1 3 8 0 0 1 3 8 0 0 0', 'mobile'],
    ['𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟎', 'mobile'],
    ['①③⑧00138000', 'mobile'],
    ['138　0013　8000', 'mobile'],
    ['138–0013–8000', 'mobile'],
    ['tel13800138000', 'mobile'],
    ['href="tel:13800138000"', 'mobile'],
    [`卡号 ${card}`, 'bank-card'],
    [cardNumberOf('622202030409876').replace(/(\d{4})(?=\d)/g, '$1 '), 'bank-card'],
    ['冀A12345', 'plate'],
    ['车牌冀A·1B345的货车', 'plate'],
    ['京AD12345', 'plate'],
    ['冀a 12345', 'plate'],
    ['晋B1234挂', 'plate'],
    ['zhang.san@example.com', 'e-mail'],
    ['z.13800138000@example.com', 'e-mail'],
    ['住锦绣花园3号楼2单元501室', 'home-address'],
    ['安康小区 12栋1单元 1203', 'home-address'],
    ['三号楼二单元', 'home-address'],
    [idNumber.slice(0, 17) + (idNumber.endsWith('1') ? '2' : '1'), 'id-number'],
    [`${idNumber.slice(0, 15)}000`, 'id-number'],
    ['身份证号码：130999600101101', 'id-number'],
    ['130999600101101', 'id-number'],
    ['13099919600101****', 'id-number'],
    [idNumberOf('13010219900230771'), 'id-number'],
    ['身份证号1309991960010110', 'id-number'],
    [card.slice(0, -1) + String((Number(card.at(-1)) + 1) % 10), 'bank-card'],
    ['住石门村3组18号', 'home-address'],
    ['王某家住城关镇人民路12号3单元', 'home-address'],
    ['住石门村三组十八号', 'home-address'],
    ['微信号 wx_abc123', 'chat-account'],
    ['QQ 12345678', 'chat-account'],
    ['1990年1月1日出生', 'birth-date'],
    ['张某患有高血压', 'health'],
    ['一三八零零一三八零零零', 'mobile'],
    ['京A·D12345', 'plate'],
    ['护照E12345678', 'document-number'],
    ['王小宝（6岁）落水', 'minor'],
    ['IMG_13800138000.jpg', 'mobile'],
    ['邮箱：ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｎ', 'e-mail'],
  ])('is found in %s', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it.each([
    ['a province that is none', idNumberOf('99010219900307771')],
    ['office landlines', '0300-820 4417 0311-86204417 400-820-8820 12345 12314'],
    ['region codes', '130102 130102001 130102001001 138001001001'],
    ['board codes', 'QX7-3K9F QX73K9F 1380013'],
    ['hashes', 'sha256-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    ['a picture named by its hash', 'e3b0a13800138000c44298fc1.jpg'],
    ['a hash beside words', '第一版 9435cea130102196003077711acb32f57'],
    ['a hash with a run of digits', 'e3b013800138000c44298fc1'],
    ['coordinates', '112.34966301380013 32.564666413 [112.3496301,32.5646664]'],
    ['a path of a drawing', 'M138 0013L8000 12 138.0013 80.00'],
    ['dates and editions', '2025-11-01 20251101 2025-11-01T08:00:00+08:00 2025-11-r2'],
    ['milliseconds', '1763942400000'],
    ['figures', '54173/56024 1,380,013,800,012 13800138000.5'],
    ['roads and reaches', '沿G307国道至晋G307线 桂林A区 京津冀A段1号'],
    ['a picture for sharp screens', 'river@2x.png sprite@3x.webp'],
    ['a package', 'astro@7.3.4 @astrojs/mdx'],
    ['a version of a style sheet', '@media (min-width: 360px)'],
    ['a list of numbers', '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19'],
    ['zeros', '0000000000000000'],
    ['a day since 2016 in a code', '问题编码140999202609041234 140999202609040001'],
    ['the code of a company', '某公司 911401097159753461 91140109MA0K12345X'],
    ['an office', '政务中心3号楼502室 水利局2楼 生态修复3个单元 12号楼'],
  ])('is not found in %s', (_name, text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it('is found beside Chinese text, masked, with its place', () => {
    const text = '村级河长张三，电话138\u200b0013 8000，负责本段。';
    const [finding, ...rest] = findPersonalInformation(text);
    expect(rest).toEqual([]);
    expect(finding?.kind).toBe('mobile');
    expect(finding?.excerpt).toBe('级河长张三，电话138******00，负责本段。');
    const { offset = 0, length = 0 } = finding ?? {};
    expect(text.slice(offset, offset + length)).toBe('138\u200b0013 8000');
  });

  it('never shows a second match in the excerpt of the first', () => {
    const text = `13800138000 13900139000 ${idNumber}`;
    const findings = findPersonalInformation(text);
    expect(findings.map((finding) => finding.kind)).toEqual(['mobile', 'mobile', 'id-number']);
    for (const { excerpt } of findings) {
      expect(excerpt).not.toMatch(/\d{6}/);
    }
  });

  it('may be allowed by consent', () => {
    const isAllowed = (kind: string, value: string) => kind === 'mobile' && value === '13800138000';
    expect(findPersonalInformation('+86 138 0013 8000', isAllowed)).toEqual([]);
    expect(findPersonalInformation('13900138000', isAllowed)).toHaveLength(1);
  });

  it('masks a whole text', () => {
    expect(maskedExcerpt(`李某 ${idNumber} 13800138000`)).toBe(
      `李某 130${'*'.repeat(14)}${idNumber.slice(-1)} 138******00`,
    );
    expect(maskedExcerpt('沙沟溪'.repeat(20), 6)).toBe('沙沟溪沙沟溪…');
  });

  it('is masked in a report, which stays as it is elsewhere', () => {
    expect(maskPersonal('读到「１３８００１３８０００ 」；请改')).toBe(
      '读到「138******00 」；请改',
    );
    expect(maskPersonal('问题台账.csv › Ａ３：读到「河滩」')).toBe(
      '问题台账.csv › Ａ３：读到「河滩」',
    );
  });

  it('is found wherever a real number is hidden in plain text', () => {
    const mobile = fc
      .tuple(fc.integer({ min: 13, max: 19 }), fc.integer({ min: 0, max: 999_999_999 }))
      .map(([head, tail]) => String(head) + String(tail).padStart(9, '0'));
    const gap = fc.constantFrom('', '\u200b', '\u2060', '\ufeff', '\u00ad');
    fc.assert(
      fc.property(mobile, fc.array(gap, { minLength: 11, maxLength: 11 }), (digits, gaps) => {
        const hidden = Array.from(digits, (digit, at) => digit + (gaps[at] ?? '')).join('');
        expect(kindsIn(`联系人${hidden}。`)).toContain('mobile');
      }),
    );
  });

  it('is rarely found in random codes and ids', () => {
    const boardCodes = fc.array(
      fc.string({
        unit: fc.constantFrom(...Array.from(boardCodeAlphabet)),
        minLength: 7,
        maxLength: 7,
      }),
      { minLength: 5, maxLength: 20 },
    );
    fc.assert(
      fc.property(boardCodes, (codes) => {
        expect(kindsIn(codes.join(', '))).toEqual([]);
      }),
    );
  });

  it('is searched for in a large hostile text without delay', () => {
    for (const piece of ['1', '1 ', '13', 'a@', 'a.', '冀A', '138-', '6222 ', '\u200b1']) {
      expect(() => findPersonalInformation(piece.repeat(50_000))).not.toThrow();
    }
  });
});
