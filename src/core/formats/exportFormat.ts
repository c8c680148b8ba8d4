import type { z } from 'zod';
import type { Path } from '../paths/valueAt.ts';

/** Marks a file as an export. */
export const EXPORT_FORMAT = 'jianhe-export';

/** Marks a file as a mapping of tables. */
export const MAPPING_FORMAT = 'jianhe-mapping';

/** Schema of a whole export. Its version number is stored here and nowhere else. */
export type ExportSchema = z.ZodObject<{ readonly version: z.ZodLiteral<number> }>;

/** Result of checking a document against its version; undefined if it has faults. */
export type ParseExport = <S extends ExportSchema>(
  schema: S,
  document: object,
) => z.output<S> | undefined;

/** An export independent of its version. */
export type ExportContent<Exported> = Omit<Exported, 'version'>;

/** An export as its schema types it. */
type ExportOf<S extends ExportSchema> = ExportContent<z.output<S>> & { readonly version: number };

/** One version of the export: the schema of a file, with its manual. */
interface VersionSchema {
  readonly version: number;
  readonly schema: ExportSchema;
}

/** The versions of an export, for code that only needs the schemas. */
export interface FormatSchemas {
  /** The first version first, the newest last. */
  readonly versions: readonly VersionSchema[];
  readonly newest: VersionSchema;
}

/** One version of the export: how its files are read and written. */
export interface FormatVersion<Newest> extends VersionSchema {
  /**
   * Checks a document against this version with `parse`, and converts the result to the newest
   * version.
   */
  readonly read: (document: object, parse: ParseExport) => Newest | undefined;
  /**
   * Converts an export of the newest version to this one; undefined if that is impossible. The
   * result is not yet checked against the schema.
   */
  readonly write: (exported: ExportContent<Newest>) => object | undefined;
  /**
   * Where a path of the newest version stands in a file of this one; `[]` if it has no place there.
   */
  readonly originOf: (path: Path) => Path;
}

/** A version of the export that can read every earlier version. */
export interface ExportFormat<Newest, S extends ExportSchema = ExportSchema> extends FormatSchemas {
  readonly versions: readonly FormatVersion<Newest>[];
  readonly newest: FormatVersion<Newest> & { readonly schema: S };
}

/** The step from one version to the next. */
interface FormatStep<Previous, S extends ExportSchema> {
  readonly schema: S;
  /**
   * Converts a valid export from the previous version to this one. Total: never fails and loses
   * nothing.
   */
  readonly migrate: (previous: Previous) => ExportContent<z.output<S>>;
  /**
   * Converts an export of this version to the previous one; undefined if that cannot hold it. A
   * field passed through that the previous version does not know is refused by its schema.
   */
  readonly restate: (exported: ExportContent<ExportOf<S>>) => ExportContent<Previous> | undefined;
  /** Where a path of this version stands in the previous one. Needed only if something moved. */
  readonly originOf: (path: Path) => Path;
}

/** The first version of a format. */
export const firstFormat = <S extends ExportSchema>(schema: S): ExportFormat<ExportOf<S>, S> =>
  formatOf([], ownVersion(schema));

/** The next version. Files of all earlier versions are read through its migration. */
export const nextFormat = <Previous, S extends ExportSchema>(
  previous: ExportFormat<Previous>,
  { schema, migrate, restate, originOf }: FormatStep<Previous, S>,
): ExportFormat<ExportOf<S>, S> => {
  const own = ownVersion(schema);
  const former = previous.versions.map((version): FormatVersion<ExportOf<S>> => ({
    version: version.version,
    schema: version.schema,
    read: (document, parse) => {
      const exported = version.read(document, parse);
      return exported === undefined ? undefined : { ...migrate(exported), version: own.version };
    },
    write: (exported) => {
      const older = restate(exported);
      return older === undefined ? undefined : version.write(older);
    },
    originOf: (path) => version.originOf(originOf(path)),
  }));
  return formatOf(former, own);
};

const formatOf = <Newest, S extends ExportSchema>(
  former: readonly FormatVersion<Newest>[],
  newest: ExportFormat<Newest, S>['newest'],
): ExportFormat<Newest, S> => ({ versions: [...former, newest], newest });

const ownVersion = <S extends ExportSchema>(schema: S): ExportFormat<ExportOf<S>, S>['newest'] => {
  const version = schema.shape.version.value;
  return {
    version,
    schema,
    read: (document, parse) => {
      const exported = parse(schema, document);
      return exported === undefined ? undefined : { ...exported, version };
    },
    write: (exported) => ({ ...exported, version }),
    originOf: (path) => path,
  };
};
