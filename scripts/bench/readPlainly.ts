import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * Baseline of the benchmark: parses the rows of an export, one per line, each with `JSON.parse`,
 * and keeps all of them until the last one is read.
 */
const rows: unknown[] = [];
const lines = createInterface({ input: createReadStream(process.argv[2] ?? '') });
for await (const line of lines) {
  const row = line.trim().replace(/,$/, '');
  if (/^\{.*\}$/.test(row)) rows.push(JSON.parse(row));
}
console.log(rows.length);
