import { z } from 'zod';
import { concept, field, line, paragraph, regionCode } from './field.ts';

/** The river chief office (河长办) that exports the record and is responsible for it. */
export const officeSchema = concept(
  '河长办',
  'The river chief office that answers for the record.',
  {
    name: field(line(60), '名称', 'Full name of the office as printed on boards.'),
    regionCode: field(regionCode, '行政区代码', 'Code of the district it serves, 6 digits.'),
    demonstration: field(
      z.boolean(),
      '演示数据',
      'True when people, phones, places and rivers are fictional; every page then says so.',
    ),
    demonstrationNote: field(
      line(80).regex(/演示数据/),
      '演示说明',
      'What of a demonstration is fictional, where not all of it is; contains the words 演示数据.',
    ).exactOptional(),
    address: field(line(120), '地址', 'Street address of the office.').exactOptional(),
    hours: field(line(80), '办公时间', 'Hours in which the office answers, in words.'),
    introduction: field(paragraph, '简介', 'What the office does, one paragraph.'),
  },
);
