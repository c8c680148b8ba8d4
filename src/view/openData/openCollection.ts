import { derivedSchemas, type DerivedName } from '../../core/schemas/answerRow.ts';
import { describeJson } from '../../core/dataset/jsonSchemas.ts';
import { isMobileLine } from '../../core/contacts/publicLine.ts';
import { answerRows } from './answerRows.ts';
import { handedInRecord, type RecordIndex } from '../../core/record/recordIndex.ts';
import { shownMarkdown } from '../../core/text/shownMarkdown.ts';
import {
  houseTextSchemas,
  type HouseTextName,
  type HouseTexts,
} from '../../core/schemas/houseText.ts';
import {
  isCollectionName,
  oldestCollectionSchema,
  type CollectionName,
} from '../../core/formats/collections.ts';

/** Name of an open collection: of the record, of in-house texts, or derived from the record. */
export type OpenName = CollectionName | HouseTextName | DerivedName;

/** A column of an open collection, documented by its schema. */
export interface OpenColumn {
  readonly name: string;
  /** Short Chinese name. */
  readonly title: string;
  /** One English sentence, with the unit. */
  readonly description: string;
  /**
   * Type in the Table Schema of Frictionless Data. Objects and arrays are stored in a cell as JSON.
   * `any` is a value, or an object with the reason why it is unknown.
   */
  readonly type:
    'string' | 'number' | 'integer' | 'boolean' | 'date' | 'yearmonth' | 'object' | 'array' | 'any';
  readonly required: boolean;
  readonly choices?: readonly string[];
}

/** A published collection. */
export interface OpenCollection {
  readonly name: OpenName;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly OpenColumn[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Left out of the files although pages show it: old faces of boards have the telephone numbers of
 * former chiefs, and the date of a consent is private.
 */
const withheld: Partial<Record<OpenName, readonly string[]>> = {
  contacts: ['consent'],
  signboards: ['faces'],
};

/**
 * Every open collection: those of the record in the order of the export, as far as they are handed
 * in, then in-house texts, as far as there are any, then who answers where. The telephones include no mobiles, because a
 * list of them invites calls that nobody consented to.
 */
export const openCollections = (
  index: RecordIndex,
  texts: HouseTexts,
): readonly OpenCollection[] => {
  const record = handedInRecord(index);
  return Object.entries({
    ...record,
    ...(record.contacts && {
      contacts: record.contacts.filter((contact) => !isMobileLine(contact)),
    }),
    ...texts,
    answers: answerRows(index),
  }).flatMap(([key, rows]) =>
    isOpenName(key) && Array.isArray(rows) && (isCollectionName(key) || rows.length > 0)
      ? [openCollection(key, rows)]
      : [],
  );
};

const isOpenName = (key: string): key is OpenName =>
  isCollectionName(key) || isDerivedName(key) || Object.hasOwn(houseTextSchemas, key);

const isDerivedName = (key: string): key is DerivedName => Object.hasOwn(derivedSchemas, key);

const openCollection = (name: OpenName, rows: readonly object[]): OpenCollection => {
  const { title, description, columns } = documentOf(name, rows);
  return {
    name,
    title,
    description,
    columns,
    rows: rows.map((row) => openRow(row, columns)),
  };
};

/**
 * Keeps only the fields that have a column, in the order of the columns; of a text only what is
 * shown.
 */
const openRow = (
  row: object,
  columns: readonly OpenColumn[],
): Readonly<Record<string, unknown>> => {
  const values = new Map<string, unknown>(Object.entries(row));
  const body = values.get('body');
  if (typeof body === 'string') values.set('body', shownMarkdown(body));
  return Object.fromEntries(
    columns.flatMap(({ name }) => (values.has(name) ? [[name, values.get(name)] as const] : [])),
  );
};

/** Title, sentence and columns of a collection, read from the schema of its rows. */
const documentOf = (
  name: OpenName,
  rows: readonly object[],
): Omit<OpenCollection, 'rows' | 'name'> => {
  const schema: Described = describeJson(
    isCollectionName(name)
      ? oldestCollectionSchema(name, rows)
      : isDerivedName(name)
        ? derivedSchemas[name]
        : houseTextSchemas[name],
  );
  const required = new Set(schema.items?.required ?? []);
  return {
    title: schema.title ?? name,
    description: schema.items?.description ?? schema.description ?? '',
    columns: Object.entries(schema.items?.properties ?? {})
      .filter(([column]) => !(withheld[name] ?? []).includes(column))
      .map(([column, described]) => ({
        name: column,
        title: described.title ?? column,
        description: described.description ?? '',
        type: typeOf(described),
        required: required.has(column),
        ...(described.enum && { choices: described.enum.map(String) }),
      })),
  };
};

/** The parts of a JSON Schema used here. */
interface Described {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly unknown[];
  readonly items?: Described;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
}

const monthPattern = '^\\d{4}-(0[1-9]|1[0-2])$';

const typeOf = ({ type, format, pattern, anyOf }: Described): OpenColumn['type'] => {
  if (anyOf) return 'any';
  switch (type) {
    case 'string':
      return format === 'date' ? 'date' : pattern === monthPattern ? 'yearmonth' : 'string';
    case 'number':
    case 'integer':
    case 'boolean':
    case 'array':
      return type;
    default:
      return 'object';
  }
};
