import {
  campaignAddress,
  caseAddress,
  riverAddress,
  unitAddress,
} from '../../core/site/addresses.ts';
import { yearOf } from '../../core/calendar/calendar.ts';
import { groupBy } from '../../core/lists/groupBy.ts';
import type { TypicalCase } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { newestFirst } from '../../core/lists/order.ts';
import { text } from '../../i18n/text.ts';
import { formatDate } from '../numbers/format.ts';
import type { FactView } from '../problems/problem.ts';
import { getUnit } from '../tasks/unitName.ts';
import { riverName } from '../rivers/riverName.ts';

/** A list item with its own page: name, secondary line, sentence. */
export interface TeaserView {
  readonly heading: string;
  readonly address: string;
  readonly line: string;
  readonly sentence: string;
}

/** Some cases as teasers, newest first. */
export const caseTeasers = (
  index: RecordIndex,
  cases: readonly TypicalCase[],
): readonly TeaserView[] =>
  newestFirst(cases, ({ closedOn }) => closedOn).map((one) => ({
    heading: one.title,
    address: caseAddress(one.id),
    line: [
      formatDate(one.closedOn),
      text.problems.kinds[one.kind],
      getUnit(index, one.handlingUnitId).name,
    ].join(' · '),
    sentence: one.outcome,
  }));

/** Teasers of one year. */
export interface TeaserYear {
  readonly year: number;
  readonly teasers: readonly TeaserView[];
}

/** All cases by year of closure, newest first. */
export const caseYears = (index: RecordIndex): readonly TeaserYear[] =>
  [
    ...groupBy(
      newestFirst(index.record.cases, ({ closedOn }) => closedOn),
      ({ closedOn }) => yearOf(closedOn),
    ),
  ].map(([year, cases]) => ({ year, teasers: caseTeasers(index, cases) }));

/** Content of the page of one case. */
export interface CaseView {
  readonly title: string;
  readonly address: string;
  readonly line: string;
  readonly party: string;
  readonly facts: string;
  readonly basis: string;
  readonly outcome: string;
  readonly notes: readonly FactView[];
}

/**
 * One case. Its party is already masked in the record, otherwise the import would have refused it.
 */
export const caseView = (index: RecordIndex, one: TypicalCase): CaseView => {
  const words = text.action.cases;
  const campaign = index.record.campaigns.find(({ id }) => id === one.campaignId);
  const unit = getUnit(index, one.handlingUnitId);
  return {
    title: one.title,
    address: caseAddress(one.id),
    line: [text.problems.kinds[one.kind], formatDate(one.closedOn)].join(' · '),
    party: one.party,
    facts: one.facts,
    basis: one.basis,
    outcome: one.outcome,
    notes: [
      { term: words.party, detail: one.party },
      { term: words.handledBy, detail: unit.name, address: unitAddress(unit.id) },
      { term: words.closedOn, detail: formatDate(one.closedOn) },
      ...(one.riverId === undefined
        ? []
        : [
            {
              term: words.river,
              detail: riverName(index, one.riverId),
              address: riverAddress(one.riverId),
            },
          ]),
      ...(campaign
        ? [{ term: words.campaign, detail: campaign.name, address: campaignAddress(campaign.id) }]
        : []),
    ],
  };
};
