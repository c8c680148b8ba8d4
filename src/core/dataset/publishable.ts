import { isInOffice } from '../chiefs/terms.ts';
import type { Contact } from '../record/record.ts';
import type { OfficeExport } from '../formats/formats.ts';
import type { PatrolLevelNorm } from '../patrols/patrolNorm.ts';
import { unreportedPatrolMonths } from '../patrols/unreportedMonths.ts';
import { indexRecord } from '../record/recordIndex.ts';
import { canonicalLines, type FromGcj02 } from './canonicalLines.ts';
import { canonicalPoints } from './canonicalPoints.ts';
import { publicationDay } from './publicationDay.ts';
import { ownerTerm } from './relations/contacts.ts';

/** The office's choice about ended terms, and the conversion from GCJ-02. */
export interface PublishingChoices {
  /** True keeps name and term of ended appointments. */
  readonly keepEndedTerms: boolean;
  readonly fromGcj02: FromGcj02;
  /** The local rules of patrols; without them no month is known to have been forgotten. */
  readonly patrolNorms?: readonly PatrolLevelNorm[];
}

/**
 * The public part of an accepted export. The telephone of an ended term is always removed. The
 * ended term, its patrols and people without another term are removed unless the office keeps them.
 * River lines, places and boards are converted to WGS-84. Months in which patrols were due and none
 * came are named, so that nobody reads them as months without duty.
 */
export const publishable = (
  exported: OfficeExport,
  { keepEndedTerms, fromGcj02, patrolNorms = [] }: PublishingChoices,
): OfficeExport => {
  const on = publicationDay(exported);
  const index = indexRecord(exported);
  const hasEnded = (term: { readonly to?: OfficeExport['period']['dataThrough'] }): boolean =>
    term.to !== undefined && term.to <= on;
  const isAnswered = (contact: Contact): boolean => {
    const term = ownerTerm(index, contact);
    return !term || isInOffice(term, on) || !hasEnded(term);
  };
  // The sources of an export are not facts about the district.
  const { basedOn, ...facts } = exported;
  const record: OfficeExport = {
    ...canonicalPoints(facts, fromGcj02),
    period: periodOf(exported, patrolNorms),
    ...(exported.contacts && { contacts: exported.contacts.filter(isAnswered) }),
    ...(exported.lines && { lines: canonicalLines(exported.lines, fromGcj02) }),
  };
  if (keepEndedTerms) return record;

  const postHoldings = record.postHoldings.filter((holding) => !hasEnded(holding));
  const policeChiefs = record.policeChiefs?.filter((police) => !hasEnded(police));
  const holdingIds = new Set(postHoldings.map(({ id }) => id));
  const terms = [...postHoldings, ...(policeChiefs ?? [])];
  const personIds = new Set(terms.map(({ personId }) => personId));
  return {
    ...record,
    postHoldings,
    people: record.people.filter(({ id }) => personIds.has(id)),
    ...(policeChiefs && { policeChiefs }),
    ...(record.patrols && {
      patrols: record.patrols.filter(({ holdingId }) => holdingIds.has(holdingId)),
    }),
  };
};

/** The period with the months whose patrols were not handed in, said by the office or by the rule. */
const periodOf = (
  { period, patrols = [], postHoldings }: OfficeExport,
  norms: readonly PatrolLevelNorm[],
): OfficeExport['period'] => {
  const { patrolsNotReported: said = [], ...rest } = period;
  const handedIn = new Set(patrols.map(({ month }) => month));
  const due = unreportedPatrolMonths(patrols, postHoldings, norms, period.dataThrough);
  const open = said.filter((month) => !handedIn.has(month));
  const months = [...new Set([...open, ...due])].sort();
  return months.length === 0 ? rest : { ...rest, patrolsNotReported: months };
};
