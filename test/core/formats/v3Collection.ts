import { z } from 'zod';
import { nextFormat } from '../../../src/core/formats/exportFormat.ts';
import { newestFormat } from '../../../src/core/formats/formats.ts';
import { exportV2Schema } from '../../../src/core/formats/v2.ts';
import { concept, field, line, localId } from '../../../src/core/schemas/field.ts';

/**
 * A possible next version, as one file: it adds an optional collection. Absent means unknown; empty
 * means none.
 */
const exportV3Schema = concept('河长办导出文件', 'Office export, format version 3.', {
  ...exportV2Schema.shape,
  version: field(z.literal(3), '版本', 'Version of the format.'),
  basedOn: field(line(12), '基于版次', 'Edition the export was made from.').exactOptional(),
  ferries: field(
    z.array(
      concept('渡口', 'A ferry.', {
        id: field(localId, '编号', 'Permanent local identifier.'),
        name: field(line(40), '名称', 'Name as residents say it.'),
      }),
    ),
    '渡口',
    'Ferries.',
  ).exactOptional(),
});

export const v3Collection = nextFormat(newestFormat, {
  schema: exportV3Schema,
  migrate: (previous) => previous,
  restate: (exported) => exported,
  originOf: (path) => path,
});
