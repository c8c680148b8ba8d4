import { z } from 'zod';
import { calendarDate, field, line, localId, shanghaiMinute } from './field.ts';

/** Front matter of a periodic bulletin (通报), written in the house as Markdown. */
export const bulletinFields = {
  title: field(line(60), '标题', 'Title.'),
  number: field(line(40), '文号', 'Number of the document.').exactOptional(),
  publishedAt: field(
    shanghaiMinute,
    '发布时间',
    'Moment of publication, YYYY-MM-DD HH:MM, Asia/Shanghai.',
  ),
  contentSource: field(line(60), '来源', 'Source as printed.'),
  summary: field(line(200), '摘要', 'Summary, one sentence.'),
  keywords: field(z.array(line(20)).max(8), '关键词', 'Keywords.'),
  asOf: field(
    calendarDate,
    '数据截至',
    'Day of which the bulletin speaks; the page sets out the ledger of that day beside it.',
  ),
};

/** Front matter of a rule (制度), written in the house as Markdown. */
export const ruleFields = {
  title: field(line(60), '名称', 'Title.'),
  number: field(line(40), '文号', 'Number of the document.'),
  issuedBy: field(line(60), '印发单位', 'Who issued it.'),
  issuedOn: field(calendarDate, '印发日期', 'Day on which it was issued.'),
  effectiveFrom: field(calendarDate, '施行日期', 'First day on which it holds.'),
  validUntil: field(calendarDate, '有效期至', 'Last day on which it holds.').exactOptional(),
  supersededBy: field(
    localId,
    '被代替',
    'File name, without ending, of the rule that replaced it.',
  ).exactOptional(),
  publishedAt: field(
    shanghaiMinute,
    '发布时间',
    'Moment of publication here, YYYY-MM-DD HH:MM, Asia/Shanghai.',
  ),
  summary: field(line(200), '摘要', 'What it regulates, one sentence.'),
  keywords: field(z.array(line(20)).max(8), '关键词', 'Keywords.'),
};

export type BulletinFacts = z.output<z.ZodObject<typeof bulletinFields>>;
export type RuleFacts = z.output<z.ZodObject<typeof ruleFields>>;
