import type { CalendarDate } from '../../src/core/calendar/calendar.ts';
import type { District } from './district.ts';
import { rounded } from './plane.ts';
import { getItem, openStream } from './random.ts';
import type { AssessmentRow, HonourRow, ProjectRow, PublicityRow } from './rows.ts';

const works = [
  ['公路桥改建工程', 'transport-bureau', '汛期拆除围堰，主河槽不留施工便道'],
  ['污水管网过河段工程', 'housing-bureau', '枯水期导流施工，汛前恢复河床断面'],
  ['护岸加固工程', 'water-bureau', '分段施工，6 月 1 日前完成水下部分'],
  ['输电线路跨河工程', 'water-bureau', '塔基避开行洪断面，弃土当日外运'],
  ['漫水桥改造工程', 'transport-bureau', '汛期暂停施工，设绕行标志'],
  ['灌区取水口改造工程', 'agriculture-bureau', '围堰 6 月 10 日前拆除'],
] as const;

/**
 * Construction at rivers: some projects finished, most running, one stopped because it has no flood
 * plan.
 */
export const listProjects = (district: District): ProjectRow[] => {
  const random = openStream(district.settings.seed, 'projects');
  const rivers = random
    .shuffled(district.rivers.filter(({ lengthKm }) => lengthKm > 3))
    .slice(0, works.length);
  return rivers.map((river, index): ProjectRow => {
    const [name, unitId, floodMeasure] = getItem(works, index);
    const fromKm = rounded(river.lengthKm * random.between(0.2, 0.8), 1);
    const isFinished = index < 2;
    return {
      id: `xm-${String(index + 1).padStart(2, '0')}`,
      name: `${river.name}${name}`,
      riverId: river.id,
      fromKm,
      toKm: index % 3 === 0 ? fromKm : rounded(Math.min(river.lengthKm, fromKm + 0.6), 1),
      unitId,
      ...(index !== 4 && { approval: `演示水许（${isFinished ? 2025 : 2026}）${index + 11} 号` }),
      from: isFinished ? '2025-09-15' : `2026-0${3 + (index % 3)}-1${index}`,
      to: isFinished ? '2026-05-20' : `2026-1${index % 2 === 0 ? 2 : 1}-30`,
      state: isFinished ? 'finished' : index === 4 ? 'suspended' : 'building',
      floodMeasure,
    };
  });
};

/** The project as of a day: a project finished by now was under construction before. */
export const projectOn = (project: ProjectRow, on: CalendarDate): ProjectRow | undefined => {
  if (project.from > on) return undefined;
  return project.state === 'finished' && project.to > on
    ? { ...project, state: 'building' }
    : project;
};

export const listPublicity = ({ rivers, towns }: District): PublicityRow[] => {
  const town = (index: number): string => getItem(towns, index % towns.length).name;
  const river = rivers[0]?.name ?? '';
  return [
    {
      id: 'xc-2025-03',
      on: '2025-03-22',
      name: '“世界水日”“中国水周”现场咨询',
      place: `${town(0)}集贸市场`,
      participants: 420,
      leaflets: 1600,
    },
    {
      id: 'xc-2025-06',
      on: '2025-06-05',
      name: '河长制知识进校园',
      place: `${town(1)}中心学校`,
      participants: 310,
      leaflets: 600,
    },
    {
      id: 'xc-2025-09',
      on: '2025-09-20',
      name: '秋收清沟道宣讲',
      place: `${town(2)}各村`,
      participants: 540,
      leaflets: 1200,
    },
    {
      id: 'xc-2026-03a',
      on: '2026-03-22',
      name: '“世界水日”“中国水周”宣传活动',
      place: '沿河村、学校和集市',
      participants: 760,
      leaflets: 2800,
    },
    {
      id: 'xc-2026-03b',
      on: '2026-03-28',
      name: '沿河徒步捡拾垃圾',
      place: `${river}沿岸`,
      participants: 130,
      leaflets: 0,
    },
    {
      id: 'xc-2026-06',
      on: '2026-06-10',
      name: '防溺水和汛期避险宣传',
      place: '沿河中小学',
      participants: 890,
      leaflets: 2100,
    },
    {
      id: 'xc-2026-10',
      on: '2026-10-17',
      name: '怎样看懂公示牌：河边讲解',
      place: `${town(3)}沿河村`,
      participants: 165,
      leaflets: 400,
    },
  ];
};

/** Honours. The best town of a year is the one ranked first in the assessment. */
export const listHonours = (
  { code, towns }: District,
  assessments: readonly AssessmentRow[],
): HonourRow[] => [
  {
    id: 'ry-2024',
    on: '2024-12-10',
    name: '全市河湖长制工作表现突出集体',
    level: 'city',
    awardedBy: '市河长制办公室',
    regionCode: code,
    document: '演示市河长办〔2024〕31 号',
  },
  {
    id: 'ry-2025a',
    on: '2025-02-18',
    name: '2024 年度河长制考核先进乡镇',
    level: 'district',
    awardedBy: '区委、区政府',
    regionCode: bestOf(assessments, 2024),
  },
  {
    id: 'ry-2025b',
    on: '2025-11-06',
    name: '省级幸福河湖建设典型',
    level: 'provincial',
    awardedBy: '省水利厅',
    regionCode: getItem(towns, 1 % towns.length).code,
    document: '演示省水〔2025〕88 号',
  },
  {
    id: 'ry-2026',
    on: '2026-02-12',
    name: '2025 年度河长制考核先进乡镇',
    level: 'district',
    awardedBy: '区委、区政府',
    regionCode: bestOf(assessments, 2025),
  },
];

/** Town ranked first in a year. @throws RangeError when none was assessed */
const bestOf = (assessments: readonly AssessmentRow[], year: number): string =>
  getItem(
    assessments.filter((row) => row.year === year && row.rank === 1),
    0,
  ).regionCode;
