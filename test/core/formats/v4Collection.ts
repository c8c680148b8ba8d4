import { z } from 'zod';
import { nextFormat } from '../../../src/core/formats/exportFormat.ts';
import { newestFormat } from '../../../src/core/formats/formats.ts';
import { exportV3Schema } from '../../../src/core/formats/v3.ts';
import { concept, field, line, localId } from '../../../src/core/schemas/field.ts';

/**
 * A possible next version, as one file: it adds an optional collection. Absent means unknown; empty
 * means none.
 */
const exportV4Schema = concept('河长办导出文件', 'Office export, format version 4.', {
  ...exportV3Schema.shape,
  version: field(z.literal(4), '版本', 'Version of the format.'),
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

export const v4Collection = nextFormat(newestFormat, {
  schema: exportV4Schema,
  migrate: (previous) => previous,
  restate: (exported) => exported,
  originOf: (path) => path,
});
