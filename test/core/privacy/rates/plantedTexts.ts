import type { Random } from '../../../../scripts/demo/random.ts';
import type { PersonalKind } from '../../../../src/core/issues/issue.ts';
import { plantedLives } from './plantedLives.ts';
import { around, fullWidth, gap, grouped, inHanzi, person, stars } from './guises.ts';
import { cardNumber, digits, idNumber, mobile, shortIdNumber } from './numbersOfPeople.ts';

/** One sort of personal data in any of its guises, invented. */
export interface Planted {
  readonly name: string;
  readonly kind: PersonalKind;
  readonly write: (random: Random) => string;
}

const idLabel = (random: Random): string =>
  random.pick([
    ...['身份证号', '身份证', '身份证号码：', '身份证号码为', '（身份证：', '公民身份号码 '],
    ...[
      '身份号码：',
      '身份证件号码',
      '证件号码：',
      '身份证（号）',
      '身份证号是:',
      'ID号',
      '身份证号:\n',
    ],
  ]);

const idGroups = [
  [6, 8, 4],
  [6, 4, 4, 4],
  [4, 4, 4, 4, 2],
  [3, 3, 4, 4, 4],
];

/** A number bare, behind its word, or behind a name. */
const bareOrLabelled = (random: Random, number: string): string =>
  around(
    random,
    random.pick([
      number,
      fullWidth(number),
      `${person(random)}${number}`,
      `${person(random)}（${number}）`,
      `${person(random)}，${idLabel(random)}${number}`,
      idLabel(random) + fullWidth(number),
      idLabel(random) + grouped(number, random.pick(idGroups), gap(random)),
      idLabel(random) + Array.from(number).join(' '),
      grouped(number, [6, 8, 4], random.pick([' ', '-'])),
    ]),
  );

const masks = [
  [6, 14],
  [10, 14],
  [14, 17],
  [6, 12],
  [3, 14],
  [8, 16],
] as const;

const cardLabel = (random: Random): string =>
  random.pick([
    ...['银行卡号', '卡号：', '工商银行卡', '农行账号：', '收款账号 ', '开户行农业银行，账号'],
    ...['一卡通号码', '信用社卡号为', '补偿款打入', '储蓄卡（'],
  ]);

const phoneLabel = (random: Random): string =>
  random.pick(['电话', '手机：', '联系电话 ', '手机号码', 'tel', '拨打', '', '']);

const provinces = Array.from('京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新');
const letters = Array.from('ABCDEFGHJK');
const plateHead = (random: Random): string =>
  random.pick(provinces) +
  random.pick(letters) +
  random.pick(['', '·', ' ', '・', '-', '．', '•', ' · ']);

const account = (random: Random): string =>
  random.pick(['wx_', 'wxid_', 'lao', 'Zhang-', 'hebian', 'a1b2']) +
  digits(random, random.int(5, 9));

const pictureEnd = ['.jpg', '.JPG', '_1.jpeg', '(2).png', '-整改前.webp', '_20260904.jpg'];

