import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';
import { formatDate } from '../numbers/format.ts';
import { mainHeadline } from './figureWords.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** Texts of the preview picture for a link to a figure. */
export const shareWords = (figure: PublishedFigure, site: Site, isDemonstration: boolean) => {
  const headline = mainHeadline(figure, figure);
  return {
    office: isDemonstration
      ? text.figurePages.demonstrationOffice(site.officeName)
      : site.officeName,
    title: figure.definition.title,
    period: headline.period,
    value: headline.value,
    parts: headline.parts ?? '',
    foot: [
      `${text.figures.cutOff(formatDate(figure.value.asOf))}，${text.home.status[figure.declaration.status]}`,
      text.figures.source(figure.definition.source),
    ],
  };
};
