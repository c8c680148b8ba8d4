import { existsSync, readFileSync } from 'node:fs';
import { it } from 'vitest';

const folder = new URL('../../shared/data/real/', import.meta.url);

/** A test on real inputs, skipped with a message if they are absent. */
export const itOnRealInputs = (
  title: string,
  check: () => void | Promise<void>,
  timeoutMs?: number,
): void => {
  it(
    title,
    async ({ skip }) => {
      skip(!existsSync(folder), 'real inputs are absent');
      await check();
    },
    timeoutMs,
  );
};

/** Rows of a real CSV, by column name. The files contain no quoted cells. */
export const readRealRows = (name: string): readonly ReadonlyMap<string, string>[] => {
  const [header = '', ...lines] = readFileSync(new URL(name, folder), 'utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return new Map(columns.map((column, index) => [column, cells[index] ?? '']));
  });
};

/** @throws Error when the column does not exist */
export const getCell = (row: ReadonlyMap<string, string>, column: string): string => {
  const cell = row.get(column);
  if (cell === undefined) throw new Error(`No column ${column}`);
  return cell;
};
