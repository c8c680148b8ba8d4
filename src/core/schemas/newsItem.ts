import { z } from 'zod';
import { concept, field, line, localId, paragraph, regionCode, shanghaiMinute } from './field.ts';

/** Columns of the news list. */
export const newsColumn = z.enum(['dynamics', 'notice', 'publicity', 'town']);

/** Number of characters of a shared page's title that a phone shows. */
export const SHARED_TITLE_LENGTH = 20;

/** Whether a phone would truncate a title. */
export const isCutOff = (title: string): boolean => [...title].length > SHARED_TITLE_LENGTH;

/** Short title for sharing, for titles that a phone would truncate. */
export const shareTitle = field(
  line(SHARED_TITLE_LENGTH),
  '分享标题',
  'Name under which the page is shared, at most 20 characters; needed where the title is longer.',
).exactOptional();

/** Fields of every news item, whether it came with an export or was written in-house. */
export const newsFields = {
  title: field(line(60), '标题', 'Title.'),
  column: field(
    newsColumn,
    '栏目',
    'dynamics 工作动态, notice 通知公告, publicity 宣传活动, town 乡镇动态.',
  ),
  publishedAt: field(
    shanghaiMinute,
    '发布时间',
    'Moment of publication, YYYY-MM-DD HH:MM, Asia/Shanghai.',
  ),
  contentSource: field(line(60), '来源', 'Source as printed.'),
  author: field(line(40), '作者', 'Author.').exactOptional(),
  summary: field(line(200), '摘要', 'Summary, one sentence.'),
  keywords: field(z.array(line(20)).max(8), '关键词', 'Keywords.'),
  riverIds: field(z.array(localId).max(10), '相关河流', 'Rivers it speaks of.'),
  personIds: field(z.array(localId).max(10), '相关河长', 'Chiefs it speaks of.').exactOptional(),
  regionCodes: field(
    z.array(regionCode).max(10),
    '相关乡镇村',
    'Towns and villages it speaks of.',
  ).exactOptional(),
};

const campaignId = field(localId, '专项行动', 'Campaign it belongs to.').exactOptional();

/** Front matter of an article written in-house. */
export const articleSchema = concept('文章', 'Front matter of an article of the house.', {
  ...newsFields,
  shareTitle,
  campaignId,
});

/** A news item that comes with an export. Its body is Markdown without HTML. */
export const newsItemSchema = concept('新闻', 'A news item that comes with an export.', {
  slug: field(localId, '地址名', 'Permanent name in the address.'),
  ...newsFields,
  body: field(
    z.string().trim().min(1).max(40_000),
    '正文',
    'Body in Markdown; HTML is not rendered.',
  ),
  campaignId,
  shareTitle,
});

/** A correction of a published value, with its reason (更正). */
export const correctionSchema = concept('更正', 'Why a value of a past period changed.', {
  collection: field(line(40), '数据表', 'Collection that was corrected, such as cleanups.'),
  id: field(line(80), '编号', 'Identifier of the row that was corrected.'),
  reason: field(paragraph, '原因', 'Reason, for the public.'),
});
