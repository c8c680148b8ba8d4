import { passRelations } from '../../../../src/core/dataset/relationPass.ts';
import { passShape } from '../../../../src/core/dataset/shapePass.ts';
import type { Issue } from '../../../../src/core/issues/issue.ts';
import type { ExportV1Input } from '../../../../src/core/formats/v1.ts';
import type { OfficeExport } from '../../../../src/core/formats/formats.ts';
import { addressOf, columnName } from '../../../../src/core/spreadsheets/sheet.ts';
import { readCsv } from '../../../../src/data/spreadsheets/readCsv.ts';
import { readWorkbook } from '../../../../src/data/spreadsheets/readWorkbook.ts';
import { applyTo } from '../readFixture.ts';
import { differences, factsOf } from './facts.ts';
import type { ClerkTable } from './clerkTable.ts';
import type { HostileCase } from './hostileCase.ts';
import { findCell, type HostileCell } from './hostileSheet.ts';

/** What became of a file. */
export type Outcome =
  | { readonly kind: 'read' }
  /** Refused where it was changed. */
  | { readonly kind: 'asked' }
  /** Refused though nothing was changed there, or though the change is harmless. */
  | { readonly kind: 'false-refusal'; readonly issues: readonly Issue[] }
  /** Accepted with something else than the truth. */
  | {
      readonly kind: 'silent';
      readonly lost: readonly string[];
      readonly invented: readonly string[];
    };

/** What was published before a table came, and every fact that is true after it. */
export interface Truth {
  readonly published: OfficeExport;
  readonly facts: readonly string[];
}

export const truthOf = ({ before, after }: ClerkTable): Truth => ({
  published: exportOf(before),
  facts: factsOf(exportOf(after)),
});

/** Imports the file of a case in memory, with all checks, and compares with the truth. */
export const outcomeOf = (hostile: HostileCase, { published, facts }: Truth): Outcome => {
  const { file, mapping } = hostile;
  const read = file.name.endsWith('.csv')
    ? readCsv(file.bytes, file.name)
    : readWorkbook(file.bytes, file.name);
  const applied = applyTo(published, read.sheets, [mapping]);
  const layout = { kind: 'tables', findPlace: applied.findPlace } as const;
  const shape = passShape(applied.document, layout);
  const found = [...read.issues, ...applied.issues, ...shape.issues];
  const { exported } = shape;
  const relations = exported ? passRelations(exported, layout, { published }) : [];
  const errors = [...found, ...relations].filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !exported) return refusalOf(hostile, errors);
  const { lost, invented } = differences(facts, factsOf(exported));
  return lost.length + invented.length === 0
    ? { kind: 'read' }
    : { kind: 'silent', lost, invented };
};

/**
 * The export in the newest version.
 *
 * @throws if the generator made an unsound one
 */
const exportOf = (input: ExportV1Input): OfficeExport => {
  const { exported, issues } = passShape(input, { kind: 'document', name: 'truth' });
  if (!exported) throw new Error(JSON.stringify(issues));
  return exported;
};

const refusalOf = (hostile: HostileCase, errors: readonly Issue[]): Outcome => {
  const { changes } = hostile.sheet;
  const odd = changes.filter(({ fate }) => fate === 'asked');
  const isNamed = (issue: Issue): boolean =>
    odd.some((change) => change.isWholeFile === true || isAt(hostile, change.cells, issue));
  const elsewhere = errors.filter((issue) => !isNamed(issue));
  return elsewhere.length === 0 && odd.length > 0
    ? { kind: 'asked' }
    : { kind: 'false-refusal', issues: elsewhere };
};

/** Whether an issue names one of the cells: by its address, or as a hidden row or column. */
const isAt = (
  { sheet }: HostileCase,
  cells: readonly HostileCell[],
  { cell, code, params }: Issue,
): boolean =>
  cells.some((each) => {
    const place = findCell(sheet, each);
    if (!place) return false;
    if (code === 'table.hidden')
      return Object.values(params)
        .flat()
        .some((named) => named === String(place.row + 1) || named === columnName(place.column));
    const address = addressOf(place.row, place.column);
    return [cell, Reflect.get(params, 'otherCell')].includes(address);
  });
