import { compareText } from '../../src/core/lists/order.ts';
import { monthOf } from '../../src/core/calendar/calendar.ts';
import { dayOf } from './dates.ts';
import type { District } from './district.ts';
import { getItem, openStream } from './random.ts';
import type { CampaignRow, CaseRow, EnforcementRow, TrainingRow } from './rows.ts';
import { demoMonths } from './settings.ts';

/** Four campaigns: rubbish in two springs, the Four Chaos, sand and groundwater. */
export const listCampaigns = (): CampaignRow[] => [
  {
    id: 'four-chaos-2026',
    kind: 'four-chaos',
    name: '2026 年河湖清四乱常态化规范化行动',
    aim: '对全区河道管理范围内的乱占、乱采、乱堆、乱建问题应查尽查、应改尽改，遏增量、清存量。',
    from: '2026-01-12',
    leadUnitId: 'water-bureau',
    summary:
      '采用村级日常巡查、乡镇月度排查、区级遥感比对三种方式发现问题，全部进入整改台账，现场核验后方可销号，销号后两个月内回头看。',
  },
  {
    id: 'spring-clean-2025',
    kind: 'rubbish',
    name: '2025 年春季河道垃圾清理行动',
    aim: '赶在汛前清除河道、沟道和桥涵积存的生活垃圾、秸秆和建筑弃渣。',
    from: '2025-03-03',
    to: '2025-05-30',
    leadUnitId: 'housing-bureau',
    summary: '行动已结束。各乡镇按河流、按月份报送清理量，吨和立方米分别统计，不相加。',
  },
  {
    id: 'spring-clean-2026',
    kind: 'rubbish',
    name: '2026 年春季河道垃圾清理行动',
    aim: '清理越冬垃圾，疏通桥涵沟口，为安全度汛留出行洪断面。',
    from: '2026-03-02',
    to: '2026-05-29',
    leadUnitId: 'housing-bureau',
    summary: '行动已结束，转入日常保洁。',
  },
  {
    id: 'sand-2026',
    kind: 'sand',
    name: '打击河道非法采砂专项行动',
    aim: '保持高压态势，严查夜间偷采、零星盗采，落实采砂管理四个责任人。',
    from: '2026-04-07',
    to: '2026-12-20',
    leadUnitId: 'water-bureau',
    summary: '水利、公安、自然资源、交通运输部门联合检查，重点河段夜间巡查不少于每周两次。',
  },
  {
    id: 'groundwater-2025',
    kind: 'groundwater',
    name: '私采地下水整治行动',
    aim: '摸清河道两侧机井底数，封填无证机井，规范取水。',
    from: '2025-02-17',
    leadUnitId: 'water-bureau',
    summary: '逐村登记、逐眼核实，应封的签字封填并留存影像，保留的安装计量。',
  },
];

type Operation = 'obstacles' | 'outfalls' | 'buildings' | 'wells' | 'border';

/** Joint checks of departments by month: wells in spring, obstacles before the floods. */
const operations: Readonly<Record<string, readonly [Operation, string]>> = {
  '03': ['wells', '春灌前机井取水联合核查'],
  '04': ['border', '跨乡镇河段联合巡查'],
  '05': ['outfalls', '入河排污口联合检查'],
  '06': ['obstacles', '汛前阻水障碍清除联合执法'],
  '07': ['border', '汛期跨乡镇河段联合巡查'],
  '08': ['buildings', '河道违建联合拆除'],
  '09': ['outfalls', '入河排污口整改联合复查'],
  '10': ['border', '秋收后跨乡镇河段联合巡查'],
  '11': ['wells', '冬灌机井取水联合核查'],
  '12': ['buildings', '岸线违建联合排查'],
};

/**
 * Joint enforcement: once a month except in the two coldest, and night raids on sand diggers in the
 * months they dig.
 */
export const listEnforcements = (district: District): EnforcementRow[] =>
  [...listOperations(district), ...listSandRaids(district)].sort((a, b) => compareText(a.on, b.on));

/** Months of sand digging: low water in spring, building season in autumn. */
const sandMonths = ['03', '05', '09', '10'];

