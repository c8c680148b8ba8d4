import { z } from 'zod';
import { boardCodePattern } from '../ids/boardCode.ts';
import { calendarDate, concept, field, line, localId } from './field.ts';

const code = field(z.string().regex(boardCodePattern), '编码', 'Permanent code of the board.');
const edition = field(line(12), '版次', 'Edition of the record that brought this entry.');
const riverId = field(localId, '河流', 'River the board stands at from this entry on.');
const reachId = field(localId, '河段', 'Reach the board stands at from this entry on.');

/** Ways in which a printed face can be wrong without a dated row in the record. */
export const undatedKinds = [
  'chief',
  'chief-phone',
  'supervision-phone',
  'reach',
  'goals',
] as const;
export type UndatedKind = (typeof undatedKinds)[number];

/**
 * content/signboards.json: the history of every code ever issued, in the order of the imports.
 * Entries are only ever appended. Each edition seals the entries present when it was accepted.
 */
export const boardLedgerSchema = z.array(
  z.discriminatedUnion('kind', [
    concept('发码', 'A code was issued and has to be answered for ever.', {
      kind: z.literal('issued'),
      code,
      riverId,
      reachId,
      place: field(line(60), '位置', 'Where the board was put up, in words.'),
      on: field(calendarDate, '启用日期', 'Day on which its first face was put up.'),
      edition,
    }),
    concept('制牌', 'A face was printed.', {
      kind: z.literal('printed'),
      code,
      face: field(z.int().min(1).max(99), '牌面版次', 'Running number of the face.'),
      on: field(calendarDate, '制作日期', 'Day on which the face was put up.'),
      edition,
    }),
    concept('移交', 'The code went to another reach or river, on record.', {
      kind: z.literal('transferred'),
      code,
      riverId,
      reachId,
      on: field(calendarDate, '移交日期', 'Day of the transfer.'),
      reason: field(line(200), '原因', 'Why, in words for the public.'),
      edition,
    }),
    concept('停用', 'The board was taken down; its address answers with a tombstone.', {
      kind: z.literal('retired'),
      code,
      on: field(calendarDate, '停用日期', 'Day on which it was taken down.'),
      successorCode: field(
        z.string().regex(boardCodePattern),
        '替代编码',
        'Code of the board that replaces it.',
      ).exactOptional(),
      edition,
    }),
    concept('牌面不符', 'A face was first seen to be wrong in a way the record has no date for.', {
      kind: z.literal('differed'),
      code,
      face: field(z.int().min(1).max(99), '牌面版次', 'Face that is wrong.'),
      what: field(z.enum(undatedKinds), '哪一项', 'What differs.'),
      on: field(calendarDate, '发现日期', 'Cut-off of the edition in which it was first seen.'),
      edition,
    }),
    concept(
      '撤回',
      'The edition that brought entries of this code was undone: they do not count.',
      {
        kind: z.literal('withdrawn'),
        code,
        undoes: field(line(12), '撤回版次', 'Edition whose entries of this code do not count.'),
        on: field(calendarDate, '撤回日期', 'Day on which the edition was undone.'),
        edition,
      },
    ),
  ]),
);

export type BoardLedger = Readonly<z.output<typeof boardLedgerSchema>>;
export type BoardLedgerEntry = BoardLedger[number];
