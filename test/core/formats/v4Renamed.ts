import { z } from 'zod';
import { nextFormat } from '../../../src/core/formats/exportFormat.ts';
import { newestFormat } from '../../../src/core/formats/formats.ts';
import { exportV3Schema } from '../../../src/core/formats/v3.ts';
import { concept, field } from '../../../src/core/schemas/field.ts';

const { contacts, ...others } = exportV3Schema.shape;

/**
 * A possible next version, as one file: a table is renamed, and the length of a river is one level
 * deeper. Version 3 can store everything in it.
 */
const exportV4Schema = concept('河长办导出文件', 'Office export, format version 4.', {
  ...others,
  version: field(z.literal(4), '版本', 'Version of the format.'),
  telephones: contacts,
  rivers: field(
    z.array(
      others.rivers.element.omit({ lengthKm: true }).extend({
        length: z
          .strictObject({ km: others.rivers.element.shape.lengthKm.unwrap() })
          .exactOptional(),
      }),
    ),
    '河流',
    'Rivers.',
  ),
});

export const v4Renamed = nextFormat(newestFormat, {
  schema: exportV4Schema,
  migrate: ({ contacts: telephones, rivers, ...rest }) => ({
    ...rest,
    ...(telephones && { telephones }),
    rivers: rivers.map(({ lengthKm, ...river }) => ({
      ...river,
      ...(lengthKm !== undefined && { length: { km: lengthKm } }),
    })),
  }),
  restate: ({ telephones: contacts, rivers, ...rest }) => ({
    ...rest,
    ...(contacts && { contacts }),
    rivers: rivers.map(({ length, ...river }) => ({
      ...river,
      ...(length && { lengthKm: length.km }),
    })),
  }),
  originOf: (path) => {
    const [table, row, name] = path;
    if (table === 'telephones') return ['contacts', ...path.slice(1)];
    return table === 'rivers' && row !== undefined && name === 'length'
      ? [table, row, 'lengthKm']
      : path;
  },
});
