import { z } from 'zod';
import { concept, field, line } from './field.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const key = field(line(80), '键', 'Key of the reading, as in the edition.');
const rowId = z.string().min(1).max(200);
const many = field(
  z.int().min(1),
  '行数',
  'Number of rows, where they are too many to be listed: what counts them is the rule of the figure over the record with the fingerprint above.',
).exactOptional();

/** The rows of one reading. Together they give it: see `by`. */
const countedRows = {
  by: field(
    z.enum(['median', 'p90', 'largest']),
    '取法',
    'What was taken of the values: their median, the 90th percentile or the largest. Absent where they are summed.',
  ).exactOptional(),
  rows: field(
    z.array(
      concept('计入的行', 'Rows that add the same.', {
        of: field(line(40), '表', 'Collection of the rows.'),
        adds: field(
          z.number(),
          '计入分子',
          'What each row adds to the numerator, or to the amount.',
        ),
        to: field(
          z.number(),
          '计入分母',
          'What each row adds to the denominator; absent for an amount.',
        ).exactOptional(),
        ids: field(
          z.array(rowId).min(1),
          '编号',
          'Keys of the rows, sorted; a row that is counted twice is there twice.',
        ),
      }),
    ),
    '明细',
    'Rows that were counted, by what they add.',
  ),
};

/** The rows behind one figure, in the form of the frozen figure. Readings without a value have none. */
const figureRowsSchema = concept('指标明细', 'The rows behind one figure.', {
  id: field(line(64), '指标', 'Identifier of the figure.'),
  headlines: field(
    z.array(
      concept('要点', 'One headline.', {
        key,
        by: countedRows.by,
        rows: countedRows.rows.exactOptional(),
        many,
      }),
    ),
    '要点',
    'Headlines with a value.',
  ),
  series: field(
    z.array(
      concept('序列', 'One series by month.', {
        key,
        many,
        points: field(
          z.array(
            concept('点', 'One month.', {
              month: field(line(7), '月份', 'Month.'),
              ...countedRows,
            }),
          ),
          '各月',
          'Months with a value.',
        ),
      }),
    ),
    '序列',
    'Monthly series; without points where its rows are too many.',
  ),
  tables: field(
    z.array(
      concept('分组', 'One breakdown.', {
        dimension: field(line(40), '维度', 'What the rows of the breakdown are.'),
        of: field(line(80), '要点', 'Key of the headline that is broken down.'),
        many,
        rows: field(
          z.array(concept('行', 'One row.', { key, ...countedRows })),
          '各行',
          'Rows of the breakdown with a value, sorted by key.',
        ),
      }),
    ),
    '分组',
    'Breakdowns; without rows where the rows of the record are too many.',
  ),
});

const changeCounts = concept('变动行数', 'Number of rows.', {
  added: field(z.int().min(0), '新增', 'Rows that are new.'),
  changed: field(z.int().min(0), '改动', 'Rows with other values.'),
  removed: field(z.int().min(0), '减少', 'Rows that are no longer public.'),
});

/** What changed in one collection. */
const collectionChangesSchema = concept('一张表的变动', 'Rows that are new, other or gone.', {
  collection: field(line(40), '表', 'Name of the collection; `office` and `lines` likewise.'),
  counts: field(changeCounts, '行数', 'Number of rows.'),
  added: field(
    z.array(rowId),
    '新增',
    'Keys of new rows; absent with the two lists below where rows are only counted.',
  ).exactOptional(),
  changed: field(
    z.array(
      concept('改动的行', 'A row with other values.', {
        id: field(rowId, '编号', 'Key of the row.'),
        fields: field(
          z.array(
            concept('字段', 'A field with another value.', {
              name: field(line(40), '字段名', 'Name of the field.'),
              was: field(z.unknown(), '原值', 'As before; absent if it was empty.').optional(),
              is: field(z.unknown(), '现值', 'As now; absent if it is empty.').optional(),
              withheld: field(
                z.literal(true),
                '不留值',
                'Set where the values name people, print telephones or are lines of a map.',
              ).exactOptional(),
            }),
          ),
          '字段',
          'Fields that changed.',
        ),
      }),
    ),
    '改动',
    'Changed rows.',
  ).exactOptional(),
  removed: field(z.array(rowId), '减少', 'Keys of rows that are no longer public.').exactOptional(),
});

/**
 * content/editions/NAME.rows.json: the rows behind an edition. The edition states the fingerprint of
 * this file.
 */
export const editionRowsSchema = concept('随版明细', 'The rows behind one edition.', {
  edition: field(line(12), '版次', 'Edition that they belong to.'),
  recordSha256: field(sha256, '公开数据指纹', 'SHA-256 over the record whose rows these are.'),
  before: field(
    concept('上一版', 'The edition before.', {
      edition: field(line(12), '版次', 'Name of the edition before.'),
      recordSha256: field(sha256, '公开数据指纹', 'SHA-256 over its record.'),
    }),
    '上一版',
    'Edition that the changes are counted against; absent in the first edition.',
  ).exactOptional(),
  changes: field(
    z.array(collectionChangesSchema),
    '逐行变动',
    'Changes of the public rows; empty in the first edition.',
  ),
  figures: field(z.array(figureRowsSchema), '指标明细', 'Rows behind the figures.'),
});

export type EditionRows = z.output<typeof editionRowsSchema>;
export type FigureRows = EditionRows['figures'][number];
export type CollectionChanges = EditionRows['changes'][number];
/** The rows of one reading. */
export type ReadingRows = FigureRows['series'][number]['points'][number] extends infer Point
  ? Omit<Point, 'month'>
  : never;
