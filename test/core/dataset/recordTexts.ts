import { canonicalFiles } from '../../../src/core/dataset/canonicalFiles.ts';
import type { OfficeExport } from '../../../src/core/formats/formats.ts';

/** The files of a record with their full texts. */
export const recordTexts = (
  record: OfficeExport,
): readonly { readonly name: string; readonly text: string }[] =>
  canonicalFiles(record).map(({ name, pieces }) => ({ name, text: [...pieces()].join('') }));
