import { z } from 'zod';
import { concept, field } from './field.ts';

/** Reasons why a value is unknown, each with the word a clerk writes into its cell. */
export const unknownWords = {
  'not-held': '不掌握',
  'not-settled': '未核定',
  'not-applicable': '不适用',
  'to-follow': '待补',
} as const;

const reasons = z.enum(['not-held', 'not-settled', 'not-applicable', 'to-follow']);

const unknownSchema = concept('未知', 'Stands in place of a value that is not known.', {
  unknown: field(
    reasons,
    '原因',
    'not-held 不掌握, not-settled 未核定, not-applicable 不适用, to-follow 待补.',
  ),
});

/** Replaces a value that the office does not know, with the reason. */
export type Unknown = z.output<typeof unknownSchema>;

/** A value, or the reason why it is unknown. */
export type OrUnknown<Value> = Value | Unknown;

/** A value of this schema, or the reason why it is unknown. Never a default. */
export const orUnknown = <S extends z.ZodType>(schema: S) => z.union([schema, unknownSchema]);

/** Whether a schema was created by `orUnknown`; its first option is the schema of the value. */
export const isOrUnknown = (schema: z.core.$ZodType): schema is z.ZodUnion =>
  schema instanceof z.ZodUnion &&
  schema.def.options.length === 2 &&
  schema.def.options[1] instanceof z.ZodObject &&
  Object.keys(schema.def.options[1].shape).join() === 'unknown';

/** Whether a value is marked as unknown. */
export const isUnknown = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'unknown');

/** The value; undefined if it is unknown or absent. */
export const known = <Value>(value: OrUnknown<Value> | undefined): Value | undefined =>
  isUnknown(value) ? undefined : value;
