/**
 * The first record with a cell that holds whole rows: a quotation mark opens too early and closes at
 * the next one, lines below. Such a cell has a line with as many cells as the table.
 *
 * @returns zero-based index of the record; undefined if there is none
 */
export const swallowedRows = (
  records: readonly (readonly string[])[],
  delimiter: string,
): number | undefined => {
  const width = Math.max(0, ...records.slice(0, 60).map(widthOf));
  if (width < 3) return undefined;
  const found = records.findIndex((record) =>
    record.some((cell) =>
      cell
        .split(/\r\n|[\r\n]/)
        .slice(1, -1)
        .some((line) => widthOf(line.split(delimiter)) === width),
    ),
  );
  return found === -1 ? undefined : found;
};

/** Cells up to the last that is not blank. */
const widthOf = (record: readonly string[]): number =>
  record.findLastIndex((cell) => cell.trim() !== '') + 1;
