import { figureOembedAddress } from '../../core/site/addresses.ts';
import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';
import type { FigureDownload } from './figureDownloads.ts';
import { figureJsonLd } from './figureJsonLd.ts';
import { figurePlaces, type Absolute } from './figurePlaces.ts';
import { mainHeadline, withPeriod } from './figureWords.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** Metadata in the head of a figure's page. */
export interface FigureHeadView {
  /** Open Graph, by property. */
  readonly properties: readonly (readonly [string, string])[];
  /** Meta tags by name. */
  readonly names: readonly (readonly [string, string])[];
  readonly oembed: { readonly address: string; readonly title: string } | undefined;
  readonly dataset: Readonly<Record<string, unknown>>;
}

export const figureHead = (
  figure: PublishedFigure,
  {
    site,
    absolute,
    downloads,
  }: {
    readonly site: Site;
    readonly absolute: Absolute;
    readonly downloads: readonly FigureDownload[];
  },
): FigureHeadView => {
  const { declaration, definition } = figure;
  const picture = downloads.find(({ kind }) => kind === 'png');
  const said = withPeriod(mainHeadline(figure, figure));
  const summary = text.figurePages.shareSummary(said, definition.question);
  return {
    properties: [
      ['og:type', 'article'],
      ['og:site_name', site.siteName],
      ['og:locale', 'zh_CN'],
      ['og:title', definition.title],
      ['og:description', summary],
      ['og:url', absolute(figurePlaces(figure).page)],
      ...(picture
        ? ([
            ['og:image', absolute(picture.address)],
            ['og:image:type', picture.mediaType],
            ['og:image:width', '1200'],
            ['og:image:height', '630'],
            ['og:image:alt', `${definition.title}：${summary}`],
          ] as const)
        : []),
    ],
    names: [['twitter:card', picture ? 'summary_large_image' : 'summary']],
    oembed:
      figure.kind === 'live'
        ? { address: absolute(figureOembedAddress(declaration.id)), title: definition.title }
        : undefined,
    dataset: figureJsonLd(figure, { site, absolute, downloads }),
  };
};
