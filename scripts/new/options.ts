import { parseArgs } from 'node:util';
import { fieldNames } from '../../src/core/schemas/schemaField.ts';
import { newText as words } from '../../src/i18n/zh/newText.ts';
import { houseKinds, type HouseKind } from '../editorial/houseTexts.ts';
import { argumentFault } from '../run/argumentFault.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/** Command-line options. */
export interface NewOptions {
  readonly kind: HouseKind;
  readonly title: string;
  readonly slug?: string;
  /** Fields given on the command line, by name. */
  readonly given: Readonly<Record<string, string>>;
}

/** @throws ExpectedFailure with the usage, or with the unknown word */
export const readOptions = (args: readonly string[]): NewOptions => {
  const [name, ...rest] = args;
  if (name === undefined || name.startsWith('-')) throw new ExpectedFailure(words.usage);
  const kind = houseKinds.find(
    ({ kind: id, folder }) => name === id || name === folder || words.kinds[id].includes(name),
  );
  if (!kind) throw new ExpectedFailure(words.kindUnknown(name));

  const fields = fieldNames(kind.schema, []).filter((field) => field !== 'title');
  const { values, positionals } = parsed(kind, fields, rest);
  const [title, ...others] = positionals;
  if (title === undefined || title.trim() === '')
    throw new ExpectedFailure(words.titleMissing(kind.kind));
  if (others.length > 0) throw new ExpectedFailure(words.titleInPieces(kind.kind, positionals));
  const { slug } = values;
  const given = fields.flatMap((field) => {
    const value = values[optionOf(field)];
    return value === undefined ? [] : [[field, value.replace(/\s+/g, ' ').trim()] as const];
  });
  return {
    kind,
    title: title.replace(/\s+/g, ' ').trim(),
    ...(slug !== undefined && { slug }),
    given: Object.fromEntries(given),
  };
};

/** A field as an option: `publishedAt` is `published-at`. */
export const optionOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const parsed = (kind: HouseKind, fields: readonly string[], args: readonly string[]) => {
  const names = ['slug', ...fields.map(optionOf)];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const unknown = /Unknown option '(--[^']*)'/.exec(String(error))?.[1];
    if (unknown !== undefined)
      throw new ExpectedFailure(words.optionUnknown(unknown, kind.kind, names));
    throw new ExpectedFailure(words.badArguments(argumentFault(error, names)));
  }
};
