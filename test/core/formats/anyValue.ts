import fc from 'fast-check';
import { z } from 'zod';

/**
 * Any value that a schema accepts and that is stored unchanged: text without leading, trailing or
 * double spaces, no -0. Lists are short, so that a whole export stays small.
 *
 * @throws RangeError for a kind of schema that no format uses yet
 */
export const anyValueOf = (schema: z.core.$ZodType): fc.Arbitrary<unknown> => {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional)
    return anyValueOf(schema.def.innerType);
  if (schema instanceof z.ZodDefault) return anyValueOf(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return anyValueOf(schema.def.in);
  if (schema instanceof z.ZodObject) return anyObject(schema);
  if (schema instanceof z.ZodArray) return anyList(schema);
  if (schema instanceof z.ZodTuple) return fc.tuple(...schema.def.items.map(anyValueOf));
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.def.options.map(anyValueOf));
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodISODate) return anyDay;
  if (schema instanceof z.ZodNumber) return anyNumber(schema);
  if (schema instanceof z.ZodString) return anyText(schema);
  throw new RangeError(`No arbitrary value for a schema of type ${schema._zod.def.type}`);
};

const anyObject = ({ shape }: z.ZodObject): fc.Arbitrary<unknown> => {
  const fields: Readonly<Record<string, z.core.$ZodType>> = shape;
  const values = Object.entries(fields).map(([name, field]) => [name, anyValueOf(field)] as const);
  const requiredKeys = values.map(([name]) => name).filter((name) => !isOptional(fields[name]));
  return fc.record(Object.fromEntries(values), { requiredKeys, noNullPrototype: true });
};

const isOptional = (field: z.core.$ZodType | undefined): boolean =>
  field instanceof z.ZodExactOptional || field instanceof z.ZodOptional;

const anyList = (schema: z.ZodArray): fc.Arbitrary<unknown> => {
  const checks = (schema.def.checks ?? []).map((check) => check._zod.def);
  const minLength = Math.max(0, ...checks.map((def) => numberAt(def, 'minimum') ?? 0));
  const maximum = Math.min(...checks.map((def) => numberAt(def, 'maximum') ?? Infinity));
  return fc.array(anyValueOf(schema.element), {
    minLength,
    maxLength: Math.min(maximum, minLength + 2),
  });
};

const numberAt = (def: object, key: string): number | undefined => {
  const value: unknown = Reflect.get(def, key);
  return typeof value === 'number' ? value : undefined;
};

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const anyNumber = ({ minValue, maxValue, format }: z.ZodNumber): fc.Arbitrary<number> => {
  const [min, max] = [minValue ?? -1e9, maxValue ?? 1e9];
  const numbers =
    format === null
      ? fc.double({ min, max, noNaN: true })
      : fc.integer({ min: Math.max(min, -(2 ** 31)), max: Math.min(max, 2 ** 31 - 1) });
  return numbers.map((value) => (value === 0 ? 0 : value));
};

/** No digits: eleven of them could be a telephone number. */
const letters = Array.from('河沟村桥·甲乙丙鱼鰱𬇙жxYz，。“”');

const anyText = (schema: z.ZodString): fc.Arbitrary<string> => {
  const pattern = patternOf(schema);
  const texts = pattern
    ? fc.stringMatching(pattern)
    : fc.string({
        unit: fc.constantFrom(...letters),
        minLength: schema.minLength ?? 0,
        maxLength: Math.min((schema.maxLength ?? 24) / 2, 24),
      });
  return texts.filter((text) => schema.safeParse(text).data === text);
};

const patternOf = (schema: z.ZodString): RegExp | undefined =>
  (schema.def.checks ?? [])
    .map((check) => check._zod.def)
    .flatMap((def) => ('pattern' in def && def.pattern instanceof RegExp ? [def.pattern] : []))
    .at(0);
