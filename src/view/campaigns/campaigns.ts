import { campaignAddress, unitAddress } from '../../core/site/addresses.ts';
import { isGoingOn } from '../../core/campaigns/campaigns.ts';
import { monthOf, type CalendarDate } from '../../core/calendar/calendar.ts';
import { isFourChaos, problemStateAt } from '../../core/problems/problemLedger.ts';
import { sumDecimals } from '../../core/numbers/decimals.ts';
import type { Campaign, NewsItem, Problem } from '../../core/record/record.ts';
import { isHandedIn, type RecordIndex } from '../../core/record/recordIndex.ts';
import type { HandedInName } from '../../core/formats/collections.ts';
import { wellTotals } from '../../core/enforcement/wells.ts';
import { newestFirst } from '../../core/lists/order.ts';
import { tallyProblems } from '../../core/problems/problemTally.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatCount, formatDate, formatMonth } from '../numbers/format.ts';
import { sayNone } from '../numbers/notKnown.ts';
import { newsList, type NewsEntry, type NewsFacts } from '../texts/news.ts';
import type { TableView } from '../tables/tableShapes.ts';
import { caseTeasers, type TeaserView } from '../enforcement/cases.ts';
import type { CountView } from '../tables/counts.ts';
import { enforcementCounts, enforcementTable } from '../enforcement/enforcement.ts';
import type { FactView } from '../problems/problem.ts';
import { getUnit } from '../tasks/unitName.ts';
import { wellCounts } from '../enforcement/wells.ts';

/** Running campaigns, and finished ones, newest first. */
export const campaignTeasers = (
  index: RecordIndex,
): { readonly current: readonly TeaserView[]; readonly ended: readonly TeaserView[] } => {
  const on = index.record.period.dataThrough;
  const campaigns = newestFirst(index.record.campaigns, ({ from }) => from);
  return {
    current: campaigns.filter((one) => isGoingOn(one, on)).map((one) => teaser(index, one)),
    ended: campaigns.filter((one) => !isGoingOn(one, on)).map((one) => teaser(index, one)),
  };
};

const teaser = (index: RecordIndex, campaign: Campaign): TeaserView => ({
  heading: campaign.name,
  address: campaignAddress(campaign.id),
  line: [
    text.action.campaigns.kinds[campaign.kind],
    periodWords(campaign),
    getUnit(index, campaign.leadUnitId).name,
  ].join(' · '),
  sentence: campaign.aim,
});

const periodWords = ({ from, to }: Campaign): string =>
  to === undefined
    ? text.action.campaigns.since(formatDate(from))
    : text.home.period(formatDate(from), formatDate(to));

/** Content of the page of one campaign. */
export interface CampaignView {
  readonly name: string;
  readonly address: string;
  readonly aim: string;
  readonly summary: string;
  readonly facts: readonly FactView[];
  readonly figuresNote: string;
  readonly counts: readonly CountView[];
  readonly enforcement: TableView | undefined;
  readonly cases: readonly TeaserView[];
  readonly news: readonly NewsEntry[];
  /** Stands for what there is none of. */
  readonly none: { readonly enforcement: string; readonly cases: string; readonly news: string };
}

/** A news item, from the record or in-house, that may belong to a campaign. */
export type CampaignNews = NewsFacts & { readonly campaignId?: NewsItem['campaignId'] };

/** One campaign as of the record's cut-off. */
export const campaignView = (
  index: RecordIndex,
  campaign: Campaign,
  news: readonly CampaignNews[],
): CampaignView => {
  const { record } = index;
  const words = text.action.campaigns;
  const through = lastDay(index, campaign);
  const own = record.enforcements.filter(({ campaignId }) => campaignId === campaign.id);
  const unit = getUnit(index, campaign.leadUnitId);
  return {
    name: campaign.name,
    address: campaignAddress(campaign.id),
    aim: campaign.aim,
    summary: campaign.summary,
    facts: [
      { term: words.kind, detail: words.kinds[campaign.kind] },
      { term: words.period, detail: periodWords(campaign) },
      { term: words.lead, detail: unit.name, address: unitAddress(unit.id) },
    ],
    figuresNote: words.figuresNote(formatDate(campaign.from), formatDate(through)),
    counts: [
      ...kindCounts(index, campaign),
      ...(own.length > 0 ? enforcementCounts(own).filter(isReported) : []),
    ],
    enforcement: own.length > 0 ? enforcementTable(index, own) : undefined,
    cases: caseTeasers(
      index,
      record.cases.filter(({ campaignId }) => campaignId === campaign.id),
    ),
    news: newsList(news.filter(({ campaignId }) => campaignId === campaign.id)),
    none: {
      enforcement: sayNone(index, 'enforcements', words.noEnforcement),
      cases: sayNone(index, 'cases', words.noCases),
      news: news.length > 0 ? words.noNews : sayNone(index, 'news', words.noNews),
    },
  };
};

