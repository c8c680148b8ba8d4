import { z } from 'zod';
import {
  calendarDate,
  chainageKm,
  concept,
  count,
  field,
  line,
  localId,
  regionCode,
} from './field.ts';

/** A construction project that touches a river, as exchanged between departments (涉河建设项目). */
export const projectSchema = concept(
  '涉河建设项目',
  'A construction project that touches a river.',
  {
    id: field(localId, '编号', 'Permanent local identifier.'),
    name: field(line(80), '名称', 'Name of the project.'),
    riverId: field(localId, '河流', 'River it touches.'),
    fromKm: field(chainageKm, '起点桩号（公里）', 'Chainage of its upper end.'),
    toKm: field(chainageKm, '止点桩号（公里）', 'Chainage of its lower end.'),
    unitId: field(localId, '监管单位', 'Member unit that supervises it.'),
    approval: field(line(60), '许可文号', 'Number of the permit.').exactOptional(),
    from: field(calendarDate, '开工', 'First day of the work.'),
    to: field(calendarDate, '完工', 'Last day planned, or the day it ended.'),
    state: field(
      z.enum(['approved', 'building', 'suspended', 'finished']),
      '状态',
      'approved 已许可未开工, building 在建, suspended 停工整改, finished 已完工.',
    ),
    floodMeasure: field(line(200), '度汛措施', 'What keeps the river free in the flood season.'),
  },
);

/** A publicity activity (宣传活动), as counts. */
export const publicitySchema = concept('宣传活动', 'A publicity activity.', {
  id: field(localId, '编号', 'Permanent local identifier.'),
  on: field(calendarDate, '日期', 'First day.'),
  name: field(line(80), '名称', 'What was done.'),
  place: field(line(60), '地点', 'Where.'),
  participants: field(count, '参与人次', 'Person-times.'),
  leaflets: field(count, '发放资料（份）', 'Leaflets and other material handed out, pieces.'),
});

/** An honour awarded to the district or a town for its rivers (荣誉). */
export const honourSchema = concept('荣誉', 'An honour given for work on rivers.', {
  id: field(localId, '编号', 'Permanent local identifier.'),
  on: field(calendarDate, '日期', 'Day of the decision.'),
  name: field(line(80), '名称', 'Name of the honour.'),
  level: field(
    z.enum(['national', 'provincial', 'city', 'district']),
    '级别',
    'national 国家级, provincial 省级, city 市级, district 区县级.',
  ),
  awardedBy: field(line(60), '授予单位', 'Who gave it.'),
  regionCode: field(regionCode, '获得地方', 'District or town that received it.'),
  document: field(line(60), '文号', 'Number of the document.').exactOptional(),
});
