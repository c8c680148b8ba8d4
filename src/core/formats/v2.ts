import { z } from 'zod';
import { concept, field } from '../schemas/field.ts';
import { coordinateSystem } from '../schemas/lines.ts';
import { firstCollections } from '../schemas/officeExport.ts';
import { nextFormat } from './exportFormat.ts';
import { exportV1Schema, v1 } from './v1.ts';

/**
 * Version 2 of the export. Every table is required, so a forgotten file is a fault instead of an
 * emptied page. The coordinate system of places and boards is declared, so positions copied from a
 * web map (GCJ-02) are not shown half a kilometre off.
 */
export const exportV2Schema = concept('河长办导出文件', 'Office export, format version 2.', {
  ...exportV1Schema.shape,
  version: field(z.literal(2), '版本', 'Version of the format; others are refused by name.'),
  pointCrs: field(
    coordinateSystem,
    '点位坐标系',
    'Coordinate system of the positions of places and boards; GCJ-02 is converted on import.',
  ),
  projects: firstCollections.projects,
  publicity: firstCollections.publicity,
  honours: firstCollections.honours,
});

export const v2 = nextFormat(v1, {
  schema: exportV2Schema,
  // What version 1 left out is read as no rows, and its positions as WGS-84.
  migrate: (previous) => ({ ...previous, pointCrs: 'WGS-84' as const }),
  restate: ({ pointCrs, ...content }) => (pointCrs === 'WGS-84' ? content : undefined),
  originOf: (path) => (path[0] === 'pointCrs' ? [] : path),
});
