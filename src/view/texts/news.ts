import {
  campaignAddress,
  chiefAddress,
  newsArticleAddress,
  newsColumnAddress,
  newsMonthAddress,
  regionAddress,
  riverAddress,
} from '../../core/site/addresses.ts';
import { getMonth } from '../../core/calendar/calendar.ts';
import { groupBy } from '../../core/lists/groupBy.ts';
import type { NewsItem } from '../../core/record/record.ts';
import { compareText, newestFirst } from '../../core/lists/order.ts';
import { getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { formatMonth } from '../numbers/format.ts';
import type { LinkView } from '../rivers/river.ts';
import { riverName } from '../rivers/riverName.ts';
import { regionName } from '../regions/regionName.ts';

/** Common fields of all news, wherever it was written. */
export type NewsFacts = Omit<NewsItem, 'body'>;

/** A news item in a list. */
export interface NewsEntry {
  readonly slug: string;
  readonly title: string;
  readonly address: string;
  readonly column: string;
  readonly day: string;
  readonly summary: string;
}

/** Number of articles per page of a list. */
const PAGE_LENGTH = 20;

/** Newest first; items from the same minute by name. */
export const newestNewsFirst = (facts: readonly NewsFacts[]): readonly NewsFacts[] =>
  newestFirst(
    [...facts].sort((a, b) => compareText(a.slug, b.slug)),
    ({ publishedAt }) => publishedAt,
  );

/** News of the record and in-house news in one list, newest first. */
export const newsList = (facts: readonly NewsFacts[]): readonly NewsEntry[] =>
  newestNewsFirst(facts).map(({ slug, title, column, publishedAt, summary }) => ({
    slug,
    title,
    address: newsArticleAddress(slug),
    column: text.home.newsColumns[column],
    day: publishedAt.slice(0, 10),
    summary,
  }));

/** Splits a list into pages; an empty list is one empty page. */
export const newsPages = (
  entries: readonly NewsEntry[],
  addressOf: (page: number) => string,
): readonly NewsPage[] => {
  const count = Math.max(1, Math.ceil(entries.length / PAGE_LENGTH));
  const addresses = Array.from({ length: count }, (_page, at) => addressOf(at + 1));
  return addresses.map((address, at) => ({
    address,
    addresses,
    current: at + 1,
    entries: entries.slice(at * PAGE_LENGTH, (at + 1) * PAGE_LENGTH),
  }));
};

/** One page of a list of news; `current` counts from 1. */
export interface NewsPage {
  readonly address: string;
  readonly addresses: readonly string[];
  readonly current: number;
  readonly entries: readonly NewsEntry[];
}

/** The columns of the news in fixed order. */
export const newsColumns: readonly {
  readonly id: NewsFacts['column'];
  readonly name: string;
}[] = (['dynamics', 'notice', 'publicity', 'town'] as const).map((id) => ({
  id,
  name: text.home.newsColumns[id],
}));

/** Every column with its number of articles. */
export const newsColumnLinks = (facts: readonly NewsFacts[]): readonly LinkView[] =>
  newsColumns.map(({ id, name }) => ({
    text: name,
    address: newsColumnAddress(id),
    note: text.news.count(facts.filter(({ column }) => column === id).length),
  }));

/** News by month of publication, newest month first. */
export const newsMonths = (
  facts: readonly NewsFacts[],
): readonly {
  readonly month: string;
  readonly name: string;
  readonly facts: readonly NewsFacts[];
}[] =>
  [...groupBy(facts, ({ publishedAt }) => publishedAt.slice(0, 7))]
    .sort(([a], [b]) => compareText(b, a))
    .map(([month, rows]) => ({ month, name: formatMonth(getMonth(month)), facts: rows }));

/** Every month with a publication. */
export const newsMonthLinks = (facts: readonly NewsFacts[]): readonly LinkView[] =>
  newsMonths(facts).map(({ month, name, facts: rows }) => ({
    text: name,
    address: newsMonthAddress(month),
    note: text.news.count(rows.length),
  }));

/** The subjects of an article, grouped by kind; kinds it does not mention are omitted. */
export const relatedLinks = (
  index: RecordIndex,
  facts: NewsFacts,
): readonly {
  readonly id: string;
  readonly heading: string;
  readonly links: readonly LinkView[];
}[] => {
  const campaign = index.record.campaigns.find(({ id }) => id === facts.campaignId);
  return [
    {
      id: 'rivers',
      heading: text.home.relatedRivers,
      links: facts.riverIds.map((id) => ({
        text: riverName(index, id),
        address: riverAddress(id),
      })),
    },
    {
      id: 'chiefs',
      heading: text.news.relatedChiefs,
      links: (facts.personIds ?? []).map((id) => ({
        text: getRow(index.personById, id).name,
        address: chiefAddress(id),
      })),
    },
    {
      id: 'places',
      heading: text.news.relatedPlaces,
      links: (facts.regionCodes ?? []).map((code) => ({
        text: regionName(index, code),
        address: regionAddress(code),
      })),
    },
    {
      id: 'campaign',
      heading: text.news.relatedCampaign,
      links: campaign ? [{ text: campaign.name, address: campaignAddress(campaign.id) }] : [],
    },
  ].filter(({ links }) => links.length > 0);
};
