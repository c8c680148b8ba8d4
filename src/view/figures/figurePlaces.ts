import {
  figureAddress,
  figureEditionAddress,
  figureEditionEmbedAddress,
  figureEditionFileAddress,
  figureEmbedAddress,
  figureFileAddress,
} from '../../core/site/addresses.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** Site-relative addresses of a figure: the live one, and the frozen one for citations. */
export interface FigurePlaces {
  readonly page: string;
  readonly frozenPage: string;
  readonly embed: string;
  readonly frozenEmbed: string;
  readonly file: (extension: string) => string;
}

export const figurePlaces = ({ kind, declaration, edition }: PublishedFigure): FigurePlaces => {
  const { id } = declaration;
  const frozenPage = figureEditionAddress(id, edition.edition);
  const frozenEmbed = figureEditionEmbedAddress(id, edition.edition);
  return kind === 'live'
    ? {
        page: figureAddress(id),
        frozenPage,
        embed: figureEmbedAddress(id),
        frozenEmbed,
        file: (extension) => figureFileAddress(id, extension),
      }
    : {
        page: frozenPage,
        frozenPage,
        embed: frozenEmbed,
        frozenEmbed,
        file: (extension) => figureEditionFileAddress(id, edition.edition, extension),
      };
};

/** Adds host and base path to a site-relative address. */
export type Absolute = (address: string) => string;
