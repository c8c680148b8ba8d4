import { namesOf } from '../../src/core/places/life.ts';
import { regionLevel } from '../../src/core/ids/regionCode.ts';
import { join } from 'node:path';
import type { CalendarDate } from '../../src/core/calendar/calendar.ts';
import type { QuotedFigure } from '../../src/core/editorial/titledNumbers.ts';
import type { Published } from '../../src/data/record.ts';
import type { Site } from '../../src/core/schemas/site.ts';
import { findQuote } from '../../src/view/figures/figureQuote.ts';
import { quotedFigures } from '../../src/view/figures/quotedFigures.ts';
import { quotedLedger } from '../../src/view/figures/quotedLedger.ts';
import type { SharedRules } from './checkTexts.ts';
import type { Anchors } from './headingAnchors.ts';
import type { HouseFile } from './houseTexts.ts';
import { readListedWords } from './listedWords.ts';
import { siteAddresses } from './siteAddresses.ts';

/** Input for checking a text: the published data and the office's configuration. */
export const editorialRules = ({
  content,
  published,
  site,
  texts,
  anchors,
  today,
}: {
  readonly content: string;
  readonly published: Published;
  readonly site: Site;
  readonly texts: readonly HouseFile[];
  readonly anchors: Anchors;
  readonly today: CalendarDate;
}): SharedRules => {
  const { record, index, editions } = published;
  const addresses = siteAddresses(published, texts);
  const known = new Map<string, readonly QuotedFigure[]>();
  return {
    today,
    host: site.host,
    words: readListedWords(join(content, 'words.json')),
    isPublic: (kind, value) =>
      kind === 'e-mail' && value === site.contact.email.toLowerCase() && value !== '',
    isAddress: (address) => addresses.has(address),
    // Anchors on other pages are known only when the site is built; its tests check every link.
    isAnchor: (path, anchor) => anchors.get(path)?.has(decoded(anchor)) ?? true,
    isQuote: (id, edition, key) => {
      const found = findQuote(editions, id, edition, key);
      // Once an edition contains the figure, the article must quote that one.
      return found.kind === 'awaited' ? found.carriedSince === undefined : found.kind === 'quote';
    },
    figuresOn: (day) => {
      const edition = editions.filter(({ publishedAt }) => publishedAt.slice(0, 10) <= day).at(-1);
      if (!edition) return [];
      const figures = known.get(edition.edition) ?? [
        ...quotedFigures(edition, index),
        ...(edition === editions.at(-1) ? [quotedLedger(record)] : []),
      ];
      known.set(edition.edition, figures);
      return figures;
    },
    places: [
      ...record.rivers.flatMap(namesOf),
      ...record.regions.flatMap((region) =>
        regionLevel(region.code) !== 'district' ? namesOf(region) : [],
      ),
    ],
  };
};

const decoded = (anchor: string): string => {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
};
