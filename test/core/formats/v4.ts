import { z } from 'zod';
import { nextFormat } from '../../../src/core/formats/exportFormat.ts';
import { newestFormat } from '../../../src/core/formats/formats.ts';
import { exportV3Schema } from '../../../src/core/formats/v3.ts';
import { concept, field } from '../../../src/core/schemas/field.ts';

/**
 * A possible next version, as one file: a river may state its catchment. Version 2 cannot store
 * that.
 */
const exportV4Schema = concept('河长办导出文件', 'Office export, format version 4.', {
  ...exportV3Schema.shape,
  version: field(z.literal(4), '版本', 'Version of the format.'),
  rivers: field(
    z.array(
      exportV3Schema.shape.rivers.element.extend({
        basinKm2: field(
          z.number().min(0.01).max(10_000),
          '流域面积（平方公里）',
          'Catchment in square kilometres.',
        ).exactOptional(),
      }),
    ),
    '河流',
    'Rivers.',
  ),
});

export const v4 = nextFormat(newestFormat, {
  schema: exportV4Schema,
  migrate: (previous) => previous,
  restate: (exported) => exported,
  originOf: (path) => path,
});
