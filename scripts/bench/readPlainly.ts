import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * What everything else is compared with: the rows of an export, one a line, each through
 * `JSON.parse`, kept until the last is read and not looked at.
 */
const rows: unknown[] = [];
const lines = createInterface({ input: createReadStream(process.argv[2] ?? '') });
for await (const line of lines) {
  const row = line.trim().replace(/,$/, '');
  if (/^\{.*\}$/.test(row)) rows.push(JSON.parse(row));
}
console.log(rows.length);
