import type { WaterGrade } from '../../core/water/waterClass.ts';
import type { WaterItem } from '../../core/water/waterLimits.ts';
import type { MonthStatus } from '../../core/numbers/monthStatus.ts';

const grades: Record<WaterGrade, string> = {
  excellent: '优',
  good: '良好',
  light: '轻度污染',
  moderate: '中度污染',
  heavy: '重度污染',
};

const items: Record<WaterItem, string> = {
  ph: 'pH值',
  dissolvedOxygen: '溶解氧',
  permanganateIndex: '高锰酸盐指数',
  cod: '化学需氧量',
  bod5: '五日生化需氧量',
  ammoniaNitrogen: '氨氮',
  totalPhosphorus: '总磷',
  copper: '铜',
  zinc: '锌',
  fluoride: '氟化物',
  selenium: '硒',
  arsenic: '砷',
  mercury: '汞',
  cadmium: '镉',
  chromium6: '六价铬',
  lead: '铅',
  cyanide: '氰化物',
  volatilePhenol: '挥发酚',
  petroleum: '石油类',
  anionicSurfactant: '阴离子表面活性剂',
  sulphide: '硫化物',
  totalNitrogen: '总氮',
  faecalColiforms: '粪大肠菌群',
};

const statuses: Record<MonthStatus, string> = {
  sampled: '已采样',
  dry: '断流，未采样',
  frozen: '封冻，未采样',
  'outside-period': '不在监测期',
  works: '河道施工，未采样',
  unreachable: '无法到达，未采样',
  'equipment-fault': '设备故障，无数据',
  pending: '结果待出',
  suspended: '暂停考核',
  'not-due': '本月不监测',
  'not-sampled': '未监测',
};

/** Words of water quality: grades, items of the standard, why a month has no number. */
export const water = {
  grades,
  items,
  statuses,
  /** A class that is shown and counts nowhere, or a reason in the office's words. */
  statusWith: (status: string, detail: string) => `${status}（${detail}）`,
};
