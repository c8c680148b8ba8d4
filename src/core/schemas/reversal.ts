import { z } from 'zod';
import { concept, field, line } from './field.ts';

/**
 * content/reversal.json: how to get from the record back to the previous one. Its rows are those of
 * the previous record. They are checked against the format, and the rebuilt record against its
 * fingerprint.
 */
export const reversalSchema = concept('退回', 'How to get back to the record before.', {
  undoes: field(line(12), '撤回版次', 'Edition that the record belongs to.'),
  to: field(line(12), '退回到', 'Edition whose record is restored.'),
  recordSha256: field(
    z.string().regex(/^[0-9a-f]{64}$/),
    '公开数据指纹',
    'SHA-256 over the record that is restored.',
  ),
  head: field(
    z.record(z.string(), z.unknown()),
    '表头',
    'Head of the record before, in the version in which its rows stand here.',
  ),
  tables: field(
    z.array(
      concept('一张表', 'Rows of one collection that were other ones.', {
        name: line(40),
        drop: field(z.array(z.string()), '去掉的', 'Keys of rows that are new or were other ones.'),
        rows: field(
          z.array(z.unknown()).nullable(),
          '原来的',
          'Rows as they were, changed and removed ones; null where the collection was not there.',
        ),
      }),
    ),
    '各表',
    'Collections with changes.',
  ),
  lines: field(
    z.unknown(),
    '河流线',
    'River lines as they were, null where there were none; absent where they are the same.',
  ).optional(),
});

export type Reversal = z.output<typeof reversalSchema>;
