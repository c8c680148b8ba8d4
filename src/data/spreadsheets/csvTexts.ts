import { isPictureFormula } from '../../core/spreadsheets/pictureCell.ts';
import type { Cell } from '../../core/spreadsheets/sheet.ts';

/**
 * Quotes the fields of a CSV file that are written as a formula of a text, `="0300…"`, as the format
 * asks for it. Some systems write them so that a spreadsheet keeps a leading 0. Fields in quotes and
 * everything else stay as they are.
 *
 * @param delimiter one character
 */
export const withQuotedTexts = (text: string, delimiter: string): string => {
  const end = `[${delimiter.replace(/[\\\]^-]/, '\\$&')}\\r\\n]`;
  const gap = delimiter === '\t' ? ' *' : '[ \\t]*';
  return text.replace(
    new RegExp(`(^|${end}${gap})="(${inQuotes})"(?=${gap}(?:${end}|$))|"${inQuotes}"`, 'g'),
    (whole: string, before: string | undefined, inner: string | undefined) =>
      inner === undefined ? whole : `${before ?? ''}"=""${inner.replaceAll('"', '""')}"""`,
  );
};

/** What stands between two quotation marks; in this form a long text takes no stack. */
const inQuotes = '[^"]*(?:""[^"]*)*';

/**
 * A cell of a CSV file. The file does not say what a cell held, except for `="0300…"`, which is the
 * text in quotes.
 */
export const csvCell = (written: string): Cell | undefined => {
  // A workbook's escape for a carriage return, left by the program that made a CSV file of it.
  const field = written.replaceAll('_x000D_', '');
  if (field.trim() === '') return undefined;
  if (isPictureFormula(field)) return { text: '', kind: 'picture' };
  const [, inner] = textFormula.exec(field) ?? [];
  if (inner === undefined) return { text: field.trim(), kind: 'text', isLoose: true };
  const text = inner.replaceAll('""', '"');
  return text.trim() === '' ? undefined : { text, kind: 'text' };
};

const textFormula = new RegExp(`^\\s*="(${inQuotes})"\\s*$`);
