import { z } from 'zod';
import { cleanupSchema } from './cleanup.ts';
import { honourSchema, projectSchema, publicitySchema } from './exchange.ts';
import { calendarDate, concept, field, line, shanghaiMinute } from './field.ts';
import {
  assessmentSchema,
  campaignSchema,
  caseSchema,
  enforcementSchema,
  memberUnitSchema,
  publicReportSchema,
  sandReachSchema,
  targetSchema,
  trainingSchema,
  wellSchema,
} from './governance.ts';
import { correctionSchema, newsItemSchema } from './newsItem.ts';
import { patrolSchema } from './patrol.ts';
import { contactSchema, personSchema, policeChiefSchema, postHoldingSchema } from './person.ts';
import { problemSchema } from './problem.ts';
import { regionSchema } from './region.ts';
import { reachSchema, riverSchema } from './river.ts';
import { signboardSchema } from './signboard.ts';
import { waterMonthSchema, waterSectionSchema } from './waterSection.ts';

/** Largest number of rows a collection may hold. */
export const MAX_ROWS = 2_000_000;

const rows = <S extends z.ZodType>(schema: S, title: string, description: string) =>
  field(z.array(schema).max(MAX_ROWS), title, description);

/** Cut-off of the data and time of publication. */
export const periodSchema = concept('数据期', 'When the data end and when they are published.', {
  dataThrough: field(calendarDate, '数据截至', 'Last day the data speak of: the cut-off.'),
  publishedAt: field(shanghaiMinute, '发布时间', 'Moment of publication, Asia/Shanghai.'),
  nextUpdate: field(calendarDate, '下次更新', 'Day of the next planned update.'),
  preparedBy: field(line(40), '填报岗位', 'Role that prepared the export, not a name.'),
});

/**
 * Collections of versions 1 and 2, in the order in which they are checked and published. Frozen
 * together with these versions. A later version declares its additions in its own file, and
 * `collectionSchemas` has the newest.
 */
export const firstCollections = {
  regions: rows(regionSchema, '行政区', 'Regions.'),
  rivers: rows(riverSchema, '河流', 'Rivers.'),
  reaches: rows(reachSchema, '河段', 'Reaches.'),
  people: rows(personSchema, '人员', 'People.'),
  postHoldings: rows(postHoldingSchema, '任职', 'Post holdings.'),
  policeChiefs: rows(policeChiefSchema, '河道警长', 'Police chiefs.'),
  contacts: rows(contactSchema, '联系电话', 'Telephones.'),
  signboards: rows(signboardSchema, '公示牌', 'Boards.'),
  problems: rows(problemSchema, '问题', 'Problems.'),
  cleanups: rows(cleanupSchema, '清理', 'Cleanups.'),
  patrols: rows(patrolSchema, '巡河', 'Patrols.'),
  sections: rows(waterSectionSchema, '断面', 'Monitoring sections.'),
  waterMonths: rows(waterMonthSchema, '断面月度水质', 'Monthly results of sections.'),
  memberUnits: rows(memberUnitSchema, '成员单位', 'Member units.'),
  targets: rows(targetSchema, '任务书目标', 'Targets of the task book.'),
  campaigns: rows(campaignSchema, '专项行动', 'Campaigns.'),
  enforcements: rows(enforcementSchema, '联合执法', 'Joint enforcement.'),
  cases: rows(caseSchema, '典型案例', 'Typical cases.'),
  sandReaches: rows(sandReachSchema, '采砂管理河段', 'Sand-mining reaches.'),
  wells: rows(wellSchema, '机井整治', 'Wells.'),
  trainings: rows(trainingSchema, '培训', 'Training.'),
  publicReports: rows(publicReportSchema, '群众反映', 'Public reports.'),
  assessments: rows(assessmentSchema, '考核', 'Assessments.'),
  projects: rows(projectSchema, '涉河建设项目', 'Construction projects at rivers.'),
  publicity: rows(publicitySchema, '宣传活动', 'Publicity activities.'),
  honours: rows(honourSchema, '荣誉', 'Honours.'),
  news: rows(newsItemSchema, '新闻', 'News.'),
  corrections: rows(correctionSchema, '更正', 'Corrections of values published before.'),
};
