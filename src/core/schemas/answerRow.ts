import { z } from 'zod';
import { calendarDate, concept, field, line, localId, phoneNumber, regionCode } from './field.ts';

/** One row of the open table of who answers where: derived from the record, never submitted. */
export const answerRowSchema = concept(
  '谁来负责',
  'Who answers for a section of a water, or for a water without sections, and whom to call first.',
  {
    riverId: field(localId, '河湖', 'Water.'),
    river: field(
      line(120),
      '河湖名称',
      'Name of the water, with what tells it from others of its name.',
    ),
    reachId: field(
      localId,
      '河段',
      'Section; absent for a water without sections.',
    ).exactOptional(),
    reach: field(line(60), '河段名称', 'Name of the section.').exactOptional(),
    regionCode: field(regionCode, '行政区', 'Region of the section.').exactOptional(),
    title: field(line(60), '河长称谓', 'Title of the nearest post.'),
    name: field(
      line(60),
      '河长姓名',
      'Chief in office; absent while the post is vacant.',
    ).exactOptional(),
    post: field(line(120), '职务', 'Public office of the chief.').exactOptional(),
    phone: field(
      phoneNumber,
      '先拨电话',
      'Number to call first; absent for a mobile or if there is none.',
    ).exactOptional(),
    whose: field(line(80), '电话归属', 'Whose line it is.').exactOptional(),
    because: field(
      z.enum(['vacant', 'no-line', 'unanswered', 'wrong-number', 'untested']),
      '代接原因',
      'Why it is not the line of the nearest post: vacant 空缺, no-line 没有公开电话, unanswered 无人接听, wrong-number 号码有误, untested 待核验.',
    ).exactOptional(),
    verifiedOn: field(
      calendarDate,
      '核验日期',
      'Day of the last test call of that line.',
    ).exactOptional(),
  },
);

/** The open tables that are derived from the record, with the schema of their rows. */
export const derivedSchemas = {
  answers: z.array(answerRowSchema).meta({ title: '谁来负责' }),
} as const;

export type DerivedName = keyof typeof derivedSchemas;

export type AnswerRow = z.output<typeof answerRowSchema>;
