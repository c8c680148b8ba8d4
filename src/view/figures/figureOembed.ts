import type { Site } from '../../core/schemas/site.ts';
import { homeAddress } from '../../core/site/addresses.ts';
import { frameCode, frameSize } from './figureEmbedCode.ts';
import { figurePlaces, type Absolute } from './figurePlaces.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** The oEmbed response for a figure's page (oEmbed 1.0, type `rich`). */
export const figureOembed = (figure: PublishedFigure, site: Site, absolute: Absolute) => {
  const { title } = figure.definition;
  const places = figurePlaces(figure);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: site.officeName,
    provider_name: site.siteName,
    provider_url: absolute(homeAddress),
    html: frameCode(title, absolute(places.embed), 'live'),
    width: frameSize.widthPx,
    height: frameSize.heightPx.live,
    thumbnail_url: absolute(places.file('png')),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
};
