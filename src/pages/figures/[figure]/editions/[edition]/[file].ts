import type { APIRoute } from 'astro';
import { getPortal } from '../../../../../data/portal.ts';
import { frozenFigures } from '../../../../../view/figures/publishedFigure.ts';
import { figureResponse, getFigureFiles } from '../../../_press.ts';

/** The files of each figure as each edition published it. */
export const getStaticPaths = () =>
  frozenFigures(getPortal().editions).flatMap((figure) => {
    const { declaration, edition } = figure;
    return [...getFigureFiles(figure)].map(([kind, content]) => ({
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
