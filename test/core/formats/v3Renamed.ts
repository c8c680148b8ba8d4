import { z } from 'zod';
import { nextFormat } from '../../../src/core/formats/exportFormat.ts';
import { newestFormat } from '../../../src/core/formats/formats.ts';
import { exportV2Schema } from '../../../src/core/formats/v2.ts';
import { concept, field } from '../../../src/core/schemas/field.ts';

const { contacts, ...others } = exportV2Schema.shape;

/**
 * A possible next version, as one file: a table is renamed, and the length of a river is one level
 * deeper. Version 2 can store everything in it.
 */
const exportV3Schema = concept('河长办导出文件', 'Office export, format version 3.', {
  ...others,
  version: field(z.literal(3), '版本', 'Version of the format.'),
  telephones: contacts,
  rivers: field(
    z.array(
      others.rivers.element
        .omit({ lengthKm: true })
        .extend({ length: z.strictObject({ km: others.rivers.element.shape.lengthKm }) }),
    ),
    '河流',
    'Rivers.',
  ),
});

export const v3Renamed = nextFormat(newestFormat, {
  schema: exportV3Schema,
  migrate: ({ contacts: telephones, rivers, ...rest }) => ({
    ...rest,
    telephones,
    rivers: rivers.map(({ lengthKm, ...river }) => ({ ...river, length: { km: lengthKm } })),
  }),
  restate: ({ telephones: contacts, rivers, ...rest }) => ({
    ...rest,
    contacts,
    rivers: rivers.map(({ length, ...river }) => ({ ...river, lengthKm: length.km })),
  }),
  originOf: (path) => {
    const [table, row, name] = path;
    if (table === 'telephones') return ['contacts', ...path.slice(1)];
    return table === 'rivers' && row !== undefined && name === 'length'
      ? [table, row, 'lengthKm']
      : path;
  },
});