const listSandRaids = (district: District): EnforcementRow[] => {
  const random = openStream(district.settings.seed, 'sand-raids');
  return demoMonths
    .filter((month) => sandMonths.includes(month.slice(5)))
    .map((month): EnforcementRow => {
      const on = dayOf(random, month);
      const casesFiled = random.weighted([
        [0, 3],
        [1, 4],
        [2, 1],
      ] as const);
      return {
        id: `cs-${month}`,
        on,
        name: '夜间打击非法采砂联合检查',
        unitIds: ['water-bureau', 'public-security', 'natural-resources', 'transport-bureau'],
        riverIds: random
          .shuffled(district.rivers)
          .slice(0, random.int(1, 2))
          .map(({ id }) => id),
        ...(on >= '2026-04-07' && { campaignId: 'sand-2026' }),
        personTimes: random.int(16, 40),
        vehicleShifts: random.int(4, 10),
        sitesChecked: random.int(4, 12),
        casesFiled,
        sandSeizedM3: casesFiled > 0 ? random.int(14, 70) : 0,
        finesYuan: casesFiled * random.pick([8000, 10_000, 20_000]),
      };
    });
};

const listOperations = (district: District): EnforcementRow[] => {
  const random = openStream(district.settings.seed, 'enforcement');
  return demoMonths.flatMap((month): EnforcementRow[] => {
    const operation = operations[month.slice(5)];
    if (operation === undefined) return [];
    const [kind, name] = operation;
    const on = dayOf(random, month);
    const casesFiled = random.weighted([
      [0, 5],
      [1, 4],
      [2, 2],
    ] as const);
    const riverIds = random
      .shuffled(district.rivers)
      .slice(0, random.int(1, 3))
      .map(({ id }) => id);
    return [
      {
        id: `zf-${monthOf(on)}`,
        on,
        name,
        unitIds: [
          'water-bureau',
          'public-security',
          ...(kind === 'outfalls' ? ['ecology-bureau'] : []),
          ...(kind === 'buildings' ? ['natural-resources'] : []),
        ],
        riverIds,
        ...((kind === 'obstacles' || kind === 'buildings') &&
          on >= '2026-01-12' && { campaignId: 'four-chaos-2026' }),
        ...(kind === 'wells' && on >= '2025-02-17' && { campaignId: 'groundwater-2025' }),
        personTimes: random.int(18, 64),
        vehicleShifts: random.int(4, 14),
        sitesChecked: random.int(6, 28),
        casesFiled,
        sandSeizedM3: 0,
        finesYuan: casesFiled * random.pick([5000, 8000, 10_000, 20_000]),
      },
    ];
  });
};

