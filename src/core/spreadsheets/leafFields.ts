import { z } from 'zod';
import { isOrUnknown } from '../schemas/notKnown.ts';
import { describeField, objectBranches, unwrapped } from '../schemas/schemaField.ts';
import type { CollectionName } from '../formats/collections.ts';
import { choiceWords, type Choice } from './choiceWords.ts';

/** Type of the value in a field's cell. */
export type LeafType =
  | { readonly kind: 'text'; readonly maximum: number }
  | { readonly kind: 'number'; readonly isInteger: boolean; readonly isKm: boolean }
  | { readonly kind: 'date' | 'month' | 'minute' | 'class' | 'boolean' | 'position' | 'code' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'reference'; readonly to: CollectionName | 'duties' };

/** A field that fits into one cell. */
export interface Leaf {
  /** Path from the row, such as `flowsInto`, `atKm`. */
  readonly path: readonly string[];
  /** Chinese name, including that of the object around it. */
  readonly title: string;
  readonly description: string;
  readonly type: LeafType;
  /** Several values in one cell. */
  readonly isMany: boolean;
  /** Whether a list of several values must have one. */
  readonly needsOne?: true;
  /** Whether a row may omit it. */
  readonly isOptional: boolean;
  /** Whether the cell may give the reason why the value is unknown. */
  readonly mayBeUnknown?: true;
  /** Of a field in an object of several kinds: the kinds that have it. */
  readonly ofKinds?: readonly (string | number)[];
  /** The kinds of these that cannot be without it. */
  readonly neededBy?: readonly (string | number)[];
  /** Whether it is that kind. The other cells may decide it. */
  readonly isKind?: true;
}

/** Whether the cell of a field may stay empty. */
export const mayStayEmpty = ({ isOptional, isMany, needsOne }: Leaf): boolean =>
  isOptional || (isMany && needsOne !== true);

/** A list of objects inside a row; a separate sheet in a workbook. */
export interface ListField {
  readonly path: readonly string[];
  readonly title: string;
  readonly isOptional: boolean;
  readonly leaves: readonly Leaf[];
  readonly lists: readonly ListField[];
}

/** Contents of a row or list entry: its cells and its lists. */
export interface RowFields {
  readonly leaves: readonly Leaf[];
  readonly lists: readonly ListField[];
}

/**
 * The fields of a row, in the order of the schema. Fields of all branches of a union are listed.
 */
export const rowFields = (schema: z.core.$ZodType): RowFields => {
  const leaves = new Map<string, Leaf>();
  const lists: ListField[] = [];
  collect(schema, { path: [], titles: [], isOptional: false }, leaves, lists);
  return { leaves: [...leaves.values()], lists };
};

interface Above {
  readonly path: readonly string[];
  readonly titles: readonly string[];
  readonly isOptional: boolean;
}

const collect = (
  schema: z.core.$ZodType,
  above: Above,
  leaves: Map<string, Leaf>,
  lists: ListField[],
): void => {
  const union = unwrapped(schema);
  const branches = objectBranches(union);
  const kind = union instanceof z.ZodDiscriminatedUnion ? union.def.discriminator : undefined;
  for (const branch of branches)
    for (const [name, field] of Object.entries<z.core.$ZodType>(branch.shape)) {
      const { title, description } = describeField(field, []);
      const path = [...above.path, name];
      const isOptional =
        above.isOptional ||
        isOptionalField(field) ||
        branches.some(({ shape }) => !Object.hasOwn(shape, name)) ||
        (name === kind && isDecidedByOthers(branches, kind));
      const titles = [...above.titles, title ?? kindTitle];
      const inner = unwrapped(field);
      if (objectBranches(inner).length > 0) {
        collect(field, { path, titles, isOptional }, leaves, lists);
        continue;
      }
      const element = inner instanceof z.ZodArray ? unwrapped(inner.element) : undefined;
      if (element && objectBranches(element).length > 0) {
        const fields = rowFields(element);
        lists.push({ path, title: titles.join('·'), isOptional, ...fields });
        continue;
      }
      addLeaf(leaves, {
        path,
        title: titles.join('·'),
        description: description ?? '',
        type: leafType(name, element ?? inner, title ?? '', description ?? '', branch),
        isMany: element !== undefined,
        ...(Number(inner._zod.bag['minimum'] ?? 0) > 0 && element && { needsOne: true }),
        isOptional,
        ...(mayBeUnknown(field) && { mayBeUnknown: true }),
        ...(kind !== undefined && { ofKinds: kindsOf(branch, kind) }),
        ...(kind !== undefined && !isOptionalField(field) && { neededBy: kindsOf(branch, kind) }),
        ...(name === kind && { isKind: true }),
      });
    }
};

