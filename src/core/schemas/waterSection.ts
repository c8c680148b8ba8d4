import { firstUnsampledStatuses } from '../numbers/monthStatus.ts';
import { z } from 'zod';
import { chainageKm, concept, field, line, localId, month } from './field.ts';

/** Class Ⅰ to Ⅴ as 1 to 5, worse than Ⅴ as 6 (GB 3838-2002). */
export const waterClass = z.literal([1, 2, 3, 4, 5, 6]);

/** A monitoring section (断面) with its target class. */
export const waterSectionSchema = concept('断面', 'A water-quality monitoring section.', {
  id: field(localId, '编号', 'Permanent local identifier.'),
  name: field(line(40), '名称', 'Name of the section.'),
  riverId: field(localId, '河流', 'River it lies on.'),
  atKm: field(chainageKm, '桩号（公里）', 'Chainage.'),
  grade: field(
    z.enum(['national', 'provincial', 'city', 'district']),
    '断面性质',
    'national 国控, provincial 省控, city 市控, district 区县控.',
  ),
  targetClass: field(
    z.literal([1, 2, 3, 4, 5]),
    '目标类别',
    'Target class 1 to 5; absent where none is set.',
  ).exactOptional(),
  monitoredMonths: field(
    z.array(z.int().min(1).max(12)).min(1).max(12),
    '监测月份',
    'Months of the year in which it is sampled, 1 to 12.',
  ),
});

const item = (title: string, unit: string) =>
  field(z.number().min(0).max(1_000_000), title, `${title}, ${unit}.`).exactOptional();

/** Measured values of a sample, GB 3838-2002 table 1. A blank is omitted, never written as 0. */
export const waterItemsSchema = concept('监测值', 'Measured values of one sample.', {
  ph: item('pH 值', 'dimensionless'),
  dissolvedOxygen: item('溶解氧', 'mg/L'),
  permanganateIndex: item('高锰酸盐指数', 'mg/L'),
  cod: item('化学需氧量', 'mg/L'),
  bod5: item('五日生化需氧量', 'mg/L'),
  ammoniaNitrogen: item('氨氮', 'mg/L'),
  totalPhosphorus: item('总磷', 'mg/L'),
  copper: item('铜', 'mg/L'),
  zinc: item('锌', 'mg/L'),
  fluoride: item('氟化物', 'mg/L'),
  selenium: item('硒', 'mg/L'),
  arsenic: item('砷', 'mg/L'),
  mercury: item('汞', 'mg/L'),
  cadmium: item('镉', 'mg/L'),
  chromium6: item('六价铬', 'mg/L'),
  lead: item('铅', 'mg/L'),
  cyanide: item('氰化物', 'mg/L'),
  volatilePhenol: item('挥发酚', 'mg/L'),
  petroleum: item('石油类', 'mg/L'),
  anionicSurfactant: item('阴离子表面活性剂', 'mg/L'),
  sulphide: item('硫化物', 'mg/L'),
});

/** A class, with the values it comes from. */
export const sampledResult = concept('已采样', 'A sample was taken.', {
  status: z.literal('sampled'),
  class: field(waterClass, '水质类别', 'Class 1 to 6 (6 = 劣Ⅴ); with values given it must agree.'),
  items: field(waterItemsSchema, '监测值', 'Measured values, where published.').exactOptional(),
});

/** A status without a class. */
export const unsampledResult = <const S extends readonly string[]>(statuses: S, further: string) =>
  concept('未采样', 'No sample, with the reason.', {
    status: field(
      z.enum(statuses),
      '状态',
      `dry 断流, frozen 冰封, outside-period 非监测期, works 河道施工, unreachable 无法到达, equipment-fault 设备故障, pending 待出结果${further}.`,
    ),
  });

/**
 * One section in one month: a class, or the reason why there is none. A dry section never has a
 * number.
 */
export const waterMonthSchema = concept('断面月度水质', 'One section in one month.', {
  sectionId: field(localId, '断面', 'Section.'),
  month: field(month, '月份', 'Month.'),
  result: field(
    z.discriminatedUnion('status', [sampledResult, unsampledResult(firstUnsampledStatuses, '')]),
    '结果',
    'Class, or status.',
  ),
});
