import { z } from 'zod';
import { calendarDate, concept, field, line, paragraph, shanghaiMinute } from './field.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A published reading: a ratio with its parts, an amount, or the reason why there is none. */
export const readingSchema = z.discriminatedUnion('kind', [
  concept('比率', 'A ratio with its parts.', {
    kind: z.literal('ratio'),
    numerator: field(z.number().min(0), '分子', 'Numerator.'),
    denominator: field(z.number().min(0), '分母', 'Denominator; more than 0.'),
  }),
  concept('数量', 'An amount.', {
    kind: z.literal('amount'),
    value: field(z.number(), '数值', 'Amount in the unit of its series.'),
  }),
  concept('无数值', 'No value, with the reason.', {
    kind: z.literal('missing'),
    reason: field(line(40), '原因', 'Reason, such as dry or not-reported.'),
  }),
]);

const reading = field(readingSchema, '数值', 'The reading.');

/** The meaning of a figure at publication. Later words never change the meaning of old numbers. */
const definitionSchema = concept('口径', 'What the figure meant in this edition.', {
  version: field(z.int().min(1), '口径版本', 'Version of the definition.'),
  title: field(line(40), '名称', 'Title.'),
  question: field(line(120), '问题', 'Question it answers.'),
  unit: field(line(40), '单位', 'Unit.'),
  definition: field(paragraph, '定义', 'Definition in plain words.'),
  numerator: field(line(300), '分子', 'Numerator in words.'),
  denominator: field(line(300), '分母', 'Denominator in words.'),
  scope: field(line(300), '范围', 'Scope in words.'),
  source: field(line(300), '来源', 'Source.'),
  limits: field(paragraph, '局限', 'What the number does not say.'),
});

/** One figure as frozen in an edition. */
export const frozenFigureSchema = concept('冻结指标', 'One figure as published.', {
  id: field(line(64), '指标', 'Identifier of the figure.'),
  definition: field(definitionSchema, '口径', 'What the figure meant.'),
  headlines: field(
    z.array(concept('要点', 'One headline.', { key: line(80), reading })),
    '要点',
    'Headline readings, by key.',
  ),
  series: field(
    z.array(
      concept('序列', 'One series by month.', {
        key: line(80),
        points: z.array(concept('点', 'One month.', { month: line(7), reading })),
      }),
    ),
    '序列',
    'Monthly series, by key.',
  ),
  tables: field(
    z.array(
      concept('分组', 'One breakdown.', {
        dimension: line(40),
        of: line(80),
        rows: z.array(concept('行', 'One row.', { key: line(80), reading })),
      }),
    ),
    '分组',
    'Breakdowns.',
  ),
});

/** One accepted import: its published figures, and the link to the previous edition. */
export const editionSchema = concept('版次', 'One accepted import.', {
  edition: field(
    z.string().regex(/^\d{4}-\d{2}-\d{2}(-[2-9])?$/),
    '版次',
    'Day of publication; a second one on a day ends in -2.',
  ),
  number: field(z.int().min(1), '序号', 'Running number, from 1.'),
  dataThrough: field(calendarDate, '数据截至', 'Cut-off.'),
  publishedAt: field(shanghaiMinute, '发布时间', 'Moment of publication, Asia/Shanghai.'),
  nextUpdate: field(calendarDate, '下次更新', 'Next planned update.'),
  acceptedBy: field(line(40), '审核岗位', 'Role that accepted the import, not a name.'),
  acceptedAt: field(
    shanghaiMinute,
    '审核时间',
    'Moment of acceptance, Asia/Shanghai; absent in editions older than this field.',
  ).exactOptional(),
  undoes: field(
    concept('撤回', 'The edition that this one takes back.', {
      edition: field(line(12), '版次', 'Edition that was taken back.'),
      to: field(line(12), '退回到', 'Edition whose record is published again, byte for byte.'),
      reason: field(paragraph, '原因', 'Why, for the public.'),
    }),
    '撤回',
    'Present in an edition that takes the one before back.',
  ).exactOptional(),
  sourceSha256: field(sha256, '导入文件指纹', 'SHA-256 of the imported file.'),
  recordSha256: field(sha256, '公开数据指纹', 'SHA-256 over the canonical record.'),
  recordFiles: field(
    z.array(
      concept('文件', 'One file of the record.', {
        name: line(40),
        sha256: field(sha256, '指纹', 'SHA-256 of its bytes.'),
      }),
    ),
    '公开数据文件',
    'Files of the record with their fingerprints, so that a changed one can be named.',
  ).exactOptional(),
  previous: field(
    concept('上一版', 'The edition before.', {
      edition: line(12),
      sha256: field(sha256, '指纹', 'SHA-256 of its edition file.'),
    }),
    '上一版',
    'Absent in the first edition.',
  ).exactOptional(),
  ledger: field(
    concept('编码总账', 'Seal under the ledger of board codes.', {
      entries: field(z.int().min(0), '条数', 'Entries the ledger then had.'),
      sha256: field(sha256, '指纹', 'SHA-256 of those entries in canonical form.'),
    }),
    '编码总账',
    'The ledger of board codes as this edition left it; it only grows afterwards.',
  ).exactOptional(),
  rows: field(
    concept('随版明细', 'The file of rows beside this edition.', {
      name: field(line(40), '文件名', 'Name of the file.'),
      sha256: field(sha256, '指纹', 'SHA-256 of its bytes.'),
    }),
    '随版明细',
    'The rows that changed and those behind each figure; absent in editions that keep none.',
  ).exactOptional(),
  figures: field(z.array(frozenFigureSchema), '指标', 'All figures as published.'),
  corrections: field(
    z.array(
      concept('更正', 'A value of a past period that changed.', {
        figureId: line(64),
        part: field(
          z.enum(['headline', 'breakdown']),
          '位置',
          'headline or breakdown of the same cut-off; absent for a monthly series.',
        ).exactOptional(),
        series: field(line(80), '序列', 'Key of the series, headline or headline broken down.'),
        dimension: field(line(40), '分组', 'Dimension of the breakdown.').exactOptional(),
        row: field(line(80), '行', 'Key of the row of the breakdown.').exactOptional(),
        month: field(line(7), '时期', 'Month of the reading, or the year of a yearly row.'),
        was: field(readingSchema, '原值', 'As published before.'),
        is: field(readingSchema, '现值', 'As published now.'),
        reason: field(paragraph, '原因', 'Why.'),
      }),
    ),
    '更正',
    'Corrections against the edition before.',
  ),
});

export type Edition = z.output<typeof editionSchema>;
export type Reading = z.output<typeof readingSchema>;
export type FrozenDefinition = z.output<typeof definitionSchema>;
export type FrozenFigure = z.output<typeof frozenFigureSchema>;
export type PublishedCorrection = Edition['corrections'][number];
