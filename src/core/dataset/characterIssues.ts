import { codePointOf } from '../characters/codePoint.ts';
import type { OfficeExport } from '../formats/formats.ts';
import { warningAt, type Issue } from '../issues/issue.ts';

/** What the house can do with characters: print them, and find them by their sound. */
export interface Lettering {
  /** The characters of a text that no face here can print, each once. */
  readonly findMissing: (text: string) => readonly string[];
  /** The hanzi of a name whose reading nobody knows. */
  readonly findUnread: (name: NamedRow, isPerson: boolean) => readonly string[];
}

export interface NamedRow {
  readonly name: string;
  readonly pinyin?: string | undefined;
}

/** Collections whose texts stand on boards, maps, charts or campaign material. */
const printed = [
  'regions',
  'rivers',
  'reaches',
  'people',
  'postHoldings',
  'policeChiefs',
  'signboards',
  'sections',
  'memberUnits',
  'campaigns',
  'targets',
  'sandReaches',
] as const satisfies readonly (keyof OfficeExport)[];

/**
 * Warnings about rare characters, at their cell: what cannot be printed, and names that nobody finds
 * by pinyin. Neither stops the website, which shows the character in the reader's own font. They have
 * paths into the export, and no file yet.
 */
export const characterIssues = (
  exported: OfficeExport,
  { findMissing, findUnread }: Lettering,
): readonly Issue[] => {
  const issues: Issue[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'string') {
      for (const character of findMissing(value))
        issues.push(
          warningAt({ source: '', path }, 'text.no-glyph', {
            character,
            codePoint: codePointOf(character),
            text: value.slice(0, 40),
          }),
        );
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  for (const collection of printed) visit(exported[collection] ?? [], [collection]);
  for (const collection of ['regions', 'rivers', 'people'] as const)
    exported[collection].forEach((row, at) => {
      for (const character of findUnread(row, collection === 'people'))
        issues.push(
          warningAt({ source: '', path: [collection, at, 'name'] }, 'text.no-reading', {
            character,
            name: row.name,
            isPerson: collection === 'people',
          }),
        );
    });
  return issues;
};
