import type { Random } from '../../../../scripts/demo/random.ts';
import { count } from './guises.ts';
import { digits } from './numbersOfPeople.ts';

/**
 * A sentence of river work without personal data, of words and numbers that look alike: codes,
 * file and licence numbers, chainages, offices, groups of villages, rules about ill people.
 */
export const harmless = (random: Random): string => {
  const first = random.pick(sentences)(random);
  return random.chance(0.4)
    ? `${first}${random.pick(['；', '，', '。', ' '])}${random.pick(sentences)(random)}`
    : first;
};

type Write = (random: Random) => string;

const two = (number: number): string => String(number).padStart(2, '0');
const date = (r: Random): string => `${r.int(2016, 2027)}年${r.int(1, 12)}月${r.int(1, 28)}日`;
const dateDigits = (r: Random): string =>
  `${r.int(2016, 2027)}${two(r.int(1, 12))}${two(r.int(1, 28))}`;
const region = (r: Random): string =>
  r.pick(['140999', '130999', '110999', '622999', '410999', '510999', '320999']);
const river = (r: Random): string =>
  r.pick(['云溪河', '柳沟河', '槐溪', '蒲河', '柏沟', '石门水库']);
const village = (r: Random): string =>
  r.pick(['石门村', '庙后村', '沙沟村', '柳沟村', '张家庄村', '东关社区', '李家屯', '王家坪村']);
const town = (r: Random): string => r.pick(['青石岭镇', '城南街道', '柳林镇', '寨口乡']);
const chief = (r: Random): string =>
  r.pick(['区级河长李建国', '镇级河长王建军', '村级河长赵海龙', '河长张某', '副区长陈永强']);
const thing = (r: Random): string =>
  r.pick([
    ...[
      '闸',
      '坝',
      '公示牌',
      '断面',
      '机井',
      '排污口',
      '图斑',
      '桥',
      '泵站',
      '界桩',
      '采区',
      '点位',
      '地块',
    ],
    ...[
      '涵洞',
      '取水口',
      '标段',
      '监测点',
      '堤段',
      '渡口',
      '丁坝',
      '井',
      '水闸',
      '沟口',
      '河段',
      '界碑',
    ],
  ]);
const unit = (r: Random): string =>
  r.pick(['立方米', '吨', '米', '亩', '万元', '人次', '台次', '公里']);
const km = (r: Random): string => `K${r.int(0, 60)}+${String(r.int(0, 999)).padStart(3, '0')}`;
const boardCode = (r: Random): string =>
  Array.from({ length: 7 }, () => r.pick(Array.from('23456789ABCDEFGHJKMNPQRSTVWXYZ'))).join('');
const amount = (r: Random): string =>
  r.pick([
    `${r.int(1, 9)} ${digits(r, 3)} ${digits(r, 3)}.${digits(r, 2)}`,
    `${r.int(1, 999)},${digits(r, 3)},${digits(r, 3)}.00`,
    `${digits(r, r.int(3, 12))}.${digits(r, 2)}`,
  ]);

/** The code of an organisation of GB 11714 with its check character. */
const organisation = (first8: string): string => {
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce(
    (all, weight, at) => all + weight * parseInt(first8.charAt(at), 36),
    0,
  );
  return first8 + '0X987654321'.charAt(sum % 11);
};

/** A credit code of GB 32100 with its check character. */
const creditCode = (r: Random): string => {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const body =
    r.pick(['91', '92', '11', '12', '51', '52', '54', '93']) +
    r.pick(['140109', '140119', '130119', '140120', '110119', '320120']) +
    organisation(r.pick([digits(r, 8), `MA${digits(r, 6)}`, `MA0K${digits(r, 4)}`]));
  const sum = weights.reduce((all, weight, at) => all + weight * signs.indexOf(body.charAt(at)), 0);
  return body + signs.charAt((31 - (sum % 31)) % 31);
};