/** An amount of 0 m³ of sand is omitted for a campaign that is not about sand. */
const isReported = ({ value }: CountView): boolean => value !== '0';

/** Last day that counts for a campaign: its end, or the cut-off. */
const lastDay = ({ record }: RecordIndex, { to }: Campaign): CalendarDate =>
  to !== undefined && to < record.period.dataThrough ? to : record.period.dataThrough;

const kindCounts = (index: RecordIndex, campaign: Campaign): readonly CountView[] => {
  switch (campaign.kind) {
    case 'four-chaos':
      return foundCounts(index, campaign, ({ kind }) => isFourChaos(kind));
    case 'sand':
      return foundCounts(index, campaign, ({ kind }) => kind === 'extract');
    case 'rubbish':
      return clearedCounts(index, campaign);
    case 'groundwater':
      return [
        ...campaignWells(index, campaign),
        ...foundCounts(index, campaign, ({ kind }) => kind === 'well'),
      ];
    case 'other':
      return [];
  }
};

/** One count in place of those of a collection that was never handed in; none if it was. */
const unpublished = (
  index: RecordIndex,
  name: HandedInName,
  label: string,
): readonly CountView[] =>
  isHandedIn(index, name) ? [] : [{ label, value: text.common.notPublished, unit: '' }];

/** Problems of a kind found during the campaign, in their present state. */
const foundCounts = (
  index: RecordIndex,
  campaign: Campaign,
  isMeant: (problem: Problem) => boolean,
): readonly CountView[] => {
  const words = text.action.campaigns;
  const absent = unpublished(index, 'problems', words.found);
  if (absent.length > 0) return absent;
  const on = index.record.period.dataThrough;
  const through = lastDay(index, campaign);
  const problems = index.record.problems.filter((problem) => {
    const foundOn = problemStateAt(problem, on)?.foundOn;
    return (
      isMeant(problem) && foundOn !== undefined && campaign.from <= foundOn && foundOn <= through
    );
  });
  const { found, closed, open, overdue } = tallyProblems(problems, on);
  const unit = text.problems.unit;
  return [
    { label: words.found, value: formatCount(found), unit },
    { label: words.closed, value: formatCount(closed), unit, tone: 'done' },
    {
      label: words.openCount,
      value: formatCount(open),
      unit,
      ...(open > 0 && { tone: overdue > 0 ? ('late' as const) : ('open' as const) }),
      ...(overdue > 0 && { note: words.overdue(formatCount(overdue)) }),
    },
  ];
};

/**
 * Amounts reported under the campaign, each unit separately. Months without a report are listed.
 */
const clearedCounts = (index: RecordIndex, { id }: Campaign): readonly CountView[] => {
  const words = text.action.campaigns;
  const rows = index.record.cleanups.filter(({ campaignId }) => campaignId === id);
  if (rows.length === 0) {
    const value = sayNone(index, 'cleanups', words.notReported);
    return [{ label: words.cleared, value, unit: '' }];
  }
  return (['t', 'm3', 'km', 'site', 'machine-shift', 'person-time'] as const).flatMap((unit) => {
    const ofUnit = rows.filter((row) => row.unit === unit);
    if (ofUnit.length === 0) return [];
    const amounts = ofUnit.flatMap(({ amount }) =>
      amount.kind === 'value' ? [amount.value * amount.scale] : [],
    );
    const { label, unit: unitName } = words.clearedUnits[unit];
    if (amounts.length === 0) return [{ label, value: words.notReported, unit: '' }];
    const missing = ofUnit.length - amounts.length;
    return [
      {
        label,
        value: formatAmount(sumDecimals(amounts)),
        unit: unitName,
        ...(missing > 0 && { note: words.missing(missing) }),
      },
    ];
  });
};

/** Wells are cumulative, so the campaign's newest month is used. */
const campaignWells = (index: RecordIndex, campaign: Campaign): readonly CountView[] => {
  const absent = unpublished(index, 'wells', text.action.campaigns.wellsFound);
  if (absent.length > 0) return absent;
  const month = monthOf(lastDay(index, campaign));
  const note = text.action.campaigns.wellsAsOf(formatMonth(month));
  return wellCounts(wellTotals(index.record.wells, month)).map((count) => ({ ...count, note }));
};
