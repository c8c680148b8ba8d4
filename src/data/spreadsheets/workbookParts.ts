import type { NumberShape } from './numberFormats.ts';

/** Data shared by all sheets of a workbook. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly shapes: readonly NumberShape[];
  /** Whether day 0 is 1904-01-01, as on old Macintoshes. */
  readonly is1904: boolean;
}

/** `_x000D_` is the workbook escape for a character that XML cannot contain. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
