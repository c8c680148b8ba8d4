import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalFiles } from '../../../src/core/dataset/canonicalFiles.ts';
import { passShapeOf, type ShapeResult } from '../../../src/core/dataset/shapePass.ts';
import { valueAt } from '../../../src/core/paths/valueAt.ts';
import type { ExportFormat } from '../../../src/core/formats/exportFormat.ts';
import type { OfficeExport } from '../../../src/core/formats/formats.ts';
import { readExport } from '../../../src/data/readExport.ts';

/** A record written to a folder and read back like any published record. */
export interface ReadBack extends ShapeResult {
  /** The head as written. */
  readonly head: unknown;
}

const folder = mkdtempSync(join(tmpdir(), 'jianhe-record-'));
let times = 0;

/** Writes a record as files and reads it with the normal reader. */
export const readBack = (record: OfficeExport, format: ExportFormat<OfficeExport>): ReadBack => {
  times += 1;
  const place = join(folder, String(times));
  mkdirSync(place);
  for (const { name, pieces } of canonicalFiles(record, format))
    writeFileSync(join(place, name), [...pieces()].join(''));
  const read = readExport(place, 10_000_000, { format });
  const shape = passShapeOf(format, read.document, read.layout);
  const head = Object.fromEntries(
    ['version', 'pointCrs'].map((name) => [name, valueAt(read.document, [name])]),
  );
  return { ...shape, issues: [...read.issues, ...shape.issues], head };
};
