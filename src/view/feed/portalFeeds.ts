import { nameOn } from '../../core/places/life.ts';
import { known } from '../../core/schemas/notKnown.ts';
import { liesIn, regionLevel } from '../../core/ids/regionCode.ts';
import {
  chiefAddress,
  chiefsAddress,
  chiefsFeedAddress,
  feedAddress,
  newsAddress,
  newsArticleAddress,
  regionAddress,
  riverAddress,
  riverFeedAddress,
  townFeedAddress,
} from '../../core/site/addresses.ts';
import type { AnsweringHolder } from '../../core/chiefs/answering.ts';
import { formatBoardCode } from '../../core/ids/boardCode.ts';
import { boardDifferences, type BoardDifference } from '../../core/boards/boardTruth.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import { groupBy } from '../../core/lists/groupBy.ts';
import type { PostHolding } from '../../core/record/record.ts';
import { getRow, isHandedIn, type RecordIndex } from '../../core/record/recordIndex.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import type { Site } from '../../core/schemas/site.ts';
import { compareText } from '../../core/lists/order.ts';
import { text } from '../../i18n/text.ts';
import { scopeOf } from '../chiefs/chief.ts';
import type { NewsFacts } from '../texts/news.ts';
import { atomFeed, type AtomEntry } from './atom.ts';
import { riverName } from '../rivers/riverName.ts';
import { regionName } from '../regions/regionName.ts';

/** Input of all feeds. */
export interface FeedSource {
  readonly site: Site;
  readonly index: RecordIndex;
  /** Oldest first. The date of a feed without entries is that of the first. */
  readonly editions: readonly Edition[];
  readonly news: readonly NewsFacts[];
  /** Bulletins and rules, each with its site-relative page address. */
  readonly texts: readonly AtomEntry[];
  /** Makes a site-relative address absolute. */
  readonly absolute: (address: string) => string;
}

/** Maximum number of entries in a feed; older ones stay on their pages. */
const LENGTH = 50;

/** All news of the site; undefined if there are none and none were ever handed in. */
export const allFeed = (source: FeedSource): string | undefined =>
  newsFeed(source, {
    address: feedAddress,
    page: newsAddress,
    title: text.news.feeds.all(source.site.siteName),
    isMeant: () => true,
    texts: source.texts,
  });

/** News of one river; undefined if there are none and none were ever handed in. */
export const riverFeed = (source: FeedSource, riverId: string): string | undefined =>
  newsFeed(source, {
    address: riverFeedAddress(riverId),
    page: riverAddress(riverId),
    title: text.news.feeds.river(riverName(source.index, riverId)),
    isMeant: ({ riverIds }) => riverIds.includes(riverId),
  });

/**
 * News of one town: articles that name it, one of its villages, or a river through it; undefined if
 * there are none and none were ever handed in.
 */
export const townFeed = (source: FeedSource, code: string): string | undefined => {
  const rivers = new Set(
    source.index.record.reaches
      .filter(({ regionCode }) => liesIn(source.index.regionByCode, regionCode, code))
      .map(({ riverId }) => riverId),
  );
  return newsFeed(source, {
    address: townFeedAddress(code),
    page: regionAddress(code),
    title: text.news.feeds.town(regionName(source.index, code)),
    isMeant: ({ regionCodes = [], riverIds }) =>
      regionCodes.some((region) => liesIn(source.index.regionByCode, region, code)) ||
      riverIds.some((id) => rivers.has(id)),
  });
};

