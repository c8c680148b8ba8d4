import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fingerprintOf } from '../../core/dataset/canonicalFiles.ts';
import { errorAt, type Issue, type IssuePlace } from '../../core/issues/issue.ts';
import { applyTables } from '../../core/spreadsheets/applyTables.ts';
import { compareText } from '../../core/lists/order.ts';
import { chooseMappings, matches } from '../../core/spreadsheets/chooseMappings.ts';
import type { Path } from '../../core/paths/valueAt.ts';
import type { TableSurroundings } from '../../core/spreadsheets/tableRun.ts';
import { findTemplateBase } from '../../core/spreadsheets/template.ts';
import type { Head } from '../../core/spreadsheets/writeHead.ts';
import type { ReadExport } from '../readExport.ts';
import { sha256 } from '../sha256.ts';
import type { ReadMappings } from './readMappings.ts';
import { isOtherFormat, isTableFile, readTableFile } from './readTableFile.ts';
import { tableCopies } from './tableCopies.ts';
import { isTableFolder, tableFiles } from './tableFolder.ts';

/** Inputs for reading tables, apart from the files. */
export interface TableReading {
  readonly maximumBytes: number;
  readonly mappings: ReadMappings;
  readonly surroundings: TableSurroundings;
  readonly head: Head;
  /** The command that proposes a mapping for a file. */
  readonly learn: (file: string) => string;
}

/**
 * Whether a source consists of tables: a CSV file or workbook, or what is sent in its place; a folder
 * without JSON.
 */
export const isTableSource = (path: string): boolean => {
  if (!existsSync(path)) return false;
  if (!statSync(path).isDirectory()) return isTableFile(path) || isOtherFormat(path);
  return isTableFolder(path);
};

/** Reads a file or folder of tables as an export, so later steps need not know the difference. */
export const readTables = (path: string, reading: TableReading): ReadExport => {
  const { mappings, surroundings, head, maximumBytes, learn } = reading;
  const tables = mappings.mappings.flatMap(({ mapping }) => mapping.tables);
  const encodingOf = (file: string) => tables.find((table) => matches(file, table.files))?.encoding;
  const listed = tableFiles(path, (name) => tables.some((table) => matches(name, table.files)));
  const files = listed.paths.map((file) => {
    const read = readTableFile(file, maximumBytes, encodingOf);
    return { name: basename(file), ...read, sha256: sha256(read.bytes) };
  });
  const copies = tableCopies(files);
  const hashes = [
    ...files.map(({ name, sha256: hash }) => ({ name, sha256: hash })),
    ...mappings.hashes,
    { name: 'period', sha256: sha256(JSON.stringify(head.period)) },
  ];
  const used = files.filter(({ name }) => !copies.passedOver.has(name));
  const issues: Issue[] = [
    ...mappings.issues,
    ...listed.issues,
    ...copies.issues,
    ...used.flatMap((file) => file.issues),
  ];
  const fingerprint = fingerprintOf(hashes, sha256);
  const sound = used.filter(({ sheets }) => sheets.length > 0);
  const chosen = chooseMappings(
    sound,
    mappings.mappings,
    (file) => learn(file),
    surroundings.format,
  );
  issues.push(...chosen.issues);
  if (chosen.mapped.length === 0)
    return { layout: { kind: 'document', name: basename(path) }, sha256: fingerprint, issues };

  // Of several templates the one from the oldest edition knows least.
  const [base] = sound
    .flatMap(({ sheets }) => findTemplateBase(sheets) ?? [])
    .sort((a, b) => compareText(a.edition, b.edition));
  const applied = applyTables(chosen.mapped, surroundings, { ...head, ...(base && { base }) });
  const missing = periodFields.filter(({ field }) => !hasText(applied.document['period'], field));
  if (missing.length > 0)
    issues.push(
      errorAt({ source: basename(path), path: [] }, 'table.period', {
        missing: missing.map(({ title }) => title),
      }),
    );
  const unsaid = officeFields.filter(({ field }) => !hasText(applied.document['office'], field));
  if (unsaid.length > 0)
    issues.push(
      errorAt({ source: basename(path), path: [] }, 'office.missing', {
        fields: unsaid.map(({ title }) => title),
      }),
    );
  return {
    // Without a period or an office, all other issues would only follow from that.
    ...(missing.length + unsaid.length === 0 && { document: applied.document }),
    layout: {
      kind: 'tables',
      findPlace: (steps) =>
        applied.findPlace(steps) ??
        findOptionPlace(steps, head) ??
        findSitePlace(steps, surroundings),
    },
    sha256: fingerprint,
    files: hashes,
    issues: [...issues, ...applied.issues],
  };
};

const periodFields = [
  { field: 'dataThrough', title: '--data-through' },
  { field: 'publishedAt', title: '--published-at' },
  { field: 'nextUpdate', title: '--next-update' },
  { field: 'preparedBy', title: '--prepared-by' },
] as const;

const officeFields = [
  { field: 'name', title: '河长办名称' },
  { field: 'regionCode', title: '行政区代码' },
  { field: 'hours', title: '办公时间' },
  { field: 'introduction', title: '简介' },
] as const;

const hasText = (head: unknown, field: string): boolean =>
  typeof head === 'object' && head !== null && typeof Reflect.get(head, field) === 'string';

/** A period that no sheet states was given in the command, or is the one published before. */
const findOptionPlace = ([name, field]: Path, { period }: Head): IssuePlace | undefined => {
  if (name !== 'period') return undefined;
  const options = periodFields.filter((each) =>
    field === undefined ? each.field !== 'preparedBy' : each.field === field,
  );
  const given = options.filter((each) => hasText(period, each.field));
  return { source: given.map(({ title }) => title).join(' '), path: [] };
};

/** The office of a first import is what its site says. */
const findSitePlace = ([name]: Path, { record }: TableSurroundings): IssuePlace | undefined =>
  name === 'office' && !record ? { source: 'site.json', path: [] } : undefined;
