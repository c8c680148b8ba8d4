import type { z } from 'zod';
import type { ExportFormat, FormatVersion } from '../formats/exportFormat.ts';
import { findDifference } from './findDifference.ts';
import { withNormalisedText } from './normalisedText.ts';
import { parseExport } from './parseExport.ts';
import type { Path } from '../paths/valueAt.ts';

/** A record as a document of one version, its fields in the order of the schema. */
export interface SaidRecord<Newest> {
  readonly version: FormatVersion<Newest>;
  readonly document: object;
}

/** Why a version cannot say a record. */
export interface Unsayable<Newest> extends SaidRecord<Newest> {
  /** What the schema refuses; empty if only the record read back differs. */
  readonly faults: readonly z.core.$ZodIssue[];
  /** First difference between the record and what is read back. */
  readonly changed?: Path;
}

type Saying<Newest> =
  { readonly said: SaidRecord<Newest> } | { readonly unsayable: Unsayable<Newest> };

/**
 * Says a record in the oldest version that can say all of it. A version can if its schema accepts
 * every field and if reading the document gives back exactly the same record. So a version that
 * forgets something is never chosen, whatever its step promises.
 *
 * @returns `unsayable`, with the reason of the newest version, if not even that can
 */
export const sayRecord = <Newest extends object>(
  record: Newest,
  { versions, newest }: ExportFormat<Newest>,
): Saying<Newest> => {
  let reason: Unsayable<Newest> = { version: newest, document: record, faults: [], changed: [] };
  for (const version of versions) {
    const outcome = sayIn(version, record);
    if ('said' in outcome) return outcome;
    reason = outcome.unsayable;
  }
  return { unsayable: reason };
};

const sayIn = <Newest extends object>(
  version: FormatVersion<Newest>,
  record: Newest,
): Saying<Newest> => {
  const document = version.write(record);
  const normalised = withNormalisedText(document);
  if (!document || typeof normalised !== 'object' || normalised === null)
    return { unsayable: { version, document: record, faults: [], changed: [] } };
  const { exported, written, faults } = parseExport(version, normalised, 'refuse');
  if (exported === undefined || written === undefined)
    return { unsayable: { version, document, faults } };
  const changed = findDifference(record, exported);
  return changed
    ? { unsayable: { version, document, faults, changed } }
    : { said: { version, document: written } };
};
