import { placeOf, type ExportLayout } from './exportPlace.ts';
import type { OfficeExport } from '../formats/formats.ts';
import type { IssuePlace } from '../issues/issue.ts';

/** A picture that a problem of an export names. */
export interface NamedPicture {
  /** Name without a folder. */
  readonly file: string;
  /** Where the export names it. */
  readonly place: IssuePlace;
}

/** Every picture of the problems of an export, in their order; a file may be named more than once. */
export const namedPictures = (
  exported: OfficeExport,
  layout: ExportLayout,
): readonly NamedPicture[] =>
  (exported.problems ?? []).flatMap(({ pictures = [] }, row) =>
    pictures.map(({ file }, at) => ({
      file,
      place: placeOf(layout, exported, ['problems', row, 'pictures', at, 'file']),
    })),
  );
