import { newsArticleAddress, riverAddress } from '../core/addresses.ts';
import type { NewsItem } from '../core/record.ts';
import { getRow, type RecordIndex } from '../core/recordIndex.ts';
import { text } from '../i18n/text.ts';
import type { LinkView } from './river.ts';

/** What every piece of news states, wherever it was written. */
export type NewsFacts = Omit<NewsItem, 'body' | 'campaignId'>;

/** A piece of news in a list. */
export interface NewsEntry {
  readonly slug: string;
  readonly title: string;
  readonly address: string;
  readonly column: string;
  readonly day: string;
  readonly summary: string;
}

/** Articles, newest first. */
export const newsFactsInOrder = (facts: readonly NewsFacts[]): readonly NewsFacts[] =>
  [...facts].sort((a, b) =>
    a.publishedAt === b.publishedAt
      ? a.slug < b.slug
        ? -1
        : 1
      : a.publishedAt < b.publishedAt
        ? 1
        : -1,
  );

/** News of the record and of the house in one list, newest first. */
export const newsList = (facts: readonly NewsFacts[]): readonly NewsEntry[] =>
  newsFactsInOrder(facts).map(({ slug, title, column, publishedAt, summary }) => ({
    slug,
    title,
    address: newsArticleAddress(slug),
    column: text.home.newsColumns[column],
    day: publishedAt.slice(0, 10),
    summary,
  }));

/** Rivers an article speaks of. */
export const newsRivers = (index: RecordIndex, riverIds: readonly string[]): readonly LinkView[] =>
  riverIds.map((id) => ({ text: getRow(index.riverById, id).name, address: riverAddress(id) }));
