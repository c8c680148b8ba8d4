import type { z } from 'zod';
import type { Path } from '../json/valueAt.ts';

/** Schema of a whole export. */
export type ExportSchema = z.ZodType<object>;

/** What became of a document held against its version; undefined where it has faults. */
export type ParseExport = <S extends ExportSchema>(
  schema: S,
  document: object,
) => z.output<S> | undefined;

/** One version of the export, as files of it are read. */
export interface FormatVersion<Newest> {
  readonly version: number;
  /** What may stand in a file of this version, with its manual. */
  readonly schema: ExportSchema;
  /** Holds a document against this version by `parse`, and says what comes of it in the newest. */
  readonly read: (document: object, parse: ParseExport) => Newest | undefined;
  /** Where a path of the newest version stands in a file of this one; `[]` where it has no place. */
  readonly originOf: (path: Path) => Path;
}

/** A version of the export that knows every version before it. */
export interface ExportFormat<Newest> {
  /** The first version first, the newest last. */
  readonly versions: readonly FormatVersion<Newest>[];
}

/** The step from one version to the next. */
interface FormatStep<Previous, S extends ExportSchema> {
  readonly version: number;
  readonly schema: S;
  /** Says a valid export of the version before in this one. Total: it loses nothing and refuses nothing. */
  readonly migrate: (previous: Previous) => z.output<S>;
  /** Where a path of this version stood in the version before; needed where something moved. */
  readonly originOf: (path: Path) => Path;
}

/** The first version of a format. */
export const firstFormat = <S extends ExportSchema>(
  version: number,
  schema: S,
): ExportFormat<z.output<S>> => ({ versions: [ownVersion(version, schema)] });

/** The next version: files of all versions before it are read through its migration. */
export const nextFormat = <Previous, S extends ExportSchema>(
  previous: ExportFormat<Previous>,
  { version, schema, migrate, originOf }: FormatStep<Previous, S>,
): ExportFormat<z.output<S>> => ({
  versions: [
    ...previous.versions.map((former) => ({
      version: former.version,
      schema: former.schema,
      read: (document: object, parse: ParseExport): z.output<S> | undefined => {
        const exported = former.read(document, parse);
        return exported === undefined ? undefined : migrate(exported);
      },
      originOf: (path: Path) => former.originOf(originOf(path)),
    })),
    ownVersion(version, schema),
  ],
});

const ownVersion = <S extends ExportSchema>(
  version: number,
  schema: S,
): FormatVersion<z.output<S>> => ({
  version,
  schema,
  read: (document, parse) => parse(schema, document),
  originOf: (path) => path,
});
