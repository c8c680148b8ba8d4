import { getCalendarDate, type CalendarDate } from '../../core/calendar/calendar.ts';
import type { FigureDeclaration } from '../../core/figures/figure.ts';
import { isShareOfFew } from '../../core/figures/shareOfFew.ts';
import type { Reading } from '../../core/schemas/edition.ts';
import type { Site } from '../../core/schemas/site.ts';
import {
  englishCitation,
  englishNoValue,
  englishOffice,
  englishParts,
} from '../../i18n/en/citation.ts';
import { text } from '../../i18n/text.ts';
import { formatDate, formatCount } from '../numbers/format.ts';
import { periodInEnglish } from './figurePeriod.ts';
import { formatReading } from './figureReading.ts';
import { figurePlaces, type Absolute } from './figurePlaces.ts';
import { mainHeadline } from './figureWords.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** One way to cite a figure. Every citation names the frozen edition. */
export interface FigureCitation {
  readonly kind: 'gbt' | 'press' | 'english';
  readonly label: string;
  readonly language: 'zh-CN' | 'en';
  readonly sentence: string;
}

/** As a reference in the form of GB/T 7714—2015, as a sentence for the press, and in English. */
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
      sentence: words.gbt({
        office: site.officeName,
        title: definition.title,
        period: headline.period,
        edition: edition.edition,
        day,
        citedOn: words.citedOn,
        address,
      }),
    },
    {
      kind: 'press',
      label: words.citations.press,
      language: 'zh-CN',
      sentence: headline.isMissing
        ? words.pressNone(
            site.officeName,
            formatDate(day),
            headline.period,
            definition.title,
            headline.value,
            address,
          )
        : words.press({
            office: site.officeName,
            day: formatDate(day),
            period: headline.period,
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
        office: englishNameOf(site),
        title: declaration.words.en.title,
        period: periodInEnglish(declaration, value, headline.key),
        ...englishReading(declaration, headline.key, first?.reading),
        edition: edition.edition,
        isPreliminary: declaration.status === 'preliminary',
        address,
      }),
    },
  ];
};

/** Day of a publication time, `YYYY-MM-DD HH:MM`. */
export const publicationDay = (publishedAt: string): CalendarDate =>
  getCalendarDate(publishedAt.slice(0, 10));

/** A value and its parts in English. */
const englishReading = (
  declaration: FigureDeclaration,
  key: string,
  reading: Reading | undefined,
): { readonly value: string; readonly parts: string | undefined } => {
  switch (reading?.kind) {
    case 'ratio': {
      const parts = englishParts(
        formatCount(reading.numerator),
        formatCount(reading.denominator),
        declaration.kind === 'ratio' ? declaration.words.en.part : '',
      );
      return isShareOfFew(reading)
        ? { value: parts, parts: undefined }
        : { value: formatReading(reading), parts };
    }
    case 'amount':
      return {
        value: formatReading(reading, amountUnitInEnglish(declaration, key)),
        parts: undefined,
      };
    default:
      return { value: englishNoValue, parts: undefined };
  }
};

const amountUnitInEnglish = (declaration: FigureDeclaration, key: string): string =>
  declaration.kind === 'ratio' ? '' : (declaration.words.en.units[key] ?? '');

/** The headline's own name, with the figure's title unless the name contains it. */
const pressName = (title: string, name: string): string =>
  name.includes(title) || title.includes(name)
    ? name.length > title.length
      ? name
      : title
    : `${title}（${name}）`;

/** Name of the office for readers abroad; its own, or the Chinese one behind what it is. */
const englishNameOf = ({ officeName, officeNameEnglish = '' }: Site): string =>
  officeNameEnglish === '' ? englishOffice(officeName) : officeNameEnglish;
