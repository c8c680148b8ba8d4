import {
  figureEditionAddress,
  figuresAddress,
  figuresFeedAddress,
} from '../../core/site/addresses.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';
import type { AtomFeed } from '../feed/atom.ts';
import { figureChanges } from './figureChanges.ts';
import type { Absolute } from './figurePlaces.ts';
import { frozenFigures } from './publishedFigure.ts';

/** Maximum number of entries; older ones are on the pages of the editions. */
const ENTRIES = 60;

/** Every change of a figure and every correction, by edition, newest first. */
export const figuresFeed = (
  index: RecordIndex,
  editions: readonly Edition[],
  site: Site,
  absolute: Absolute,
): AtomFeed => ({
  address: absolute(figuresFeedAddress),
  title: text.figurePages.feedTitle(site.siteName),
  page: absolute(figuresAddress),
  author: site.officeName,
  since: editions[0]?.publishedAt ?? '',
  entries: frozenFigures(editions)
    .flatMap((figure) => {
      const { lede, sentences, corrections, hasChanged } = figureChanges(index, figure);
      if (!hasChanged) return [];
      const { edition, publishedAt } = figure.edition;
      return [
        {
          address: absolute(figureEditionAddress(figure.declaration.id, edition)),
          title: text.figurePages.feedEntry(figure.definition.title, edition),
          summary: [...corrections, `${lede}${sentences.join('；')}`].join('\n'),
          publishedAt,
          number: figure.edition.number,
        },
      ];
    })
    .sort((a, b) => b.number - a.number)
    .slice(0, ENTRIES),
});
