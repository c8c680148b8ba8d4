import { z } from 'zod';
import { isOrUnknown } from './notKnown.ts';

/** The manual's entry for the field at a path: its Chinese name, sentence, bounds and choices. */
export interface SchemaField {
  /** Name of the field, or of its nearest named parent. */
  readonly title?: string;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/**
 * The manual's entry for a path into a document, such as `rivers › 3 › lengthKm`. If the schema
 * branches by a discriminant, the first branch with the next field is used.
 */
export const describeField = (
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
): SchemaField => {
  const [step, ...rest] = path;
  const field = manualEntry(schema);
  const inner = step === undefined ? undefined : findInner(unwrapped(schema), step);
  return inner ? { ...namesOf(field), ...describeField(inner, rest) } : field;
};

/** Names of the fields allowed in an object at this path; empty if no object is expected. */
export const fieldNames = (
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
): readonly string[] => {
  const [step, ...rest] = path;
  if (step === undefined)
    return objectBranches(unwrapped(schema)).flatMap((branch) => Object.keys(branch.shape));
  const inner = findInner(unwrapped(schema), step);
  return inner ? fieldNames(inner, rest) : [];
};

/** Names of the fields of a schema that are lists: the tables of an export. */
export const listFields = (schema: z.core.$ZodType): readonly string[] =>
  fieldNames(schema, []).filter((name) => {
    const inner = findFieldSchema(schema, name);
    return inner !== undefined && unwrapped(inner) instanceof z.ZodArray;
  });

/** The schema of a field of a document, including its wrappers. */
export const findFieldSchema = (
  schema: z.core.$ZodType,
  name: string,
): z.core.$ZodType | undefined => findInner(unwrapped(schema), name);

/** Whether a document may omit this field. */
export const mayBeAbsent = (schema: z.core.$ZodType, name: string): boolean => {
  const inner = findFieldSchema(schema, name);
  return inner?._zod.optin === 'optional';
};

const namesOf = ({ title, description }: SchemaField): SchemaField => ({
  ...(title !== undefined && { title }),
  ...(description !== undefined && { description }),
});

const manualEntry = (schema: z.core.$ZodType): SchemaField => {
  const entries = layersOf(schema).map((layer) => z.globalRegistry.get(layer));
  const title = entries.find((entry) => entry?.title !== undefined)?.title;
  const description = entries.find((entry) => entry?.description !== undefined)?.description;
  const inner = unwrapped(schema);
  const numeric = inner instanceof z.ZodNumber ? inner : undefined;
  return {
    ...namesOf({
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
    }),
    ...(typeof numeric?.minValue === 'number' && { minimum: numeric.minValue }),
    ...(typeof numeric?.maxValue === 'number' && { maximum: numeric.maxValue }),
  };
};

/** The schema and the schemas inside its wrappers, outermost first. */
const layersOf = (schema: z.core.$ZodType): readonly z.core.$ZodType[] => {
  if (
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault
  )
    return [schema, ...layersOf(schema.def.innerType)];
  if (schema instanceof z.ZodPipe) return [schema, ...layersOf(schema.def.in)];
  if (isOrUnknown(schema)) return [schema, ...schema.def.options.slice(0, 1).flatMap(layersOf)];
  return [schema];
};

/** A schema without its wrappers: the inner type of an optional or transformed field. */
export const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  layersOf(schema).at(-1) ?? schema;

const findInner = (schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined => {
  if (typeof step === 'number') {
    if (schema instanceof z.ZodArray) return schema.element;
    if (schema instanceof z.ZodTuple) return schema.def.items[step];
    return undefined;
  }
  const branch = objectBranches(schema).find(({ shape }) => Object.hasOwn(shape, step));
  const fields: Readonly<Record<string, z.core.$ZodType>> = branch?.shape ?? {};
  return fields[step];
};

/** The object a schema describes, or its alternatives. */
export const objectBranches = (schema: z.core.$ZodType): readonly z.ZodObject[] => {
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodUnion)
    return schema.def.options.flatMap((option) => objectBranches(unwrapped(option)));
  return [];
};