/** Typical cases; names of people are masked. */
export const listCases = ({ rivers, name }: District): CaseRow[] => {
  const riverAt = (index: number): string => getItem(rivers, index % rivers.length).id;
  const cases: readonly Omit<CaseRow, 'riverId'>[] = [
    {
      id: 'zhang-sand-night',
      title: '张某夜间在河道内非法采砂案',
      kind: 'extract',
      closedOn: '2025-06-18',
      party: '张某',
      facts:
        '2025 年 4 月 22 日夜间，联合巡查发现张某雇用装载机在河槽内挖取河砂，现场堆存 46 立方米。',
      basis: '《中华人民共和国水法》第三十九条、《河道管理条例》第四十四条',
      outcome: '责令停止违法行为，回填坑槽，没收河砂 46 立方米，罚款 20000 元，已缴清。',
      handlingUnitId: 'water-bureau',
    },
    {
      id: 'li-shed',
      title: '李某在河道管理范围内搭建彩钢房案',
      kind: 'build',
      closedOn: '2025-08-29',
      party: '李某',
      facts: '李某未经批准在护堤坡脚搭建彩钢板房 32 平方米用于存放农具。',
      basis: '《中华人民共和国防洪法》第二十七条',
      outcome: '经三次上门宣讲，当事人自行拆除并恢复坡脚，免予罚款。',
      handlingUnitId: 'water-bureau',
    },
    {
      id: 'pig-farm-discharge',
      title: '某养殖场粪水入沟案',
      kind: 'discharge',
      closedOn: '2025-10-14',
      party: `${name}某养殖专业合作社`,
      facts: '群众拨打 12345 反映沟道有异味，核查发现该合作社沉淀池溢流，粪水顺沟流出约 60 米。',
      basis: '《中华人民共和国水污染防治法》第五十六条',
      outcome: '责令改正，加高沉淀池并建还田管道，罚款 30000 元；整改后复查合格。',
      handlingUnitId: 'ecology-bureau',
    },
    {
      id: 'slag-dump',
      title: '某建材公司倾倒弃渣案',
      kind: 'dump',
      closedOn: '2026-03-20',
      party: '某建材有限公司',
      facts: '该公司运输车辆将弃渣约 38 立方米倒入干河床，遥感比对发现新增堆体后现场核实。',
      basis: '《河道管理条例》第二十四条、第四十四条',
      outcome: '责令清运弃渣、恢复河床，罚款 20000 元，驾驶员所在班组全员接受教育。',
      handlingUnitId: 'water-bureau',
    },
    {
      id: 'wang-well',
      title: '王某未经批准打井取水案',
      kind: 'well',
      closedOn: '2026-05-27',
      party: '王某',
      facts: '王某在河滩擅自打井 1 眼，深 68 米，用于浇灌果园。',
      basis: '《地下水管理条例》第二十五条、第五十五条',
      outcome: '停止取水，机井封填并登记销号，罚款 10000 元，果园改接高效节水灌溉管网。',
      handlingUnitId: 'water-bureau',
    },
    {
      id: 'zhao-greenhouse',
      title: '赵某占用滩地建大棚案',
      kind: 'occupy',
      closedOn: '2026-07-16',
      party: '赵某',
      facts: '赵某在滩地建种植大棚 2 座，占地 1.3 亩，阻碍行洪。',
      basis: '《中华人民共和国防洪法》第二十二条、第五十六条',
      outcome: '汛前自行拆除，滩地恢复，村委会协助调整承包地。',
      handlingUnitId: 'natural-resources',
    },
    {
      id: 'market-rubbish',
      title: '集市垃圾入沟问题督办案',
      kind: 'rubbish',
      closedOn: '2026-09-11',
      party: '某集贸市场管理方',
      facts: '市场收摊后垃圾被扫入沟道，一个月内两次反弹。',
      basis: '《河道管理条例》第二十四条',
      outcome: '区河长办督办，市场管理方落实日产日清，签订门前三包责任书，回头看未再反弹。',
      handlingUnitId: 'housing-bureau',
    },
    {
      id: 'liu-sand-yard',
      title: '刘某无证堆放经营砂石案',
      kind: 'extract',
      closedOn: '2026-10-22',
      party: '刘某',
      facts: '刘某将来源不明的河砂 72 立方米堆放在河道旁出售。',
      basis: '《中华人民共和国水法》第三十九条',
      outcome: '没收砂石 72 立方米，罚款 20000 元，线索移交公安机关继续核查来源。',
      handlingUnitId: 'public-security',
    },
  ];
  return cases.map((one, index) => ({
    ...one,
    riverId: riverAt(index * 3),
    ...(one.kind === 'extract' && one.closedOn > '2026-04-07' && { campaignId: 'sand-2026' }),
    ...(one.kind === 'well' && { campaignId: 'groundwater-2025' }),
    ...(['occupy', 'dump', 'build'].includes(one.kind) &&
      one.closedOn > '2026-01-12' && { campaignId: 'four-chaos-2026' }),
  }));
};

export const listTrainings = (): TrainingRow[] => [
  {
    id: 'px-2024-12',
    on: '2024-12-18',
    name: '村级河长冬季巡查与信息报送',
    audience: '村级河长',
    participants: 64,
    hours: 4,
  },
  {
    id: 'px-2025-03',
    on: '2025-03-25',
    name: '新任河长履职培训',
    audience: '镇、村两级新任河长',
    participants: 38,
    hours: 6,
  },
  {
    id: 'px-2025-05',
    on: '2025-05-20',
    name: '汛前巡查与避险',
    audience: '镇、村两级河长',
    participants: 126,
    hours: 3,
  },
  {
    id: 'px-2025-09',
    on: '2025-09-16',
    name: '四乱问题认定与整改台账填报',
    audience: '乡镇河长办工作人员',
    participants: 27,
    hours: 8,
  },
  {
    id: 'px-2025-11',
    on: '2025-11-26',
    name: '河道警长与水政执法衔接',
    audience: '河道警长、水政执法人员',
    participants: 33,
    hours: 6,
  },
  {
    id: 'px-2026-03',
    on: '2026-03-23',
    name: '世界水日宣讲员培训',
    audience: '志愿者、中小学教师',
    participants: 58,
    hours: 3,
  },
  {
    id: 'px-2026-05',
    on: '2026-05-19',
    name: '汛期值守和断面监测配合',
    audience: '镇级河长、断面管护员',
    participants: 71,
    hours: 4,
  },
  {
    id: 'px-2026-09',
    on: '2026-09-22',
    name: '公示牌更新与电话核验',
    audience: '乡镇河长办工作人员',
    participants: 24,
    hours: 3,
  },
  {
    id: 'px-2026-10',
    on: '2026-10-20',
    name: '冬季干河床巡查要点',
    audience: '村级河长',
    participants: 82,
    hours: 3,
  },
];
