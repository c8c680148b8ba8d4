import { strToU8, zipSync } from 'fflate';

/** A file in an archive; text is written as UTF-8. */
export interface ArchiveEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * A ZIP archive: the same entries and day give the same bytes on every machine.
 *
 * @param day date of every entry, `YYYY-MM-DD`; the archive knows no time zone
 */
export const zipArchive = (entries: readonly ArchiveEntry[], day: string): Uint8Array => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // Noon exists on every day in every time zone. Only the parts of the date are written.
  const mtime = new Date(year, month - 1, date, 12);
  return zipSync(
    Object.fromEntries(
      entries.map(({ name, content }) => [
        name,
        [typeof content === 'string' ? strToU8(content) : content, { mtime, os: 0, level: 9 }],
      ]),
    ),
  );
};
