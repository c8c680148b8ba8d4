import { getCalendarDate, type CalendarDate } from '../../core/calendar.ts';
import type { Site } from '../../core/schemas/site.ts';
import { englishCitation, englishNoValue, englishParts } from '../../i18n/en/citation.ts';
import { text } from '../../i18n/text.ts';
import { formatDate, formatCount } from '../format.ts';
import { figurePlaces, type Absolute } from './figurePlaces.ts';
import { mainHeadline } from './figureWords.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** One way to cite a figure; all of them name the frozen edition. */
export interface FigureCitation {
  readonly kind: 'gbt' | 'press' | 'english';
  readonly label: string;
  readonly language: 'zh-CN' | 'en';
  readonly sentence: string;
}

/** As a reference by GB/T 7714—2015, as a sentence for the press, and in English. */
export const figureCitations = (
  figure: PublishedFigure,
  site: Site,
  absolute: Absolute,
): readonly FigureCitation[] => {
  const { edition, declaration, definition, value } = figure;
  const words = text.figurePages;
  const address = absolute(figurePlaces(figure).frozenPage);
  const headline = mainHeadline(figure, figure);
  const day = publicationDay(edition.publishedAt);
  const [first] = value.headlines;
  return [
    {
      kind: 'gbt',
      label: words.citations.gbt,
      language: 'zh-CN',
      sentence: words.gbt(
        site.officeName,
        definition.title,
        edition.edition,
        day,
        words.citedOn,
        address,
      ),
    },
    {
      kind: 'press',
      label: words.citations.press,
      language: 'zh-CN',
      sentence: headline.isMissing
        ? words.pressNone(
            site.officeName,
            formatDate(day),
            formatDate(value.asOf),
            definition.title,
            headline.value,
            address,
          )
        : words.press({
            office: site.officeName,
            day: formatDate(day),
            date: formatDate(value.asOf),
            name: pressName(definition.title, headline.name),
            value: headline.value,
            parts: headline.parts,
            status: text.home.status[declaration.status],
            address,
          }),
    },
    {
      kind: 'english',
      label: words.citations.english,
      language: 'en',
      sentence: englishCitation({
        office: site.officeName,
        title: definition.title,
        value: headline.isMissing ? englishNoValue : headline.value,
        parts:
          first?.reading.kind === 'ratio'
            ? englishParts(
                formatCount(first.reading.numerator),
                formatCount(first.reading.denominator),
              )
            : undefined,
        dataThrough: value.asOf,
        edition: edition.edition,
        isPreliminary: declaration.status === 'preliminary',
        address,
      }),
    },
  ];
};

/** Day of a moment of publication, `YYYY-MM-DD HH:MM`. */
export const publicationDay = (publishedAt: string): CalendarDate =>
  getCalendarDate(publishedAt.slice(0, 10));

/** The headline's own name, with the figure's title where it does not say it. */
const pressName = (title: string, name: string): string =>
  name.includes(title) || title.includes(name)
    ? name.length > title.length
      ? name
      : title
    : `${title}（${name}）`;
