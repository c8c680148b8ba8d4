import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examine } from '../../../../scripts/import/examine.ts';
import { readSource } from '../../../../scripts/import/readSource.ts';
import type { Issue } from '../../../../src/core/issues/issue.ts';
import type { ReadExport } from '../../../../src/data/readExport.ts';
import { readPublished } from '../../../../src/data/readPublished.ts';
import { readSite } from '../../../../src/data/site.ts';
import { districtFolder } from '../../../district/district.ts';
import { baseTables, csvOf, type BaseName, type BaseTable } from './baseTables.ts';

/** A fault in one of the tables, as a small edit. */
export interface TableFault {
  readonly name: string;
  readonly of: BaseName;
  /** Cells that are written otherwise, by address in a CSV file with one line of headers. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Any other edit of the lines. */
  readonly rows?: (rows: readonly (readonly string[])[]) => readonly (readonly string[])[];
  readonly mapping?: Readonly<Record<string, unknown>>;
  readonly period?: Readonly<Record<string, string>>;
  /** The bytes of the file in place of the table, with the name of the file. */
  readonly file?: readonly [name: string, content: string | Uint8Array];
  /** Why one fault is told in more than one place. */
  readonly because?: string;
}

/** A fault in the one file that a system exports. */
export interface ExportFault {
  readonly name: string;
  readonly edit: (document: Exported) => void;
  readonly because?: string;
}

/** The export as a system writes it: rows of any fields, by collection. */
export type Exported = Record<string, unknown> &
  Record<'period' | 'office', Record<string, unknown>>;

const again = {
  dataThrough: '2026-09-30',
  publishedAt: '2026-10-20 09:00',
  nextUpdate: '2026-11-09',
};

const clock = { now: '2026-10-20 09:30', isChecked: false };

const published = readPublished(districtFolder);
const site = readSite(districtFolder);

/** What is said about a table after an edit. */
export const tryTable = (fault: Omit<TableFault, 'name'>): readonly Issue[] => {
  const desk = mkdtempSync(join(tmpdir(), 'jianhe-fault-'));
  try {
    const base: BaseTable = baseTables[fault.of];
    const [name, content] = fault.file ?? [`${base.file}.csv`, csvOf(edited(base, fault))];
    const source = join(desk, name);
    writeFileSync(source, content);
    const mapping = join(desk, 'mapping.json');
    writeFileSync(mapping, JSON.stringify(mappingOf(base, fault.mapping)));
    const read = readSource(
      {
        source,
        content: districtFolder,
        mapping,
        maximumBytes: 1024 * 1024,
        period: fault.period ?? again,
      },
      published,
      site,
    );
    const { issues } = examine(read, published, site, new Map(), clock);
    // The proposal of a command names the folder, which is another one each time.
    return structuredClone(issues).map((issue) =>
      issue.code === 'table.no-mapping'
        ? { ...issue, params: { learn: issue.params.learn.replace(`${desk}/`, '') } }
        : issue,
    );
  } finally {
    rmSync(desk, { recursive: true });
  }
};

/** What is said about the export after an edit. */
export const tryExport = (edit: ExportFault['edit']): readonly Issue[] => {
  const document: Exported = structuredClone({
    ...published.record,
    format: 'jianhe-export',
    version: 3,
    period: { ...published.record?.period, ...again },
    office: { ...published.record?.office },
  });
  edit(document);
  const read: ReadExport = {
    document,
    layout: { kind: 'document', name: '九月.json' },
    sha256: '',
    issues: [],
  };
  return examine(read, published, site, new Map(), clock).issues;
};

const mappingOf = ({ file, mapping, columns }: BaseTable, changed: TableFault['mapping'] = {}) => ({
  format: 'jianhe-mapping',
  version: 1,
  tables: [
    {
      files: `${file}*`,
      headerRows: 1,
      ...mapping,
      columns: columns.map(([header, means]) => ({ header, means })),
      ...changed,
    },
  ],
});

const edited = (
  base: BaseTable,
  { cells = {}, rows = (each) => each }: Omit<TableFault, 'name'>,
) => {
  const lines = [base.columns.map(([header]) => header), ...base.rows].map((row) => [...row]);
  for (const [address, text] of Object.entries(cells)) {
    const [, letter = 'A', number = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const line = lines[Number(number) - 1];
    if (!line) throw new Error(`The table has no row for ${address}`);
    line[letter.charCodeAt(0) - 65] = text;
  }
  return rows(lines);
};
