import type { APIRoute } from 'astro';
import { getPortal } from '../../../../../data/portal.ts';
import { figureFiles } from '../../../../../print/figures/figureFiles.ts';
import { frozenFigures } from '../../../../../view/figures/publishedFigure.ts';
import { figureResponse, getFigurePress } from '../../../_press.ts';

/** The files of each figure as each edition published it. */
export const getStaticPaths = () =>
  frozenFigures(getPortal().editions).flatMap((figure) => {
    const { declaration, edition } = figure;
    return [...figureFiles(figure, getFigurePress())].map(([kind, content]) => ({
      params: {
        figure: declaration.id,
        edition: edition.edition,
        file: `${declaration.id}-${edition.edition}.${kind}`,
      },
      props: { kind, content },
    }));
  });

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props }) =>
  figureResponse(props);
