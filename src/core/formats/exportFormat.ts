import type { z } from 'zod';
import type { Path } from '../dataset/valueAt.ts';

/** What became of a document held against its version: said in the newest version, or its faults. */
type VersionReading<Newest> =
  | { readonly success: true; readonly data: Newest }
  | { readonly success: false; readonly faults: readonly z.core.$ZodIssue[] };

/** One version of the export, as files of it are read. */
export interface FormatVersion<Newest> {
  readonly version: number;
  /** What may stand in a file of this version, with its manual. */
  readonly schema: z.ZodType;
  /** Holds a document against this version and says it in the newest; faults have paths of this version. */
  readonly read: (document: unknown) => VersionReading<Newest>;
  /** Where a path of the newest version stands in a file of this one; `[]` where it has no place. */
  readonly originOf: (path: Path) => Path;
}

/** A version of the export that knows every version before it. */
export interface ExportFormat<Newest> {
  /** The first version first, the newest last. */
  readonly versions: readonly FormatVersion<Newest>[];
}

/** The step from one version to the next. */
interface FormatStep<Previous, S extends z.ZodType> {
  readonly version: number;
  readonly schema: S;
  /** Says a valid export of the version before in this one. Total: it loses nothing and refuses nothing. */
  readonly migrate: (previous: Previous) => z.output<S>;
  /** Where a path of this version stood in the version before; needed where something moved. */
  readonly originOf: (path: Path) => Path;
}

/** The first version of a format. */
export const firstFormat = <S extends z.ZodType>(
  version: number,
  schema: S,
): ExportFormat<z.output<S>> => ({ versions: [ownVersion(version, schema)] });

/** The next version: files of all versions before it are read through its migration. */
export const nextFormat = <Previous, S extends z.ZodType>(
  previous: ExportFormat<Previous>,
  { version, schema, migrate, originOf }: FormatStep<Previous, S>,
): ExportFormat<z.output<S>> => ({
  versions: [
    ...previous.versions.map((former) => ({
      version: former.version,
      schema: former.schema,
      read: (document: unknown): VersionReading<z.output<S>> => {
        const reading = former.read(document);
        return reading.success ? { success: true, data: migrate(reading.data) } : reading;
      },
      originOf: (path: Path) => former.originOf(originOf(path)),
    })),
    ownVersion(version, schema),
  ],
});

const ownVersion = <S extends z.ZodType>(
  version: number,
  schema: S,
): FormatVersion<z.output<S>> => ({
  version,
  schema,
  read: (document) => {
    const parsed = schema.safeParse(document);
    return parsed.success
      ? { success: true, data: parsed.data }
      : { success: false, faults: parsed.error.issues };
  },
  originOf: (path) => path,
});
