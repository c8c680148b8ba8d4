import { describe, expect, it } from 'vitest';
import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import { findPersonalInformation, maskedExcerpt } from '../../../src/core/privacy/privacy.ts';

/** An unassigned identity number of GB 11643: 7 March 1990, check character computed by hand. */
const idNumber = '130102199003077715';
const found = (text: string) =>
  findPersonalInformation(text).map(({ kind, excerpt, offset, length }) => [
    kind,
    excerpt,
    text.slice(offset, offset + length),
  ]);

describe('what is shown of a finding', () => {
  it.each([
    ['电话13800138000转', 'mobile', '电话138******00转', '13800138000'],
    ['电话+86 138 0013 8000', 'mobile', '电话138******00', '+86 138 0013 8000'],
    ['卡号6222020304098765437完', 'bank-card', '卡号6222***************完', '6222020304098765437'],
    ['车牌冀a·12345完', 'plate', '车牌冀A*****完', '冀a·12345'],
    ['住3号楼2单元501室，', 'home-address', '住********1室，', '3号楼2单元501室'],
    [
      '邮箱 Zhang.San@Example.COM 。',
      'e-mail',
      '邮箱 z***@example.com 。',
      'Zhang.San@Example.COM',
    ],
  ])('%s', (text, kind, excerpt, original) => {
    expect(found(text)).toEqual([[kind, excerpt, original]]);
  });

  it('is eight characters on either side, on one line', () => {
    expect(found('一二三四五六七八九十\n13800138000\n甲乙丙丁戊己庚辛壬癸')[0]?.[1]).toBe(
      '四五六七八九十 138******00 甲乙丙丁戊己庚',
    );
  });

  it('is masked too where it stands in the text around another', () => {
    expect(found('13800138000，13900139001').map(([, excerpt]) => excerpt)).toEqual([
      '138******00，139******01',
      '138******00，139******01',
    ]);
    const whereabouts = '张三每天早上6点在某桥散步';
    expect(maskedExcerpt(`${whereabouts}。13800138000`)).toBe('张三******散步。138******00');
  });

  it('cuts a masked text by whole characters, and only where it is too long', () => {
    expect(maskedExcerpt('𝟏河长制', 4)).toBe('1河长制');
    expect(maskedExcerpt('河长制河长', 4)).toBe('河长制河…');
    expect(maskedExcerpt('河'.repeat(40))).toBe('河'.repeat(40));
    expect(maskedExcerpt('河'.repeat(41))).toBe(`${'河'.repeat(40)}…`);
  });
});

