import { z } from 'zod';
import {
  calendarDate,
  concept,
  count,
  field,
  line,
  localId,
  month,
  paragraph,
  phoneNumber,
  quantity,
  regionCode,
  supervisionStep,
} from './field.ts';

/** A department with tasks under the six duties (成员单位). */
export const memberUnitSchema = concept('成员单位', 'A department with tasks under the duties.', {
  id: field(localId, '编号', 'Permanent local identifier.'),
  name: field(line(60), '名称', 'Name of the department.'),
  duties: field(
    z
      .array(
        concept('职责', 'One task.', {
          duty: field(localId, '任务', 'Duty it belongs to, by its configured id.'),
          text: field(line(300), '职责', 'What the department does.'),
        }),
      )
      .min(1)
      .max(20),
    '部门职责',
    'Its tasks.',
  ),
  phone: field(phoneNumber, '电话', 'Duty landline.').exactOptional(),
});

/** A yearly target of the task book (任务书) under one duty, with its progress. */
export const targetSchema = concept('任务书目标', 'A yearly target with its progress.', {
  id: field(localId, '编号', 'Permanent local identifier.'),
  year: field(z.int().min(2000).max(2100), '年度', 'Year of the task book.'),
  duty: field(localId, '任务', 'One of the configured duties.'),
  name: field(line(80), '目标', 'What is to be done.'),
  amount: field(quantity, '目标量', 'Target amount, in the unit.'),
  unit: field(line(12), '单位', 'Unit of the amount.'),
  dueOn: field(calendarDate, '完成期限', 'Last day.'),
  ownerUnitId: field(localId, '责任单位', 'Member unit that answers.'),
  progress: field(
    z
      .array(
        concept('进度', 'Cumulative progress at the end of a month.', {
          month: field(month, '月份', 'Month.'),
          done: field(quantity, '累计完成', 'Cumulative amount, in the unit; never falls.'),
        }),
      )
      .max(60),
    '进度',
    'Cumulative progress, oldest first.',
  ),
  supervision: field(z.array(supervisionStep).max(12), '督导', 'Supervision steps taken.'),
});

/** A campaign (专项行动). */
export const campaignSchema = concept('专项行动', 'A campaign.', {
  id: field(localId, '编号', 'Permanent local identifier; part of the address.'),
  kind: field(
    z.enum(['four-chaos', 'rubbish', 'sand', 'groundwater', 'other']),
    '类别',
    'four-chaos 清四乱, rubbish 河道垃圾清理, sand 打击非法采砂, groundwater 整治私采地下水, other 其他.',
  ),
  name: field(line(60), '名称', 'Name of the campaign.'),
  aim: field(paragraph, '目的', 'What it is to achieve.'),
  from: field(calendarDate, '开始', 'First day.'),
  to: field(calendarDate, '结束', 'Last day; absent while it goes on.').exactOptional(),
  leadUnitId: field(localId, '牵头单位', 'Member unit in the lead.'),
  summary: field(paragraph, '进展', 'State of the work, in words.'),
});

/** A joint enforcement action (联合执法). */
export const enforcementSchema = concept('联合执法', 'A joint enforcement action.', {
  id: field(localId, '编号', 'Permanent local identifier.'),
  on: field(calendarDate, '日期', 'Day of the action.'),
  name: field(line(80), '名称', 'Name.'),
  unitIds: field(z.array(localId).min(1).max(12), '参与单位', 'Member units that took part.'),
  riverIds: field(z.array(localId).max(20), '河流', 'Rivers concerned.'),
  campaignId: field(localId, '专项行动', 'Campaign it belongs to.').exactOptional(),
  personTimes: field(count, '出动人次', 'Person-times.'),
  vehicleShifts: field(count, '车辆台次', 'Vehicle shifts.'),
  sitesChecked: field(count, '检查点位', 'Sites checked.'),
  casesFiled: field(count, '立案数', 'Cases filed.'),
  sandSeizedM3: field(quantity, '查扣砂石（立方米）', 'Sand seized, cubic metres.'),
  finesYuan: field(quantity, '罚款（元）', 'Fines, yuan.'),
});

/** A typical case (典型案例); individuals are masked. */
export const caseSchema = concept('典型案例', 'A typical case.', {
  id: field(localId, '编号', 'Permanent local identifier; part of the address.'),
  title: field(line(80), '标题', 'Title.'),
  kind: field(
    z.enum(['occupy', 'extract', 'dump', 'build', 'rubbish', 'discharge', 'well', 'other']),
    '类别',
    'As in the ledger: occupy 乱占, extract 乱采, dump 乱堆, build 乱建, rubbish 垃圾, discharge 排污, well 私采地下水, other 其他.',
  ),
  closedOn: field(calendarDate, '结案日期', 'Day on which the case was closed.'),
  riverId: field(localId, '河流', 'River concerned.').exactOptional(),
  campaignId: field(localId, '专项行动', 'Campaign it belongs to.').exactOptional(),
  party: field(line(40), '当事人', 'Party, masked when a person (张某).'),
  facts: field(paragraph, '案情', 'What happened.'),
  basis: field(line(300), '依据', 'Law applied.'),
  outcome: field(paragraph, '处理结果', 'What followed.'),
  handlingUnitId: field(localId, '办案单位', 'Member unit that handled it.'),
});

