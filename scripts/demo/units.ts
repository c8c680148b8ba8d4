import type { District } from './district.ts';
import type { UnitRow } from './rows.ts';

/** Indexes of the six duties in the configured list. */
const duty = {
  resources: 0,
  shoreline: 1,
  pollution: 2,
  environment: 3,
  ecology: 4,
  enforcement: 5,
} as const;

export type DutyName = keyof typeof duty;

/** The configured id of one of the six duties. @throws when fewer are configured */
export const dutyIdOf = ({ settings }: District, name: DutyName): string => {
  const configured = settings.site.rules.duties[duty[name]];
  if (configured === undefined) throw new Error(`The configuration lists no duty for ${name}`);
  return configured.id;
};

const units: readonly {
  readonly id: string;
  readonly name: string;
  readonly tasks: readonly (readonly [DutyName, string])[];
}[] = [
  {
    id: 'water-bureau',
    name: '区水利局',
    tasks: [
      ['resources', '取水许可与用水总量管理，机井登记封填'],
      ['shoreline', '河道划界、岸线管理与清四乱牵头'],
      ['enforcement', '水政执法，打击非法采砂'],
    ],
  },
  {
    id: 'ecology-bureau',
    name: '市生态环境局云漳分局',
    tasks: [
      ['pollution', '入河排污口排查整治与断面监测'],
      ['environment', '水质通报与超标断面督办'],
    ],
  },
  {
    id: 'agriculture-bureau',
    name: '区农业农村局',
    tasks: [
      ['pollution', '畜禽粪污资源化利用，农膜农药包装回收'],
      ['resources', '高效节水灌溉推广'],
    ],
  },
  {
    id: 'natural-resources',
    name: '区自然资源局',
    tasks: [
      ['shoreline', '河道管理范围内用地核查'],
      ['ecology', '河岸造林与矿山修复'],
    ],
  },
  {
    id: 'housing-bureau',
    name: '区住房和城乡建设管理局',
    tasks: [
      ['pollution', '城镇污水管网建设与运行'],
      ['environment', '城区河段垃圾清运'],
    ],
  },
  {
    id: 'public-security',
    name: '公安云漳分局',
    tasks: [['enforcement', '河道警长履职，查办涉河违法犯罪']],
  },
  {
    id: 'transport-bureau',
    name: '区交通运输局',
    tasks: [['shoreline', '跨河桥梁管护与涉河施工监管']],
  },
  {
    id: 'forestry-centre',
    name: '区林业发展中心',
    tasks: [['ecology', '源头水源涵养林和河岸林带建设']],
  },
  { id: 'finance-bureau', name: '区财政局', tasks: [['environment', '河道保洁与治理资金保障']] },
  { id: 'health-bureau', name: '区卫生健康局', tasks: [['environment', '沿河村饮用水卫生监测']] },
  { id: 'education-bureau', name: '区教育局', tasks: [['ecology', '中小学爱河护河教育']] },
];

export const listUnits = (district: District): UnitRow[] =>
  units.map(({ id, name, tasks }, index) => ({
    id,
    name: name.replace('云漳', district.name.slice(0, -1)),
    duties: tasks.map(([task, text]) => ({ duty: dutyIdOf(district, task), text })),
    ...(index !== 8 && { phone: `0300-820 18${String(index + 11)}` }),
  }));