const sentences: readonly Write[] = [
  // Codes and numbers of papers.
  (r) => `问题编号wt-${r.int(2016, 2027)}-${two(r.int(1, 99))}${two(r.int(1, 99))}`,
  (r) => `问题编码${region(r)}${dateDigits(r)}${digits(r, r.int(3, 5))}`,
  (r) =>
    `${town(r)}行政区划代码${region(r)}${digits(r, 3)}，${village(r)}${region(r)}${digits(r, 6)}`,
  (r) => `公示牌编码${boardCode(r)}、${boardCode(r)}，牌面已更新`,
  (r) => `晋水河长〔${r.int(2016, 2027)}〕${r.int(1, 300)}号，${date(r)}印发`,
  (r) => `厅字〔${r.int(2016, 2027)}〕${r.int(1, 99)}号《关于全面推行河长制的意见》`,
  () => '依据GB 3838-2002表1和GB/T 14848—2017评价，HJ 915.3-2017布点',
  (r) =>
    `项目代码${r.int(2016, 2027)}-${region(r)}-${r.int(10, 99)}-${two(r.int(1, 12))}-${digits(r, 6)}`,
  (r) => `统一社会信用代码${creditCode(r)}，某建材有限公司`,
  (r) => `某砂石公司（${creditCode(r)}）`,
  (r) =>
    `取水许可证编号${r.pick(['D', 'C', 'B'])}${region(r)}G${r.int(2016, 2027)}-${digits(r, 4)}`,
  (r) => `取水许可证取水（晋）字〔${r.int(2016, 2027)}〕第${digits(r, 8)}号`,
  (r) => `河道采砂许可证 晋采砂${r.int(2016, 2027)}${digits(r, 6)}，有效期至${date(r)}`,
  (r) => `排污许可证编号${creditCode(r)}001V`,
  (r) => `采砂船 晋采${digits(r, 3)}、船名号 晋渔${digits(r, 5)}`,
  (r) => `不动产权证号 晋（${r.int(2016, 2027)}）清源区不动产权第${digits(r, 7)}号`,
  (r) => `监测断面编码${r.pick(['HA', 'HH', 'CJ'])}${digits(r, 6)}，经纬度见表`,
  (r) => `河流代码${r.pick(['CA', 'DA', 'CB'])}${digits(r, 6)}00L，水库编码${digits(r, 11)}`,
  (r) => `网站标识码${digits(r, 10)}，晋公网安备${region(r)}${digits(r, 8)}号`,
  (r) => `晋ICP备${digits(r, 8)}号-${r.int(1, 9)}`,
  (r) =>
    `招标编号SXZB-${r.int(2016, 2027)}-${digits(r, 4)}，合同号HT${dateDigits(r)}${two(r.int(1, 99))}`,
  (r) =>
    `督办单第${r.int(1, 200)}号，交办日期${date(r)}，案号（${r.int(2016, 2027)}）晋01行初${r.int(1, 999)}号`,
  (r) => `行政处罚决定书 云水罚决字〔${r.int(2016, 2027)}〕第${r.int(1, 99)}号`,
  (r) =>
    `文件指纹${Array.from({ length: 64 }, () => r.pick(Array.from('0123456789abcdef'))).join('')}`,
  (r) => `二维码 https://yz.example.gov.cn/Q/${boardCode(r)} 印在牌上`,
  (r) =>
    `https://www.example.gov.cn/art/${r.int(2016, 2027)}/${r.int(1, 12)}/${r.int(1, 28)}/art_${digits(r, 5)}_${digits(r, 7)}.html`,
  (r) =>
    `照片IMG_${dateDigits(r)}_${digits(r, 6)}.jpg、mmexport${r.int(1_480_000_000_000, 1_790_000_000_000)}.jpg`,
  (r) =>
    `微信图片_${dateDigits(r)}${two(r.int(0, 23))}${two(r.int(0, 59))}${two(r.int(0, 59))}.jpg`,
  (r) => `整改前_wt-${r.int(2016, 2027)}-${digits(r, 4)}_${dateDigits(r)}.png`,
  // Places on the water.
  (r) => `${river(r)}${km(r)}～${km(r)}左岸`,
  (r) => `桩号${r.int(0, 40)}+${digits(r, 3)}，东经113.${digits(r, 5)}，北纬36.${digits(r, 5)}`,
  (r) => `${village(r)}${count(r, 9)}组段，长${r.int(1, 9)}.${r.int(0, 9)}公里`,
  (r) => `${count(r, 9)}组河段，${village(r)}${count(r, 9)}组群众投工投劳`,
  (r) => `${count(r, 99)}号${thing(r)}、${count(r, 99)}号${thing(r)}位于${river(r)}`,
  (r) => `${village(r)}${count(r, 9)}组${count(r, 99)}号${thing(r)}已封堵`,
  (r) => `${village(r)}${count(r, 99)}号${thing(r)}前岸坡`,
  (r) =>
    `守住${river(r)}${count(r, 9)}号${thing(r)}，管住${village(r)}${count(r, 9)}组${count(r, 9)}号${thing(r)}`,
  (r) => `${village(r)}${count(r, 9)}组${r.int(2, 60)}户接入污水管网`,
  (r) => `沿G${r.int(100, 400)}国道至晋G${r.int(100, 400)}线、S${r.int(100, 400)}省道、晋A区`,
  (r) => `京${r.pick(['A', 'B', 'C'])}区${digits(r, 4)}亩，沪昆高速，冀A段${r.int(1, 9)}标`,
  (r) => `${r.int(1, 20)}号楼前雨水口、小区${count(r, 20)}号楼化粪池`,
  (r) => `滨河小区${r.int(2, 30)}栋${r.int(2, 9)}00户完成雨污分流`,
  (r) => `住建局、住房和城乡建设部门对集中居住区${r.int(1, 9)}号管网排查`,
  (r) => `驻村工作队在${village(r)}${count(r, 9)}组开展巡查`,
  (r) => `常住人口${digits(r, 5)}人，户籍人口${digits(r, 5)}人，住户${r.int(2, 900)}户`,
  // Offices and their telephones.
  (r) =>
    `区河长办地址：人民路${r.int(1, 99)}号，邮编0${digits(r, 5)}，电话0300-820 ${digits(r, 4)}`,
  (r) => `${town(r)}人民政府（人民路${r.int(1, 99)}号）值班电话0300-${r.int(2, 8)}${digits(r, 6)}`,
  (r) => `政务中心${r.int(1, 9)}号楼${digits(r, 3)}室，水利局${r.int(1, 9)}楼`,
  (r) =>
    `监督电话12345、12314，${r.pick(['400-820-8820', '0311-86204417', '12369', '0351-12345'])}转${r.int(1, 9)}`,
  () => '微信公众号“云溪河长”、微信小程序“见河”、微信扫码举报',
  () => '微信公众号：yunzhanghezhang，抖音号见公示栏，微信搜索12345',
  (r) => `加入护河微信群${r.int(2, 90)}人，QQ群公告，建立微信工作群${r.int(1, 30)}个`,
  (r) =>
    `河长微信群${digits(r, 3)}条信息，微信平台受理${digits(r, 5)}件，QQ工作群${r.int(1, 20)}个`,
  () => '微信WeChat 8.0.50版、QQ 9.1版均可打开',
  // Days and sums.
  (r) => `${date(r)}发现，${date(r)}前完成，自${r.int(1990, 2020)}年以来`,
  (r) => `${r.int(1960, 2020)}年建成，${r.int(1960, 2020)}年生产，${r.int(1990, 2020)}年生态修复`,
  (r) => `河长制诞生于${r.int(2007, 2017)}年，该桥始建于${r.int(1950, 2010)}年${r.int(1, 12)}月`,
  (r) => `${r.int(1990, 2020)}年生效，洪水发生于${date(r)}，垃圾产生于${r.int(2016, 2026)}年`,
  (r) => `芦苇生于浅水，${r.int(2016, 2026)}年生长期${r.int(1, 12)}月`,
  (r) => `投资${amount(r)}元，清理${amount(r)}${unit(r)}`,
  (r) => `完成率${r.int(1, 99)}.${r.int(0, 9)}%，累计${digits(r, r.int(4, 15))}${unit(r)}`,
  (r) => `罚没款缴至区财政局专户，票据号${digits(r, 10)}，缴款码${digits(r, 20)}`,
  (r) => `溶解氧${r.int(4, 12)}.${r.int(0, 9)}，氨氮0.${digits(r, 3)}，总磷0.0${digits(r, 2)}`,
  (r) => Array.from({ length: 8 }, () => digits(r, r.int(1, 4))).join(' '),
  (r) => `${Array.from({ length: 6 }, () => digits(r, 3)).join(',')}，一二三四五六七八九十号断面`,
  (r) => `一、二、三、四、五、六、七、八、九、十、十一标段，${r.int(2, 9)}年${r.int(1, 12)}期`,
  (r) => `（一）（二）（三）三八妇女节、五四、七一活动，一三五七九单日巡河${r.int(1, 9)}次`,
  // People at work, and rules about people.
  (r) => `${chief(r)}于${date(r)}巡河${r.int(1, 9)}次，组长、户长各${r.int(1, 9)}名`,
  (r) => `${chief(r)}走访低保户${r.int(2, 20)}户，慰问残疾人和特困供养人员`,
  (r) => `聘请建档立卡贫困户${r.int(2, 60)}人为巡河员，低保户优先`,
  () => '患有高血压、心脏病的人员不得参加水上作业',
  () => '严禁患有精神病、癫痫者下河，孕妇、残疾人请走无障碍通道',
  () => '开展残疾人、低保户、未成年人防溺水宣传，防止儿童落水',
  (r) => `向小学生发放宣传册${digits(r, 3)}份，学生安全教育${r.int(1, 9)}场`,
  (r) => `志愿者${r.int(18, 60)}岁以上，${r.int(6, 17)}岁以下须由家长陪同`,
  () => '柳树患有腐烂病，鱼类患水霉病，已由林业局处置',
  (r) => `身份证复印件${r.int(1, 3)}份、护照或通行证原件，凭身份证领取`,
  (r) => `办理时限${r.int(1, 30)}个工作日，须带身份证、银行卡和户口本，${r.int(2, 20)}份材料`,
  (r) => `银行卡、社保卡发放补贴${amount(r)}元，开户许可证编号J${digits(r, 13)}`,
  (r) => `扣扣除治理费${digits(r, 5)}元，Q值${digits(r, 3)}，流量Q=${r.int(1, 900)}立方米每秒`,
  (r) => `车牌识别卡口${r.int(1, 30)}处，渣土车${r.int(1, 90)}台次，新能源车${r.int(2, 30)}辆`,
];
