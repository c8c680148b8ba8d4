import { z } from 'zod';
import { getCalendarDate, getMonth, isCalendarDate } from '../calendar/calendar.ts';
import { unifiedText } from '../characters/unifiedText.ts';
import { idPattern, regionCodePattern } from '../ids/ids.ts';

/**
 * A field with its manual entry: a short Chinese name for messages to the clerk and one English
 * sentence with the unit. Every field of every concept has both; the JSON Schema publishes them.
 */
export const field = <S extends z.ZodType>(schema: S, title: string, description: string): S =>
  schema.meta({ title, description });

/** A concept: an object that refuses fields it does not name. */
export const concept = <S extends z.ZodRawShape>(title: string, description: string, shape: S) =>
  z.strictObject(shape).meta({ title, description });

/** One line of text, 1 to `maxLength` characters, in unified characters. */
export const line = (maxLength: number) =>
  z.string().trim().overwrite(unifiedText).min(1).max(maxLength);

/** A paragraph, up to 4,000 characters, in unified characters. */
export const paragraph = z.string().trim().overwrite(unifiedText).min(1).max(4000);

/** A local identifier: lower-case letters, digits and hyphens, at most 64. */
export const localId = z.string().regex(idPattern);

/** District (6 digits), town or street (9), village or community (12). */
export const regionCode = z.string().regex(regionCodePattern);

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`; days that do not exist are refused. */
export const calendarDate = z.iso.date().transform((text) => getCalendarDate(text));

/** A calendar month, `YYYY-MM`. */
export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .transform((text) => getMonth(text));

const minutePattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d$/;

/** A publication time in Asia/Shanghai, `YYYY-MM-DD HH:MM`; days that do not exist are refused. */
export const shanghaiMinute = z
  .string()
  .regex(minutePattern)
  .check(({ value, issues }) => {
    if (minutePattern.test(value) && !isCalendarDate(value.slice(0, 10)))
      issues.push({
        code: 'invalid_format',
        format: 'regex',
        pattern: minutePattern.source,
        input: value,
      });
  });

/** Kilometres along a river, from its source; 0 to 2,000. */
export const chainageKm = z.number().min(0).max(2000);

/** A count of things or times. */
export const count = z.int().min(0).max(100_000_000);

/** A quantity that is never negative. */
export const quantity = z.number().min(0).max(1_000_000_000_000);

/** Bank seen looking downstream. */
export const bankSide = z.enum(['both', 'left', 'right']);

/** `[longitude, latitude]` in degrees. */
export const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** Telephone as written by the office. The import checks form and kind against each other. */
export const phoneNumber = z.string().trim().min(3).max(24);

/** A step of the ladder of supervision (交办, 督办, 约谈, 问责) the office has taken. */
export const supervisionStep = concept('督导', 'A step of supervision that the office has taken.', {
  step: field(
    z.enum(['assigned', 'supervised', 'summoned', 'held-accountable']),
    '措施',
    'assigned 交办, supervised 督办, summoned 约谈, held-accountable 问责.',
  ),
  on: field(calendarDate, '日期', 'Day on which the step was taken.'),
});
