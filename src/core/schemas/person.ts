import { z } from 'zod';
import { calendarDate, concept, field, line, localId, phoneNumber, regionCode } from './field.ts';

/** A person who holds or held a post. Two people may share a name. */
export const personSchema = concept('人员', 'A person who holds or held a post.', {
  id: field(localId, '编号', 'Permanent local identifier; it tells namesakes apart.'),
  name: field(line(40), '姓名', 'Full name.'),
  pinyin: field(
    line(120),
    '拼音',
    'Reading with spaces, where a dictionary would err.',
  ).exactOptional(),
});

const scope = field(
  z.discriminatedUnion('kind', [
    concept('行政区', 'Everything inside a region.', {
      kind: z.literal('region'),
      regionCode: field(regionCode, '行政区', 'Region answered for.'),
    }),
    concept('河流', 'A whole river.', {
      kind: z.literal('river'),
      riverId: field(localId, '河流', 'River answered for.'),
    }),
    concept('河段', 'One reach.', {
      kind: z.literal('reach'),
      reachId: field(localId, '河段', 'Reach answered for.'),
    }),
  ]),
  '责任范围',
  'What the holder answers for: a region, a whole river or one reach.',
);

const term = {
  from: field(calendarDate, '任职日期', 'First day of the term.'),
  to: field(
    calendarDate,
    '卸任日期',
    'Day on which the term ended; the successor may begin that same day. Absent while in office.',
  ).exactOptional(),
};

/**
 * One person in one post for one interval. A change of name is a second interval, never an edit.
 */
export const postHoldingSchema = concept('任职', 'One person in one post for one interval.', {
  id: field(localId, '编号', 'Permanent local identifier of the holding.'),
  personId: field(localId, '人员', 'Who holds the post.'),
  level: field(
    z.enum(['general', 'district', 'town', 'village']),
    '级别',
    'general 总河长, district 区县级, town 乡镇级, village 村级.',
  ),
  title: field(line(20), '河长称谓', 'Title as printed, such as 总河长, 镇级河长.'),
  post: field(line(60), '职务', 'Office held, such as 柳林镇党委副书记、镇长.'),
  duty: field(line(200), '职责', 'What the post answers for on this water.'),
  scope,
  ...term,
});

/** Police counterpart of a chief. */
export const policeChiefSchema = concept('河道警长', 'Police counterpart of a chief.', {
  id: field(localId, '编号', 'Permanent local identifier.'),
  personId: field(localId, '人员', 'Who holds the post.'),
  title: field(line(20), '称谓', 'Title as printed, such as 河道警长 or 总警长.'),
  post: field(line(60), '职务', 'Office held, such as 柳林派出所所长.'),
  scope,
  ...term,
});

/** A telephone of a post or an office, with the result of the last check. */
export const contactSchema = concept('联系电话', 'A telephone of a post or office.', {
  id: field(localId, '编号', 'Permanent local identifier.'),
  owner: field(
    z.discriminatedUnion('kind', [
      concept('河长办', 'The office itself: the supervision telephone.', {
        kind: z.literal('office'),
      }),
      concept('行政区', 'The office of a town or village.', {
        kind: z.literal('region'),
        regionCode: field(regionCode, '行政区', 'Town or village whose office answers.'),
      }),
      concept('任职', 'One post holding; it disappears with the term.', {
        kind: z.literal('holding'),
        holdingId: field(localId, '任职', 'Holding whose telephone it is.'),
      }),
      concept('河道警长', 'A police chief.', {
        kind: z.literal('police'),
        policeChiefId: field(localId, '河道警长', 'Police chief whose telephone it is.'),
      }),
    ]),
    '归属',
    'Post or office that answers this telephone.',
  ),
  kind: field(
    z.enum(['office-landline', 'duty-landline', 'mobile']),
    '类别',
    'office-landline 办公电话, duty-landline 值班电话, mobile 移动电话 (needs consent).',
  ),
  number: field(phoneNumber, '号码', 'Number with area code, such as 0300-820 4417.'),
  hours: field(line(60), '接听时间', 'Hours in which it is answered, in words.').exactOptional(),
  verified: field(
    concept('核验', 'The last test call.', {
      on: field(calendarDate, '核验日期', 'Day of the test call.'),
      result: field(
        z.enum(['answered', 'unanswered', 'wrong-number']),
        '核验结果',
        'answered 接通, unanswered 无人接听, wrong-number 号码有误.',
      ),
    }),
    '核验',
    'Last test call; absent when it was never tried.',
  ).exactOptional(),
  consent: field(
    concept('同意公开', 'Written consent of the owner of a mobile.', {
      on: field(calendarDate, '同意日期', 'Day of the consent.'),
    }),
    '同意公开',
    'Required for a mobile, otherwise the import refuses it.',
  ).exactOptional(),
});
