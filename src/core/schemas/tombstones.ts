import { z } from 'zod';
import { concept, field, line, paragraph } from './field.ts';

/** Longest name of a removed page, in UTF-16 units. */
export const TOMBSTONE_NAME_LENGTH = 80;

/** content/tombstones.json: addresses given up on purpose. Each still answers, with its reason. */
export const tombstonesSchema = z.array(
  concept('停用地址', 'An address that was published once and was given up with a reason.', {
    address: field(line(120), '地址', 'Site-relative address, such as /rivers/sha-gou/.'),
    name: field(line(TOMBSTONE_NAME_LENGTH), '名称', 'What stood there, such as 沙沟.'),
    reason: field(paragraph, '原因', 'Why it was given up, for the public.'),
    edition: field(line(12), '版次', 'Edition since which it is gone.'),
  }),
);

export type Tombstones = z.output<typeof tombstonesSchema>;
