import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { ExportV1Input } from '../../src/core/formats/v1.ts';

/** Rows are written in chunks of about this many characters, so large districts fit into memory. */
const PARCEL_LENGTH = 1 << 20;

/** Writes an export: keys in the order of the format, one row per line, a line feed at the end. */
export const writeExport = async (file: string, exported: ExportV1Input): Promise<void> => {
  const out = createWriteStream(file, { encoding: 'utf8' });
  let parcel = '';
  for (const piece of piecesOf(exported)) {
    parcel += piece;
    if (parcel.length < PARCEL_LENGTH) continue;
    if (!out.write(parcel)) await once(out, 'drain');
    parcel = '';
  }
  out.end(parcel);
  await once(out, 'finish');
};

/** The text of an export in chunks. */
export function* piecesOf(exported: ExportV1Input): Generator<string> {
  const entries = Object.entries(exported);
  yield '{\n';
  for (const [index, [key, value]] of entries.entries()) {
    const comma = index === entries.length - 1 ? '' : ',';
    yield `  ${JSON.stringify(key)}: `;
    if (key === 'lines' && exported.lines) {
      const { features, ...head } = exported.lines;
      yield `${JSON.stringify(head).slice(0, -1)},"features":`;
      yield* rowsOf(features);
      yield `}${comma}\n`;
    } else if (Array.isArray(value)) {
      yield* rowsOf(value);
      yield `${comma}\n`;
    } else {
      yield `${JSON.stringify(value)}${comma}\n`;
    }
  }
  yield '}\n';
}

function* rowsOf(rows: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [index, row] of rows.entries()) {
    yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(row)}`;
  }
  yield rows.length === 0 ? ']' : '\n  ]';
}