describe('what is and what is not', () => {
  const kinds = (text: string) => findPersonalInformation(text).map(({ kind }) => kind);

  it.each([
    ...[
      '11',
      '15',
      '21',
      '23',
      '31',
      '37',
      '41',
      '46',
      '50',
      '54',
      '61',
      '65',
      '71',
      '81',
      '83',
      '91',
    ],
  ])('an identity number begins with a province: %s', (province) => {
    const first17 = `${province}0102199003077771`.slice(0, 17).padEnd(17, '1');
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const sum = weights.reduce((all, weight, at) => all + weight * Number(first17[at]), 0);
    const number = first17 + '10X98765432'.charAt(sum % 11);
    expect(kinds(number)).toEqual(['id-number']);
    // No province has the numbers 16 to 20, 24 to 30, 38 to 40, 47 to 49, 55 to 60, 66 to 70.
    for (const other of [
      '16',
      '20',
      '24',
      '30',
      '38',
      '40',
      '47',
      '49',
      '55',
      '60',
      '66',
      '70',
      '72',
      '84',
      '90',
      '92',
    ]) {
      const wrong = other + first17.slice(2);
      const total = weights.reduce((all, weight, at) => all + weight * Number(wrong[at]), 0);
      expect(kinds(wrong + '10X98765432'.charAt(total % 11))).not.toContain('id-number');
    }
  });

  it('a plate has five signs, two of them letters at most, or six for new energy', () => {
    for (const plate of ['冀A12345', '冀AB1234', '冀ABC123', '京AD12345', '京ADK1234', '京A12345D'])
      expect([plate, kinds(plate)]).toEqual([plate, ['plate']]);
    for (const other of ['冀ABCD12', '冀ABCDE', '京A1234DF', '京ALD1234', '京A123456', '冀A1234'])
      expect([other, kinds(other)]).toEqual([other, []]);
  });

  it('a plate may follow letters and digits, but none follow it', () => {
    for (const text of ['a冀A12345', '1冀A12345', '冀A12345.5'])
      expect([text, kinds(text)]).toEqual([text, ['plate']]);
    expect(kinds('冀A12345Z')).toEqual([]);
  });

  it('a number stands alone: no letter, digit or point adjoins it', () => {
    for (const text of [
      'a13800138000',
      '13800138000a',
      '_13800138000',
      '13800138000.5',
      '0.13800138000',
    ])
      expect([text, kinds(text)]).toEqual([text, []]);
    for (const text of ['tel13800138000', 'Mobile13800138000', 'no13800138000', '电话13800138000.'])
      expect([text, kinds(text)]).toEqual([text, ['mobile']]);
    expect(kinds('hotel13800138000')).toEqual([]);
  });

  it('an address of a picture is no e-mail, nor is one that goes on', () => {
    expect(kinds('map@office.svg')).toEqual([]);
    expect(kinds('zhang@example.com')).toEqual(['e-mail']);
    expect(kinds('zhang@example.cn。')).toEqual(['e-mail']);
  });

  it('a stairway is a home, whatever number comes after it', () => {
    expect(kinds('住3号楼2单元 13800138000')).toEqual(['home-address', 'mobile']);
  });

  it('an allowed value is asked for without separators', () => {
    const asked: string[] = [];
    findPersonalInformation(
      `+86 138-0013-8000 冀a·12345 Z@Example.com 三号楼 二单元 ${idNumber}`,
      (kind, value) => {
        asked.push(`${kind} ${value}`);
        return true;
      },
    );
    expect(asked).toEqual([
      'mobile 13800138000',
      'plate 冀A12345',
      'e-mail z@example.com',
      'home-address 三号楼二单元',
      `id-number ${idNumber}`,
    ]);
  });
});

describe('whereabouts', () => {
  const today = getCalendarDate('2026-11-02');
  const stretches = (text: string) =>
    findPersonalInformation(text, undefined, today).map(({ offset, length }) =>
      text.slice(offset, offset + length),
    );

  it('are the sentence in which they stand, each once', () => {
    expect(stretches('水清了。张三每天早上6点在某桥散步，天天如此！李四来了。')).toEqual([
      '张三每天早上6点在某桥散步，天天如此',
    ]);
    expect(stretches('张三每天早上6点在某桥散步。王书记明天上午到槐溪暗访。')).toEqual([
      '张三每天早上6点在某桥散步',
      '王书记明天上午到槐溪暗访',
    ]);
  });

  it('are read in a long sentence around their word only', () => {
    const far = '水'.repeat(90);
    expect(stretches(`张三${far}每天早上6点散步`)).toEqual([]);
    const near = '水'.repeat(80);
    expect(stretches(`张三每天早上6点散步${near}`)[0]).toHaveLength(90);
    expect(stretches(`张三每天早上6点散步${'水'.repeat(200)}`)[0]).toHaveLength(94);
  });

  it('lie ahead from the day after the publication', () => {
    expect(stretches('李建国2026年11月3日到槐溪')).toHaveLength(1);
    expect(stretches('李建国2026年11月2日到槐溪')).toEqual([]);
  });

  it('are a position that is said to be a person’s', () => {
    expect(stretches('水质良好，王建军的位置：113.54559,36.51101，已记录')).toEqual([
      '王建军的位置：113.54559,36.51101',
    ]);
  });
});
