import { parseArgs } from 'node:util';
import type { Clock } from '../../src/core/dataset/clockIssues.ts';
import { cleanText, findTextFaults } from '../../src/core/text/cleanText.ts';
import { findPersonalInformation, maskPersonal } from '../../src/core/privacy/privacy.ts';
import { shanghaiMinute } from '../../src/core/schemas/field.ts';
import { isTableSource } from '../../src/data/spreadsheets/readTables.ts';
import { contentFolder } from '../../src/data/site.ts';
import { importReport } from '../../src/i18n/zh/importReport.ts';
import { personalKinds } from '../../src/i18n/zh/personalKinds.ts';
import type { ReportLanguage } from '../../src/view/issues/issueReport.ts';
import { argumentFault } from '../run/argumentFault.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';
import { languageOf } from './language.ts';
import { shanghaiNow } from '../run/shanghaiNow.ts';

/** Command-line options. */
export interface ImportOptions {
  /** File or folder of the export; empty when withdrawing an edition. */
  readonly source: string;
  /** Withdraws the newest edition instead of importing. */
  readonly undo: boolean;
  readonly content: string;
  readonly accept: boolean;
  /** Role that accepts the import, not a person's name. */
  readonly role?: string;
  /** Time of acceptance, `YYYY-MM-DD HH:MM` in Asia/Shanghai. */
  readonly acceptedAt: string;
  /** What the dates of the export are held against. */
  readonly clock: Clock;
  /** Reason for changes of past values that the export does not explain. */
  readonly reason?: string;
  /** Addresses given up on purpose, with the public reason. */
  readonly tombstones: ReadonlyMap<string, string>;
  /** Output path of the page for the approving leader. */
  readonly preview?: string;
  /** Where to write a copy of the table with its faulty cells coloured. */
  readonly fix?: string;
  /** Fingerprint of the approved source, or a prefix of it. */
  readonly signed?: string;
  readonly json: boolean;
  /** Language of the messages; English comes only when asked for. */
  readonly language: ReportLanguage;
  /** Limits for the whole export, file or folder, and for each table. */
  readonly maximumBytes: number;
  /** Propose a mapping for the tables instead of importing them. */
  readonly learn: boolean;
  /** The mapping to use instead of those in `content/import`. */
  readonly mapping?: string;
  /** Cut-off and publication date of tables, if no sheet states them. */
  readonly period: Readonly<Record<string, string>>;
}

/** @throws ExpectedFailure for invalid arguments; its message contains the usage */
export const readOptions = (args: readonly string[], now: Date = new Date()): ImportOptions => {
  const { values, positionals } = parsed(args);
  const undo = values.undo ?? false;
  const accept = values.accept ?? false;
  const [source, ...others] = positionals;
  if (undo ? source !== undefined : source === undefined || others.length > 0)
    throw new ExpectedFailure(importReport.usage);
  const tables = source !== undefined && isTableSource(source);
  const megabytes = Number(values['max-mb'] ?? (tables ? TABLE_MEGABYTES : EXPORT_MEGABYTES));
  if (!(megabytes >= 1 && megabytes <= 2000)) throw new ExpectedFailure(importReport.usage);
  const role = publicWords('--role', values.role);
  const reason = publicWords('--reason', values.reason);
  publicWords('--prepared-by', values['prepared-by']);
  if (accept && role === undefined) throw new ExpectedFailure(importReport.roleMissing);
  if ((role ?? '').length > 40) throw new ExpectedFailure(importReport.roleTooLong);
  return {
    source: source ?? '',
    undo,
    content: values.content ?? contentFolder(),
    accept,
    ...(role !== undefined && { role }),
    acceptedAt: readMoment(values['accepted-at'], now),
    clock: { now: shanghaiNow(now), isChecked: values['dates-checked'] ?? false },
    ...(reason !== undefined && { reason }),
    tombstones: new Map((values.tombstone ?? []).map(readTombstone)),
    ...(values.preview !== undefined && { preview: values.preview }),
    ...(values.fix !== undefined && { fix: values.fix }),
    ...(values.signed !== undefined && { signed: readSigned(values.signed) }),
    json: values.json ?? false,
    language: languageOf(args),
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

/** A table is unpacked in memory as a whole. */
const TABLE_MEGABYTES = 20;
/** Twice the size of an export with ten thousand rivers and two years of data. */
const EXPORT_MEGABYTES = 1024;

const options = {
  content: { type: 'string' },
  accept: { type: 'boolean' },
  undo: { type: 'boolean' },
  preview: { type: 'string' },
  fix: { type: 'string' },
  signed: { type: 'string' },
  'accepted-at': { type: 'string' },
  'dates-checked': { type: 'boolean' },
  role: { type: 'string' },
  reason: { type: 'string' },
  tombstone: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  language: { type: 'string' },
  'max-mb': { type: 'string' },
  learn: { type: 'boolean' },
  mapping: { type: 'string' },
  'data-through': { type: 'string' },
  'published-at': { type: 'string' },
  'next-update': { type: 'string' },
  'prepared-by': { type: 'string' },
} as const;

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options,
    });
  } catch (error) {
    throw new ExpectedFailure(
      importReport.badArguments(argumentFault(error, Object.keys(options))),
    );
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

/** `/rivers/sha-gou/=原因`, with or without the outer slashes. */
const readTombstone = (argument: string): readonly [address: string, reason: string] => {
  const at = argument.indexOf('=');
  const reason = argument.slice(at + 1).trim();
  if (at < 1 || reason === '')
    throw new ExpectedFailure(importReport.badTombstone(maskPersonal(argument)));
  const words = publicWords('--tombstone', reason) ?? '';
  return [`/${argument.slice(0, at).replace(/^\/+|\/+$/g, '')}/`, words];
};

/** Longest paragraph in an edition or a tombstone. */
const LONGEST_WORDS = 4000;

/** Cleans text for publication, and refuses it if it contains personal information. */
const publicWords = (option: string, given: string | undefined): string | undefined => {
  const words = cleanText(given ?? '');
  if (words === '') return undefined;
  const [fault] = findTextFaults(words).filter(({ kind }) => kind === 'refused');
  if (fault) throw new ExpectedFailure(importReport.wordsCharacter(option, fault.codePoint));
  if (words.length > LONGEST_WORDS)
    throw new ExpectedFailure(importReport.wordsTooLong(option, LONGEST_WORDS));
  const [found] = findPersonalInformation(words);
  if (found)
    throw new ExpectedFailure(
      importReport.wordsPersonal(option, personalKinds[found.kind].name, found.excerpt),
    );
  return words;
};

/** At least 12 of the 64 digits of the fingerprint; the page prints 16. */
const readSigned = (given: string): string => {
  const signed = given.trim().toLowerCase();
  if (!/^[0-9a-f]{12,64}$/.test(signed)) throw new ExpectedFailure(importReport.badSigned(given));
  return signed;
};

/**
 * The given time, else the current one; both in Asia/Shanghai, which has no daylight saving time.
 */
const readMoment = (given: string | undefined, now: Date): string => {
  if (given === undefined) return shanghaiNow(now);
  if (!shanghaiMinute.safeParse(given.trim()).success)
    throw new ExpectedFailure(importReport.badMoment(given));
  return given.trim();
};
