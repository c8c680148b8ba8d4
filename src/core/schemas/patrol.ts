import { concept, count, field, localId, month } from './field.ts';

/** Patrols of one chief on one reach in one month: counts only, never a track or a time of day. */
export const patrolSchema = concept('巡河', 'Patrols of one chief in one month, as counts.', {
  holdingId: field(localId, '任职', 'Post holding whose patrols these are.'),
  reachId: field(
    localId,
    '河段',
    'Reach patrolled; absent for a chief of a whole river.',
  ).exactOptional(),
  month: field(month, '月份', 'Month of the patrols.'),
  required: field(count, '应巡次数', 'Patrols required by the norm for the days in office.'),
  valid: field(count, '有效巡河次数', 'Valid patrols done.'),
  problemsFound: field(count, '发现问题数', 'Problems found on these patrols.'),
  problemsClosed: field(count, '办结问题数', 'Problems of the reach closed in the month.'),
});