const responsible = (title: string, description: string) =>
  field(
    concept(title, description, {
      name: field(line(40), '姓名', 'Name.'),
      post: field(line(60), '职务', 'Post.'),
    }),
    title,
    description,
  );

/** A sand-mining reach with its four responsible persons (采砂四个责任人). */
export const sandReachSchema = concept('采砂管理河段', 'A sand-mining reach.', {
  id: field(localId, '编号', 'Permanent local identifier.'),
  riverId: field(localId, '河流', 'River.'),
  name: field(line(60), '名称', 'Name of the reach.'),
  fromKm: field(z.number().min(0).max(2000), '起点桩号（公里）', 'Chainage of its upper end.'),
  toKm: field(z.number().min(0).max(2000), '止点桩号（公里）', 'Chainage of its lower end.'),
  regime: field(
    z.enum(['licensed', 'closed-season', 'prohibited']),
    '管理方式',
    'licensed 许可采区, closed-season 禁采期管理, prohibited 禁采区.',
  ),
  licence: field(
    concept('采砂许可', 'A licence.', {
      number: field(line(40), '许可证号', 'Number of the licence.'),
      volumeM3: field(quantity, '许可采量（立方米）', 'Permitted volume, cubic metres.'),
      from: field(calendarDate, '起始', 'First day.'),
      to: field(calendarDate, '截止', 'Last day.'),
    }),
    '采砂许可',
    'Present on licensed reaches.',
  ).exactOptional(),
  closedSeasons: field(
    z
      .array(
        concept('禁采期', 'A season without mining.', {
          from: field(calendarDate, '开始', 'First day.'),
          to: field(calendarDate, '结束', 'Last day.'),
        }),
      )
      .max(20),
    '禁采期',
    'Closed seasons.',
  ),
  chief: responsible('河长责任人', 'Responsible chief.'),
  waterAuthority: responsible('水行政主管部门责任人', 'Responsible of the water authority.'),
  siteSupervisor: responsible('现场监管责任人', 'Responsible of on-site supervision.'),
  lawEnforcement: responsible('行政执法责任人', 'Responsible of law enforcement.'),
});

/** Private groundwater wells in one town in one month (私采地下水整治). */
export const wellSchema = concept('机井整治', 'Private wells of one town in one month.', {
  regionCode: field(regionCode, '乡镇', 'Town, 9 digits.'),
  month: field(month, '月份', 'Month.'),
  found: field(count, '累计排查', 'Wells found, cumulative.'),
  closed: field(count, '累计封填', 'Wells closed, cumulative; never more than found.'),
});

/** A training session (培训). */
export const trainingSchema = concept('培训', 'A training session.', {
  id: field(localId, '编号', 'Permanent local identifier.'),
  on: field(calendarDate, '日期', 'First day.'),
  name: field(line(80), '名称', 'Subject.'),
  audience: field(line(60), '对象', 'For whom.'),
  participants: field(count, '人数', 'People who took part.'),
  hours: field(z.number().min(0.5).max(200), '学时', 'Hours of instruction.'),
});

/** Public reports of one channel in one month (群众反映), as counts. Reporters are never named. */
export const publicReportSchema = concept('群众反映', 'Reports of one channel in one month.', {
  month: field(month, '月份', 'Month.'),
  channel: field(line(20), '渠道', 'Channel by its configured number or name, such as 12345.'),
  received: field(count, '受理', 'Reports received.'),
  answered: field(count, '办结', 'Reports answered.'),
  answeredInTime: field(count, '按期办结', 'Reports answered within the limit.'),
});

/** A confirmed assessment of one town in one year (考核). Grades are never inferred. */
export const assessmentSchema = concept('考核', 'A confirmed assessment.', {
  year: field(z.int().min(2000).max(2100), '年度', 'Year assessed.'),
  regionCode: field(regionCode, '乡镇', 'Town or street, 9 digits.'),
  score: field(z.number().min(0).max(100), '得分', 'Score after rescaling, 0 to 100.'),
  applicable: field(
    z.number().min(1).max(100),
    '适用分值',
    'Points of the items that applied, out of 100.',
  ),
  earned: field(z.number().min(0).max(100), '实得分', 'Points earned on those items.'),
  grade: field(line(10), '等次', 'Grade as confirmed by the office.'),
  rank: field(
    z.int().min(1).max(999),
    '名次',
    'Rank, where the office confirms one.',
  ).exactOptional(),
  confirmedOn: field(calendarDate, '确认日期', 'Day of confirmation.'),
});
