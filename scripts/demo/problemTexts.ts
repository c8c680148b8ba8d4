import type { ProblemRow } from './rows.ts';

export interface ProblemText {
  readonly description: string;
  readonly measure: string;
}

/** Typical findings on a northern river, by kind; `…` stands for the place. */
export const problemTexts: Record<ProblemRow['kind'], readonly ProblemText[]> = {
  occupy: [
    {
      description: '…河滩地开垦种植玉米约 2 亩，高秆作物影响行洪',
      measure: '收获后清除根茬，恢复河滩原状，设界桩',
    },
    { description: '…滩地搭设羊圈围栏约 40 米', measure: '拆除围栏，清理粪污，恢复岸坡' },
    { description: '…河道管理范围内堆放预制构件，占压岸线约 30 米', measure: '限期搬离，平整场地' },
    { description: '…右侧护堤地栽植杨树 60 余株', measure: '移栽至护堤地以外，补植草皮' },
  ],
  extract: [
    {
      description: '…河床有新近取土坑 2 处，约 35 立方米',
      measure: '回填平整，加密巡查，设警示牌',
    },
    {
      description: '…有人用小型机具挖取河砂，现场遗留筛网',
      measure: '清走机具，回填坑槽，移交水政执法',
    },
    { description: '…河槽内自用取砂坑未回填，存在安全隐患', measure: '立即围挡，3 日内回填' },
  ],
  dump: [
    { description: '…岸坡倾倒建筑弃渣约 20 立方米', measure: '弃渣外运至指定消纳场，恢复岸坡' },
    { description: '…排洪沟口堆放秸秆和杂物，占沟口一半', measure: '清运秸秆杂物，疏通沟口' },
    { description: '…桥下堆放废旧轮胎、编织袋约 3 立方米', measure: '清运出河道，安装隔离栏' },
    { description: '…河滩堆放矸石约 15 立方米', measure: '责成堆放单位清运，核验后销号' },
  ],
  build: [
    { description: '…岸线内搭建彩钢板房 1 处约 24 平方米', measure: '自行拆除，逾期依法拆除' },
    { description: '…河道内自建过水便桥，阻水断面约三分之一', measure: '拆除便桥，改走下游漫水桥' },
    { description: '…护堤坡脚砌筑围墙 18 米', measure: '拆除围墙，恢复坡脚' },
  ],
  rubbish: [
    { description: '…河边散落生活垃圾，长约 50 米', measure: '当日清捡，增设垃圾桶并落实保洁员' },
    { description: '…水面漂浮塑料袋、泡沫箱', measure: '打捞清运，加密保洁' },
    { description: '…干河床有农膜、药瓶', measure: '清捡并送有害垃圾收集点' },
    { description: '…集市收摊后垃圾被扫入沟道', measure: '清运沟道，集市实行门前三包' },
  ],
  discharge: [
    { description: '…一处管口有灰白色污水流出', measure: '封堵管口，接入污水管网' },
    { description: '…养殖户粪水顺沟入河', measure: '修建沉淀池，粪水还田，封堵入河沟' },
    { description: '…洗车点废水直排沟道', measure: '停止直排，接入管网' },
  ],
  well: [
    { description: '…河滩有未登记机井 1 眼，正在取水', measure: '停止取水，依规封填' },
    { description: '…废弃机井未封，井口敞开', measure: '加盖封填，登记销号' },
  ],
  other: [
    { description: '…护栏缺失约 12 米', measure: '补装护栏，设警示牌' },
    { description: '…公示牌立柱倾斜', measure: '扶正加固' },
    { description: '…护坡石笼坍塌约 8 米', measure: '汛前修复' },
  ],
};

/** Kinds by frequency. */
export const kindWeights: readonly (readonly [ProblemRow['kind'], number])[] = [
  ['dump', 26],
  ['rubbish', 24],
  ['occupy', 17],
  ['build', 9],
  ['discharge', 8],
  ['extract', 7],
  ['well', 5],
  ['other', 4],
];

/** Places within a village's reach. */
export const spots: readonly string[] = [
  '桥下',
  '上游 200 米处',
  '下游 300 米处',
  '漫水桥旁',
  '村东',
  '村西',
  '村南',
  '老河湾',
  '汇合口',
  '提灌站旁',
  '公路桥东侧',
  '护村坝外',
];
