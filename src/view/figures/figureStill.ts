import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { chartsOf } from './figureChartModels.ts';
import { figurePlaces } from './figurePlaces.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** The still picture of a figure without a live chart: an old edition, or a frame. */
export const stillPictureOf = (
  index: RecordIndex,
  figure: PublishedFigure,
):
  { readonly address: string; readonly phoneAddress: string; readonly alt: string } | undefined => {
  const [chart] = chartsOf(index, figure);
  const { file } = figurePlaces(figure);
  return (
    chart && {
      address: file('svg'),
      phoneAddress: file('phone.svg'),
      alt: text.figurePages.pictureAlt(chart.title, chart.description),
    }
  );
};