/** Whether every branch has a field of its own that must be present. */
const isDecidedByOthers = (branches: readonly z.ZodObject[], kind: string): boolean =>
  branches.every((branch) =>
    Object.entries<z.core.$ZodType>(branch.shape).some(
      ([name, field]) =>
        name !== kind &&
        !isOptionalField(field) &&
        branches.every((other) => other === branch || !Object.hasOwn(other.shape, name)),
    ),
  );

const kindsOf = ({ shape }: z.ZodObject, kind: string): readonly (string | number)[] => {
  const fields = Object.entries<z.core.$ZodType>(shape);
  const field = fields.find(([name]) => name === kind)?.[1];
  return field ? choiceWords(field, '', '').map(({ value }) => value) : [];
};

/** The discriminant of a union has no name of its own. */
const kindTitle = '类别';

/** A field present in several branches is one column with the choices of all. */
const addLeaf = (leaves: Map<string, Leaf>, leaf: Leaf): void => {
  const key = leaf.path.join('.');
  const known = leaves.get(key);
  if (!known) {
    leaves.set(key, leaf);
    return;
  }
  const ofKinds = [...(known.ofKinds ?? []), ...(leaf.ofKinds ?? [])];
  const neededBy = [...(known.neededBy ?? []), ...(leaf.neededBy ?? [])];
  const both = {
    ...known,
    ...(ofKinds.length > 0 && { ofKinds }),
    ...(neededBy.length > 0 && { neededBy }),
  };
  if (known.type.kind !== 'choice' || leaf.type.kind !== 'choice') leaves.set(key, both);
  else
    leaves.set(key, {
      ...both,
      title: known.title.endsWith(kindTitle) ? leaf.title : known.title,
      type: { kind: 'choice', choices: [...known.type.choices, ...leaf.type.choices] },
    });
};

const isOptionalField = (field: z.core.$ZodType): boolean =>
  field instanceof z.ZodExactOptional || field instanceof z.ZodOptional;

const mayBeUnknown = (field: z.core.$ZodType): boolean =>
  isOrUnknown(
    field instanceof z.ZodExactOptional || field instanceof z.ZodOptional
      ? field.def.innerType
      : field,
  );

const leafType = (
  name: string,
  schema: z.core.$ZodType,
  title: string,
  description: string,
  branch: z.ZodObject,
): LeafType => {
  if (schema instanceof z.ZodTuple) return { kind: 'position' };
  if (schema instanceof z.ZodBoolean) return { kind: 'boolean' };
  if (schema instanceof z.ZodISODate) return { kind: 'date' };
  if (name === 'class' || name === 'targetClass') return { kind: 'class' };
  const choices = choiceWords(schema, description, describeField(branch, []).title ?? '');
  if (choices.length > 0) return { kind: 'choice', choices };
  if (schema instanceof z.ZodNumber)
    return { kind: 'number', isInteger: schema.format !== null, isKm: title.includes('（公里）') };
  const pattern = schema instanceof z.ZodString ? patternOf(schema) : '';
  if (pattern.startsWith('^\\d{4}-(0[1-9]|1[0-2])$')) return { kind: 'month' };
  if (pattern.includes(' ([01]\\d')) return { kind: 'minute' };
  const to = referencesByName.get(name);
  if (to !== undefined && pattern !== '') return { kind: 'reference', to };
  if (pattern !== '') return { kind: 'code' };
  return {
    kind: 'text',
    maximum: schema instanceof z.ZodString ? (schema.maxLength ?? Infinity) : Infinity,
  };
};

const patternOf = (schema: z.ZodString): string =>
  (schema.def.checks ?? [])
    .map((check) => check._zod.def)
    .flatMap((def) =>
      'pattern' in def && def.pattern instanceof RegExp ? [def.pattern.source] : [],
    )
    .join(' ');

/** Fields that name another row. */
const referencesByName: ReadonlyMap<string, CollectionName | 'duties'> = new Map([
  ['riverId', 'rivers'],
  ['fromRiverId', 'rivers'],
  ['riverIds', 'rivers'],
  ['reachId', 'reaches'],
  ['fromReachId', 'reaches'],
  ['regionCode', 'regions'],
  ['regionCodes', 'regions'],
  ['parentCode', 'regions'],
  ['personId', 'people'],
  ['personIds', 'people'],
  ['holdingId', 'postHoldings'],
  ['policeChiefId', 'policeChiefs'],
  ['sectionId', 'sections'],
  ['campaignId', 'campaigns'],
  ['unitId', 'memberUnits'],
  ['ownerUnitId', 'memberUnits'],
  ['leadUnitId', 'memberUnits'],
  ['handlingUnitId', 'memberUnits'],
  ['unitIds', 'memberUnits'],
  ['duty', 'duties'],
] as const);
