import { z } from 'zod';
import { concept, field, localId, month, quantity } from './field.ts';

/** Amount cleared on one river in one month, in one unit. Different units are never added. */
export const cleanupSchema = concept('清理', 'What was cleared on one river in one month.', {
  id: field(localId, '编号', 'Permanent local identifier.'),
  riverId: field(localId, '河流', 'River that was cleared.'),
  reachId: field(localId, '河段', 'Reach, where the office reports by reach.').exactOptional(),
  campaignId: field(localId, '专项行动', 'Campaign it belongs to.').exactOptional(),
  month: field(month, '月份', 'Month of the work.'),
  unit: field(
    z.enum(['m3', 't', 'km', 'site', 'machine-shift', 'person-time']),
    '单位',
    'm3 立方米, t 吨, km 公里, site 处, machine-shift 台次, person-time 人次.',
  ),
  amount: field(
    z.discriminatedUnion('kind', [
      concept('数量', 'A reported amount; a reported 0 is a value.', {
        kind: z.literal('value'),
        value: field(quantity, '数量', 'Amount in the unit, times the scale.'),
        scale: field(
          z.union([z.literal(1), z.literal(10_000)]),
          '量级',
          'Factor of the amount: 1 个, 10000 万.',
        ),
      }),
      concept('未报送', 'No report was made; this is not a zero.', {
        kind: z.literal('missing'),
        reason: field(z.literal('not-reported'), '原因', 'not-reported 未报送.'),
      }),
    ]),
    '数量',
    'Amount, or the reason why there is none.',
  ),
});