export const planted: readonly Planted[] = [
  {
    name: 'identity number, sound',
    kind: 'id-number',
    write: (r) => bareOrLabelled(r, idNumber(r)),
  },
  {
    name: 'identity number, wrong check digit',
    kind: 'id-number',
    write: (r) => bareOrLabelled(r, idNumber(r, 'wrong')),
  },
  {
    name: 'identity number, ends in 000',
    kind: 'id-number',
    write: (r) => bareOrLabelled(r, `${idNumber(r).slice(0, 15)}000`),
  },
  {
    name: 'identity number, 15 digits',
    kind: 'id-number',
    write: (r) => {
      const number = shortIdNumber(r);
      return around(
        r,
        r.pick([
          number,
          person(r) + number,
          idLabel(r) + number,
          idLabel(r) + fullWidth(number),
          idLabel(r) + grouped(number, [6, 6, 3], gap(r)),
        ]),
      );
    },
  },
  {
    name: 'identity number, a digit lost or doubled',
    kind: 'id-number',
    write: (r) => {
      const number = idNumber(r);
      const at = r.int(7, 16);
      const doubled = number.slice(0, at) + number.slice(at - 1);
      return around(r, idLabel(r) + r.pick([number.slice(0, at) + number.slice(at + 1), doubled]));
    },
  },
  {
    name: 'identity number, masked',
    kind: 'id-number',
    write: (r) => {
      const number = idNumber(r);
      const [from, to] = r.pick(masks);
      const masked = number.slice(0, from) + stars(r, to - from) + number.slice(to);
      return around(r, r.pick([masked, idLabel(r) + masked, person(r) + masked]));
    },
  },
  {
    name: 'identity number, its end',
    kind: 'id-number',
    write: (r) => {
      const number = idNumber(r);
      const end = r.pick(['身份证尾号', '身份证号尾号：', '身份证后四位', '身份证号后4位为']);
      return around(
        r,
        person(r) + r.pick([end + number.slice(14), `身份证后六位${number.slice(12)}`]),
      );
    },
  },
  {
    name: 'bank card, sound',
    kind: 'bank-card',
    write: (r) => {
      const number = cardNumber(r);
      return around(
        r,
        r.pick(['', cardLabel(r)]) +
          r.pick([number, fullWidth(number), grouped(number, [4, 4, 4, 4, 3], r.pick([' ', '-']))]),
      );
    },
  },
  {
    name: 'bank card, wrong last digit',
    kind: 'bank-card',
    write: (r) => {
      const number = cardNumber(r, 'wrong');
      const groups = grouped(number, [4, 4, 4, 4, 3], gap(r));
      return around(r, r.pick([number, cardLabel(r) + number, cardLabel(r) + groups]));
    },
  },
  {
    name: 'bank card, masked or its end',
    kind: 'bank-card',
    write: (r) => {
      const number = cardNumber(r);
      const masked = number.slice(0, 6) + stars(r, number.length - 10) + number.slice(-4);
      return around(r, r.pick([cardLabel(r) + masked, `银行卡尾号${number.slice(-4)}`]));
    },
  },
  {
    name: 'mobile, grouped or full-width',
    kind: 'mobile',
    write: (r) => {
      const number = mobile(r);
      const group = r.pick([
        grouped(number, [3, 4, 4], gap(r)),
        grouped(
          number,
          r.pick([
            [4, 3, 4],
            [3, 8],
            [4, 4, 3],
          ]),
          r.pick([' ', '-']),
        ),
      ]);
      return around(
        r,
        phoneLabel(r) +
          r.pick([number, fullWidth(number), group, `+86 ${number}`, Array.from(number).join(' ')]),
      );
    },
  },
  {
    name: 'mobile, in numerals',
    kind: 'mobile',
    write: (r) => {
      const number = mobile(r);
      const half = number.slice(0, 3) + inHanzi(r, number.slice(3));
      const groups = grouped(number, [3, 4, 4], r.pick([' ', '-', '，', '、']));
      return around(
        r,
        phoneLabel(r) + r.pick([inHanzi(r, number), half, inHanzi(r, groups), inHanzi(r, number)]),
      );
    },
  },
  {
    name: 'mobile, masked',
    kind: 'mobile',
    write: (r) => {
      const number = mobile(r);
      return around(r, phoneLabel(r) + number.slice(0, 3) + stars(r, 4) + number.slice(7));
    },
  },
  {
    name: 'mobile beside letters',
    kind: 'mobile',
    write: (r) =>
      around(
        r,
        r.pick(['vx', 'VX：', 'wx', '微信同号', 'V', 'QQ', 'weixin', '加v', '加微信', 'tel:']) +
          mobile(r),
      ),
  },
  {
    name: 'account of WeChat',
    kind: 'chat-account',
    write: (r) =>
      around(
        r,
        r.pick([
          ...[
            '微信号',
            '微信号：',
            '微信：',
            '微信 ',
            '加微信',
            'vx：',
            'VX ',
            'V信',
            'v信号',
            '薇信号：',
          ],
          ...['wx:', 'WeChat: ', '微信号为', '微信ID：', '微信（', '加V：', '威信', '微信号码'],
        ]) + r.pick([account(r), account(r), digits(r, 9)]),
      ),
  },
  {
    name: 'account of QQ',
    kind: 'chat-account',
    write: (r) =>
      around(
        r,
        r.pick([
          ...[
            'QQ',
            'QQ号',
            'qq：',
            'QQ号码：',
            '加QQ ',
            '扣扣',
            '扣扣号：',
            'Q号',
            'ＱＱ：',
            'QQ（',
          ],
          ...['QQ是', 'qq号为 '],
        ]) + r.pick([digits(r, r.int(7, 10)), fullWidth(digits(r, 9))]),
      ),
  },
  {
    name: 'passport and other papers',
    kind: 'document-number',
    write: (r) => {
      const passport = r.pick(['E', 'G', 'EA', 'EJ']);
      const number = passport + digits(r, 9 - passport.length);
      return around(
        r,
        r.pick([
          r.pick(['护照号', '护照：', '持护照', '护照号码为', '护照（', '护照 No. ', '因私护照']) +
            r.pick([number, fullWidth(number), number.toLowerCase(), grouped(number, [5, 4], ' ')]),
          `港澳通行证${r.pick(['', '号', '号码：'])}C${digits(r, 8)}`,
          `社保卡号${r.pick(['', '：'])}${digits(r, r.int(9, 12))}`,
          `医保卡号：${digits(r, 10)}`,
          `残疾证号${idNumber(r)}${r.int(11, 74)}`,
          `军官证号：${digits(r, 8)}`,
          `户口本号码 ${digits(r, 9)}`,
        ]),
      );
    },
  },
  {
    name: 'plate, five signs',
    kind: 'plate',
    write: (r) =>
      around(
        r,
        r.pick(['车牌', '车牌号：', '货车', '']) +
          plateHead(r) +
          r.pick([digits(r, 5), `${r.pick(letters)}${digits(r, 4)}`, `${digits(r, 4)}挂`]),
      ),
  },
  {
    name: 'plate, new energy',
    kind: 'plate',
    write: (r) => {
      const plate =
        plateHead(r) +
        r.pick([
          `${r.pick(letters)}${digits(r, 5)}`,
          `${r.pick(['D', 'F'])}${r.pick(letters)}${digits(r, 4)}`,
          `${digits(r, 5)}${r.pick(['D', 'F'])}`,
          `D ${digits(r, 5)}`,
        ]);
      const label = r.pick(['车牌', '新能源车', '车牌号：', '绿牌车', '']);
      return around(r, label + r.pick([plate, plate, fullWidth(plate), plate.toLowerCase()]));
    },
  },
  {
    name: 'plate, damaged or masked',
    kind: 'plate',
    write: (r) =>
      around(
        r,
        r.pick(['车牌', '车牌号：', '号牌为', '车牌号码', '车号']) +
          plateHead(r) +
          r.pick([
            digits(r, 6),
            `${digits(r, 2)}**${digits(r, 1)}`,
            `${digits(r, 4)}O`,
            digits(r, 4),
          ]),
      ),
  },
  {
    name: 'number in the name of a picture',
    kind: 'mobile',
    write: (r) =>
      `${r.pick(['IMG', '微信图片', person(r), '举报人', 'pic', 'a'])}_${mobile(r)}${r.pick(pictureEnd)}`,
  },
  {
    name: 'identity number in the name of a picture',
    kind: 'id-number',
    write: (r) =>
      `${r.pick(['IMG_', '身份证', person(r), '当事人-', 'sfz'])}${r.pick([
        idNumber(r),
        idNumber(r, 'wrong'),
        `${idNumber(r).slice(0, 15)}000`,
        shortIdNumber(r),
      ])}${r.pick(pictureEnd)}`,
  },
  {
    name: 'e-mail',
    kind: 'e-mail',
    write: (r) =>
      around(
        r,
        r.pick(['邮箱', 'E-mail: ', '']) +
          r.pick([
            `${digits(r, 9)}@qq.com`,
            fullWidth(`zhang.${digits(r, 3)}@163.com`),
            `li${digits(r, 4)}(at)163.com`,
            `wang_${digits(r, 3)}#qq.com`,
            `zhao${digits(r, 2)} @ example.com`,
          ]),
      ),
  },
  ...plantedLives,
];
