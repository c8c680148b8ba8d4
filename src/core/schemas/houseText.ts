import { z } from 'zod';
import { calendarDate, concept, field, line, localId, shanghaiMinute } from './field.ts';
import { shareTitle } from './newsItem.ts';

/** Front matter of a periodic bulletin (通报), written in the house as Markdown. */
export const bulletinSchema = concept('通报', 'Front matter of a bulletin of the house.', {
  title: field(line(60), '标题', 'Title.'),
  shareTitle,
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
});

/** Front matter of a rule (制度), written in the house as Markdown. */
export const ruleSchema = concept('制度', 'Front matter of a rule of the house.', {
  title: field(line(60), '名称', 'Title.'),
  shareTitle,
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
});

export type BulletinFacts = z.output<typeof bulletinSchema>;
export type RuleFacts = z.output<typeof ruleSchema>;

/**
 * Front matter as a person writes it, before its schema: a day without quotation marks, which YAML
 * makes a moment, is the day again, and a field left empty is a field left out.
 */
export const tidyFrontMatter = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(tidyFrontMatter);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]) =>
      held === null ? [] : [[name, tidyFrontMatter(held)]],
    ),
  );
};
