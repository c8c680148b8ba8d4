import type { z } from 'zod';
import type { Path } from '../json/valueAt.ts';

/** Says in a file that it is an export. */
export const EXPORT_FORMAT = 'jianhe-export';

/** Schema of a whole export. The number of its version stands in it and nowhere else. */
export type ExportSchema = z.ZodObject<{ readonly version: z.ZodLiteral<number> }>;

/** What became of a document held against its version; undefined where it has faults. */
export type ParseExport = <S extends ExportSchema>(
  schema: S,
  document: object,
) => z.output<S> | undefined;

/** What an export says, whichever version it is said in. */
export type ExportContent<Exported> = Omit<Exported, 'version'>;

/** An export as a schema has it. */
type ExportOf<S extends ExportSchema> = ExportContent<z.output<S>> & { readonly version: number };

/** One version of the export: what may stand in a file of it, with its manual. */
interface VersionSchema {
  readonly version: number;
  readonly schema: ExportSchema;
}

/** The versions of an export, for those who only ask what a file may hold. */
export interface FormatSchemas {
  /** The first version first, the newest last. */
  readonly versions: readonly VersionSchema[];
  readonly newest: VersionSchema;
}

/** One version of the export, as files of it are read and written. */
export interface FormatVersion<Newest> extends VersionSchema {
  /** Holds a document against this version by `parse`, and says what comes of it in the newest. */
  readonly read: (document: object, parse: ParseExport) => Newest | undefined;
  /**
   * Says an export of the newest version in this one; undefined where it cannot be said. Nobody has
   * held it against the schema yet.
   */
  readonly write: (exported: ExportContent<Newest>) => object | undefined;
  /** Where a path of the newest version stands in a file of this one; `[]` where it has no place. */
  readonly originOf: (path: Path) => Path;
}

/** A version of the export that knows every version before it. */
export interface ExportFormat<Newest, S extends ExportSchema = ExportSchema> extends FormatSchemas {
  readonly versions: readonly FormatVersion<Newest>[];
  readonly newest: FormatVersion<Newest> & { readonly schema: S };
}

/** The step from one version to the next. */
interface FormatStep<Previous, S extends ExportSchema> {
  readonly schema: S;
  /** Says a valid export of the version before in this one. Total: it loses nothing and refuses nothing. */
  readonly migrate: (previous: Previous) => ExportContent<z.output<S>>;
  /**
   * Says an export of this version in the version before; undefined where that cannot say it. A field
   * that is handed on and that the version before does not know is refused by its schema.
   */
  readonly restate: (exported: ExportContent<ExportOf<S>>) => ExportContent<Previous> | undefined;
  /** Where a path of this version stood in the version before; needed where something moved. */
  readonly originOf: (path: Path) => Path;
}

/** The first version of a format. */
export const firstFormat = <S extends ExportSchema>(schema: S): ExportFormat<ExportOf<S>, S> =>
  formatOf([], ownVersion(schema));

/** The next version: files of all versions before it are read through its migration. */
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