/** Appointments and departures up to the cut-off, with the boards that are not updated yet. */
export const chiefsFeed = (source: FeedSource): string => {
  const { site, index } = source;
  const { postHoldings, period } = index.record;
  const due = boardsDue(index);
  const isPast = (on: CalendarDate | undefined): on is CalendarDate =>
    on !== undefined && on <= period.dataThrough;
  const changes = postHoldings
    .filter(({ to }) => to === undefined || site.publishing.keepEndedTerms)
    .flatMap((holding) => {
      const from = known(holding.from);
      return [
        ...(isPast(from) ? [change(source, holding, from, 'took', due)] : []),
        ...(isPast(holding.to) ? [change(source, holding, holding.to, 'left', due)] : []),
      ];
    });
  return feed(source, {
    address: chiefsFeedAddress,
    page: chiefsAddress,
    title: text.news.feeds.chiefs(site.district.name),
    entries: changes.sort(
      (a, b) => compareText(b.publishedAt, a.publishedAt) || compareText(a.address, b.address),
    ),
  });
};

/** Printed codes of boards that do not show a post's holder yet, by holding. */
const boardsDue = (index: RecordIndex): ReadonlyMap<string, readonly string[]> => {
  const { signboards, period } = index.record;
  const missing = signboards.flatMap((board) =>
    boardDifferences(index, board, period.dataThrough)
      .flatMap(newHolders)
      .map(({ holding }) => ({ id: holding.id, code: formatBoardCode(board.code) })),
  );
  return new Map(
    [...groupBy(missing, ({ id }) => id)].map(([id, boards]) => [
      id,
      boards.map(({ code }) => code),
    ]),
  );
};

/** The person who is missing from a board. */
const newHolders = (difference: BoardDifference): readonly AnsweringHolder[] => {
  if (difference.kind === 'chief-left') return difference.now;
  return difference.kind === 'chief-missing' ? [difference.now] : [];
};

const change = (
  { index, absolute }: FeedSource,
  holding: PostHolding,
  on: CalendarDate,
  kind: 'took' | 'left',
  due: ReadonlyMap<string, readonly string[]>,
): AtomEntry => {
  const words = text.news.feeds;
  const name = nameOn(getRow(index.personById, holding.personId), on);
  const codes = due.get(holding.id) ?? [];
  const scope =
    holding.scope.kind === 'region' && regionLevel(holding.scope.regionCode) === 'district'
      ? ''
      : scopeOf(index, holding).name;
  return {
    address: `${absolute(chiefAddress(holding.personId))}#${holding.id}-${kind}`,
    title: words[kind](name, holding.title, scope),
    summary: [
      words.post(holding.post),
      ...(kind === 'took' && codes.length > 0
        ? [words.boardsDue(codes.length, codes.slice(0, 3).join('、'))]
        : []),
    ].join(''),
    publishedAt: `${on} 00:00`,
  };
};

const newsFeed = (
  source: FeedSource,
  {
    isMeant,
    texts = [],
    ...head
  }: Omit<FeedHead, 'entries'> & {
    readonly isMeant: (facts: NewsFacts) => boolean;
    readonly texts?: readonly AtomEntry[];
  },
): string | undefined => {
  const news = source.news.filter(isMeant).map(({ slug, title, summary, publishedAt }) => ({
    address: newsArticleAddress(slug),
    title,
    summary,
    publishedAt,
  }));
  if (news.length + texts.length === 0 && !isHandedIn(source.index, 'news')) return undefined;
  return feed(source, {
    ...head,
    entries: [...news, ...texts]
      .map(({ address, ...entry }) => ({ ...entry, address: source.absolute(address) }))
      .sort(
        (a, b) => compareText(b.publishedAt, a.publishedAt) || compareText(a.address, b.address),
      ),
  });
};

interface FeedHead {
  readonly address: string;
  readonly page: string;
  readonly title: string;
  readonly entries: readonly AtomEntry[];
}

const feed = (
  { site, editions, index, absolute }: FeedSource,
  { address, page, title, entries }: FeedHead,
): string =>
  atomFeed({
    address: absolute(address),
    page: absolute(page),
    title,
    author: site.officeName,
    since: editions[0]?.publishedAt ?? index.record.period.publishedAt,
    entries: entries.slice(0, LENGTH),
  });
