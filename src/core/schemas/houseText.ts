import { z } from 'zod';
import { calendarDate, concept, field, line, localId, shanghaiMinute } from './field.ts';
import { unifiedText } from '../characters/unifiedText.ts';
import { shareTitle } from './newsItem.ts';

/** Front matter of a periodic bulletin (通报), written in-house as Markdown. */
export const bulletinFields = {
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
};

export const bulletinSchema = concept(
  '通报',
  'Front matter of a bulletin of the house.',
  bulletinFields,
);

/** Columns of the site in which a rule can be listed. */
const ruledColumn = z.enum([
  'problems',
  'patrols',
  'supervision',
  'assessment',
  'training',
  'water',
  'signboards',
]);

export type RuledColumn = z.output<typeof ruledColumn>;

/** Front matter of a rule (制度), written in-house as Markdown. */
export const ruleFields = {
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
  regulates: field(
    z.array(ruledColumn).max(4),
    '规范的栏目',
    'Columns that name it as their basis: problems 问题整改台账, patrols 巡河, supervision 督导, assessment 考核, training 培训和宣传, water 项目与水质信息通报, signboards 公示牌.',
  ).exactOptional(),
  summary: field(line(200), '摘要', 'What it regulates, one sentence.'),
  keywords: field(z.array(line(20)).max(8), '关键词', 'Keywords.'),
};

export const ruleSchema = concept('制度', 'Front matter of a rule of the house.', ruleFields);

export type BulletinFacts = z.output<typeof bulletinSchema>;
export type RuleFacts = z.output<typeof ruleSchema>;

/**
 * Front matter as typed, before its schema applies. YAML parses an unquoted day as a timestamp, so
 * this turns it back into a day. An empty field counts as absent.
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

const slug = field(
  localId,
  '网址名',
  'File name without its ending: the last part of its address.',
);
const body = field(
  z.string().trim().overwrite(unifiedText).min(1).max(40_000),
  '正文',
  'The text in Markdown.',
);

/** In-house texts as open collections: front matter, name and text of each. */
export const houseTextSchemas = {
  bulletins: field(
    z.array(concept('通报', 'A periodic bulletin.', { slug, ...bulletinFields, body })),
    '通报',
    'Periodic bulletins.',
  ),
  rules: field(
    z.array(concept('制度', 'A rule.', { slug, ...ruleFields, body })),
    '制度',
    'Rules of the system.',
  ),
};

/** Name of a collection of in-house texts. */
export type HouseTextName = keyof typeof houseTextSchemas;

/** Rows of those collections, as stored in their files. */
export type HouseTexts = Readonly<Record<HouseTextName, readonly object[]>>;
