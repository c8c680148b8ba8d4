import { parseArgs } from 'node:util';
import { contentFolder } from '../../src/data/site.ts';
import { importReport } from '../../src/i18n/zh/importReport.ts';
import { ExpectedFailure } from '../expectedFailure.ts';

/** What the clerk asked for. */
export interface ImportOptions {
  /** File or folder of the export. */
  readonly source: string;
  readonly content: string;
  readonly accept: boolean;
  /** Role that accepts the import, not a name. */
  readonly role?: string;
  /** Words for changes of past values that the export does not explain. */
  readonly reason?: string;
  /** Addresses given up on purpose, with the reason for the public. */
  readonly tombstones: ReadonlyMap<string, string>;
  readonly json: boolean;
  readonly maximumBytes: number;
  /** Propose a mapping for the tables instead of importing them. */
  readonly learn: boolean;
  /** The one mapping of tables to use, instead of those in `content/import`. */
  readonly mapping?: string;
  /** When the data of tables end and when they are published, where no sheet says so. */
  readonly period: Readonly<Record<string, string>>;
}

/** @throws ExpectedFailure when the arguments make no sense; its message says how the command is used */
export const readOptions = (args: readonly string[]): ImportOptions => {
  const { values, positionals } = parsed(args);
  const [source, ...others] = positionals;
  if (source === undefined || others.length > 0) throw new ExpectedFailure(importReport.usage);
  const megabytes = Number(values['max-mb'] ?? '20');
  if (!(megabytes >= 1 && megabytes <= 2000)) throw new ExpectedFailure(importReport.usage);
  const { role, reason, content } = values;
  return {
    source,
    content: content ?? contentFolder(),
    accept: values.accept ?? false,
    ...(role !== undefined && role.trim() !== '' && { role: role.trim() }),
    ...(reason !== undefined && reason.trim() !== '' && { reason: reason.trim() }),
    tombstones: new Map((values.tombstone ?? []).map(readTombstone)),
    json: values.json ?? false,
    maximumBytes: megabytes * 1024 * 1024,
    learn: values.learn ?? false,
    ...(values.mapping !== undefined && { mapping: values.mapping }),
    period: readPeriod({
      dataThrough: values['data-through'],
      publishedAt: values['published-at'],
      nextUpdate: values['next-update'],
      preparedBy: values['prepared-by'],
    }),
  };
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        accept: { type: 'boolean' },
        role: { type: 'string' },
        reason: { type: 'string' },
        tombstone: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        'max-mb': { type: 'string' },
        learn: { type: 'boolean' },
        mapping: { type: 'string' },
        'data-through': { type: 'string' },
        'published-at': { type: 'string' },
        'next-update': { type: 'string' },
        'prepared-by': { type: 'string' },
      },
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ExpectedFailure(importReport.badArguments(detail));
  }
};

const readPeriod = (
  given: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([field, text]) =>
      text === undefined ? [] : [[field, text.trim()]],
    ),
  );

/** `/rivers/sha-gou/=原因`, with or without the slashes at the ends. */
const readTombstone = (argument: string): readonly [address: string, reason: string] => {
  const at = argument.indexOf('=');
  const reason = argument.slice(at + 1).trim();
  if (at < 1 || reason === '') throw new ExpectedFailure(importReport.badTombstone(argument));
  return [`/${argument.slice(0, at).replace(/^\/+|\/+$/g, '')}/`, reason];
};
