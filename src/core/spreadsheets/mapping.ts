import { z } from 'zod';
import { MAPPING_FORMAT } from '../formats/exportFormat.ts';
import { concept, field, line } from '../schemas/field.ts';

const header = line(120);
const words = z.record(z.string().max(200), z.string().max(200));

const column = concept('列', 'A column and what it means.', {
  header: field(
    header,
    '表头',
    'Words of the header; lines of a merged header joined by /, a repeated header with #2, #3.',
  ),
  means: field(line(80), '含义', 'Field of the collection, such as lengthKm or result.'),
  words: field(
    words,
    '取值',
    'What the office writes, and what the format calls it.',
  ).exactOptional(),
  unit: field(
    line(12),
    '单位',
    'Unit of bare numbers, where the header names none.',
  ).exactOptional(),
  fillDown: field(
    z.boolean(),
    '空白同上',
    'Whether a blank cell repeats the one above it, as after unmerging. False: a blank river is the whole place.',
  ).exactOptional(),
  optional: field(z.boolean(), '可缺', 'Whether the file may lack the column.').exactOptional(),
  sure: field(
    line(200),
    '把握',
    'What --learn says of its proposal; nobody reads it.',
  ).exactOptional(),
});

const group = concept(
  '重复列组',
  'Columns that stand side by side for another row of the record.',
  {
    fixed: field(words, '固定值', 'Values of every row of this group, as if written in a cell.'),
    columns: field(z.array(column).min(1).max(40), '列', 'Columns of the group.'),
  },
);

/** How one of the office's tables becomes rows of the record. */
export const tableMappingSchema = concept('表', 'How one table becomes rows of the record.', {
  files: field(line(120), '文件名', 'Name of the file; * stands for any characters.'),
  sheet: field(
    line(60),
    '工作表',
    'Name of the sheet; * for any. Absent: the only one.',
  ).exactOptional(),
  encoding: field(z.enum(['utf-8', 'gb18030']), '编码', 'Encoding of a CSV file.').exactOptional(),
  within: field(
    z.string().regex(/^[A-Z]{1,3}:[A-Z]{1,3}(?:,[A-Z]{1,3}:[A-Z]{1,3})*$/),
    '列范围',
    'Letters of the first and last column, where several tables stand side by side. Several ranges, such as A:F,G:L, are one table whose rows go on beside it.',
  ).exactOptional(),
  headerRows: field(z.int().min(1).max(5), '表头行数', 'Lines of the header.'),
  year: field(
    z.int().min(2000).max(2100),
    '年份',
    'Year of dates written without one.',
  ).exactOptional(),
  into: field(line(20), '数据表', 'Collection, or chiefs, period or office.'),
  list: field(
    z.array(line(40)).min(1).max(2),
    '明细',
    'List inside a row, for sheets of a template.',
  ).exactOptional(),
  rest: field(
    z.enum(['keep', 'drop']),
    '其余',
    'Whether published rows that the table does not name stay (keep) or go (drop).',
  ).exactOptional(),
  whenGone: field(
    z.enum(['ask', 'keep', 'end-with-successor']),
    '不在表中的河长',
    'What becomes of a chief in office whom a table of chiefs does not name; absent: ask.',
  ).exactOptional(),
  register: field(
    z.boolean(),
    '登记新名称',
    'Whether rivers, places and reaches that a table of chiefs names are new rows where none has the name. In a table of rivers: whether a new name tells a lake, reservoir or canal.',
  ).exactOptional(),
  whole: field(
    z.boolean(),
    '全部河长',
    'Whether a table of chiefs names every chief of its levels, so that one it lacks is asked about.',
  ).exactOptional(),
  wholeNames: field(
    z.array(line(40)).max(500),
    '整个姓名',
    'Texts that look like two names or a title and are the name of one person.',
  ).exactOptional(),
  samePerson: field(
    z.array(line(40)).max(500),
    '同一人',
    'Names that stand for one person.',
  ).exactOptional(),
  skip: field(
    z
      .array(
        concept('跳过', 'Rows to leave out.', {
          header: field(header, '表头', 'Column to look at.'),
          is: field(
            z.array(z.string().max(60)).min(1).max(50),
            '取值',
            'Texts of rows to leave out.',
          ),
        }),
      )
      .max(20),
    '跳过的行',
    'Rows that are not meant for the record.',
  ).exactOptional(),
  fixed: field(words, '固定值', 'Values of every row, as if written in a cell.').exactOptional(),
  columns: field(z.array(column).max(120), '列', 'Columns of every row.'),
  repeat: field(
    z.array(group).max(60),
    '重复列组',
    'Groups of columns side by side.',
  ).exactOptional(),
});

/** Format and version of every mapping. This format is separate from that of the export. */
export const mappingHead = { format: MAPPING_FORMAT, version: 1 } as const;

/** A file in `content/import/`: the meaning of an office's tables, written once. */
export const mappingSchema = concept('导入映射', 'What the tables of an office mean.', {
  format: field(z.literal(mappingHead.format), '格式', 'Always jianhe-mapping.'),
  version: field(z.literal(mappingHead.version), '版本', 'Version of the format.'),
  note: field(line(300), '说明', 'For the next clerk.').exactOptional(),
  tables: field(z.array(tableMappingSchema).min(1).max(80), '表', 'Its tables.'),
});

export type Mapping = z.output<typeof mappingSchema>;
export type TableMapping = z.output<typeof tableMappingSchema>;
export type ColumnMapping = TableMapping['columns'][number];
