import type { Random } from '../../../../scripts/demo/random.ts';
import { around, count, countInHanzi, fullWidth, inHanzi, person, village } from './guises.ts';
import { digits } from './numbersOfPeople.ts';
import type { Planted } from './plantedTexts.ts';

const living = (random: Random): string =>
  random.pick([
    ...[
      '住',
      '家住',
      '现住',
      '现居',
      '住在',
      '居住在',
      '租住',
      '租住于',
      '暂住',
      '住址：',
      '现住址：',
    ],
    ...[
      '家庭住址：',
      '户籍地址：',
      '户籍所在地',
      '户籍地：',
      '住所：',
      '住：',
      '家在',
      '原住',
      '常住',
    ],
    ...['家庭地址为', '居住地：', '户籍'],
  ]);

const house = (random: Random): string =>
  random.pick([
    `${village(random)}${count(random, 9)}组${count(random, 99)}号`,
    `${village(random)}${count(random, 9)}社${count(random, 99)}号`,
    `${village(random)}第${count(random, 9)}村民小组${count(random, 99)}号`,
    `${village(random)}${count(random, 9)}组`,
    `${village(random)}${count(random, 99)}号`,
    `${village(random)} ${count(random, 9)} 组 ${count(random, 99)} 号`,
    `城关镇人民路${count(random, 99)}号${count(random, 9)}单元`,
    `城关镇人民路${count(random, 99)}号院${count(random, 9)}栋${digits(random, 3)}室`,
    `锦绣花园${count(random, 30)}号楼${count(random, 4)}单元${digits(random, 3)}`,
    `滨河小区${count(random, 30)}栋${digits(random, 3)}室`,
    `东大街${count(random, 30)}巷${count(random, 30)}号`,
    `${village(random)}${count(random, 30)}排${count(random, 30)}号`,
  ]);

/** Addresses that are homes by their shape, without a word for living. */
const dwelling = (random: Random): string =>
  random.pick([
    `${village(random)}${count(random, 9)}组${count(random, 99)}号`,
    `${village(random)}第${count(random, 9)}村民小组${count(random, 99)}号`,
    `锦绣花园${count(random, 30)}号楼${count(random, 4)}单元${digits(random, 3)}`,
    `滨河小区${count(random, 30)}栋${digits(random, 3)}室`,
    `安康家园${count(random, 30)}号楼${digits(random, 3)}室`,
    `门牌号：${village(random)}${count(random, 99)}号`,
  ]);

const day = (random: Random): string => {
  const [y, m, d] = [random.int(1935, 2015), random.int(1, 12), random.int(1, 28)];
  const two = (number: number): string => String(number).padStart(2, '0');
  return random.pick([
    `${y}年${m}月${d}日`,
    `${y}年${m}月`,
    `${y} 年 ${m} 月 ${d} 日`,
    fullWidth(`${y}年${m}月${d}日`),
    `${inHanzi(random, String(y))}年${countInHanzi(m)}月${countInHanzi(d)}日`,
    `${y}-${two(m)}-${two(d)}`,
    `${y}.${m}.${d}`,
    `${y}/${m}/${d}`,
  ]);
};

const disease = [
  ...['高血压', '糖尿病', '冠心病', '心脏病', '乙肝', '肺癌', '尿毒症', '脑梗', '精神分裂症'],
  ...['抑郁症', '癫痫', '白血病', '肺结核', '艾滋病', '慢性支气管炎', '老年痴呆', '腰椎间盘突出'],
  ...['乳腺癌', '肝硬化', '精神病', '哮喘', '脑出血'],
];

const standing = [
  ...['低保户', '五保户', '残疾人', '二级残疾', '肢体残疾', '精神病人', '孕妇', '特困供养人员'],
  ...['建档立卡贫困户', '吸毒人员', '智力残疾二级', '视力残疾'],
];

const child = (random: Random): string =>
  random.pick(['王小宝', '李浩然', '张子涵', '刘思源', '陈佳怡', '赵明轩']);

export const plantedLives: readonly Planted[] = [
  {
    name: 'home, behind a word for living',
    kind: 'home-address',
    write: (r) =>
      around(r, person(r) + r.pick(['', '，', '（', ' ', '，男，']) + living(r) + house(r)),
  },
  { name: 'home, by its shape', kind: 'home-address', write: (r) => around(r, dwelling(r)) },
  {
    name: 'birthday',
    kind: 'birth-date',
    write: (r) =>
      around(
        r,
        person(r) +
          r.pick(['', '，男，', '，', '（女，']) +
          r.pick([
            `${day(r)}出生`,
            `${day(r)}生`,
            `生于${day(r)}`,
            `出生于${day(r)}`,
            `出生日期：${day(r)}`,
            `出生年月${day(r)}`,
            `出生日期为${day(r)}`,
            `出生${day(r)}`,
            `生日${day(r)}`,
            `生于${r.int(1940, 2015)}年`,
            `${r.int(1940, 2015)}年出生`,
            `${r.int(1940, 2015)}年生人`,
          ]),
      ),
  },
  {
    name: 'illness',
    kind: 'health',
    write: (r) => {
      const illness = r.pick(disease);
      return around(
        r,
        r.pick([
          `${r.pick([person(r), '', '其妻', '户主', '本人', '其父'])}${r.pick(['患有', '患', '身患', '确诊', '长期患有', '被诊断为', '罹患', '患有严重', '查出'])}${illness}`,
          `${person(r)}因${illness}${r.pick(['住院', '无法到场', '在家休养', '去世', '行动不便'])}`,
          `${person(r)}有${r.pick(['', '多年'])}${illness}病史`,
          `${illness}患者${person(r)}`,
          `${person(r)}（${illness}患者）`,
          `${r.pick(['病历号', '住院号', '病案号', '门诊号：', '病历号：'])}${digits(r, 8)}`,
        ]),
      );
    },
  },
  {
    name: 'disability and hardship',
    kind: 'health',
    write: (r) => {
      const condition = r.pick(standing);
      return around(
        r,
        r.pick([
          `${person(r)}${r.pick(['系', '是', '为', '（', '，', '属', '家是', '系本村'])}${condition}`,
          `${condition}${person(r)}`,
          `${person(r)}${r.pick(['享受低保', '怀孕六个月', '怀孕5个月', '有残疾证', '持二级残疾证'])}`,
        ]),
      );
    },
  },
  {
    name: 'child by name and age',
    kind: 'minor',
    write: (r) =>
      around(
        r,
        r.pick([
          `${child(r)}（${r.int(3, 17)}岁）`,
          `${child(r)}，男，${r.int(3, 17)}岁`,
          `${child(r)}（女，${r.int(3, 17)}周岁）`,
          `未成年人${child(r)}`,
          `小学生${child(r)}（${countInHanzi(r.int(6, 12))}岁）`,
          `${r.int(3, 17)}岁的${child(r)}`,
        ]),
      ),
  },
];
