import { z } from 'zod';
import { concept, field } from '../schemas/field.ts';
import { linesSchema } from '../schemas/lines.ts';
import { officeSchema } from '../schemas/office.ts';
import { firstCollections, periodSchema } from '../schemas/officeExport.ts';
import { EXPORT_FORMAT, firstFormat } from './exportFormat.ts';

/**
 * Version 1 of the export. Construction projects, publicity and honours may be left out. It does
 * not state the coordinate system of places and boards: WGS-84 is assumed.
 */
export const exportV1Schema = concept('河长办导出文件', 'Office export, format version 1.', {
  format: field(z.literal(EXPORT_FORMAT), '格式', 'Always jianhe-export.'),
  version: field(z.literal(1), '版本', 'Version of the format; others are refused by name.'),
  period: field(periodSchema, '数据期', 'When the data end and when they are published.'),
  office: field(officeSchema, '河长办', 'The office.'),
  ...firstCollections,
  projects: field(
    firstCollections.projects.default([]),
    '涉河建设项目',
    'Construction projects at rivers.',
  ),
  publicity: field(firstCollections.publicity.default([]), '宣传活动', 'Publicity activities.'),
  honours: field(firstCollections.honours.default([]), '荣誉', 'Honours.'),
  lines: field(linesSchema, '河流线', 'River lines.').exactOptional(),
});

/** An export of version 1 as stored in a file. */
export type ExportV1Input = z.input<typeof exportV1Schema>;

export const v1 = firstFormat(exportV1Schema);
