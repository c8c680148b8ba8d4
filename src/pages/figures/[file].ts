import type { APIRoute } from 'astro';
import { getPortal } from '../../data/portal.ts';
import { figureFiles } from '../../print/figures/figureFiles.ts';
import { liveFigures } from '../../view/figures/publishedFigure.ts';
import { figureResponse, getFigurePress } from './_press.ts';

/** The files beside each figure: `closure-rate.csv`, `.json`, `.metadata.json`, `.zip`, pictures. */
export const getStaticPaths = () => {
  const { editions } = getPortal();
  return liveFigures(editions).flatMap((figure) =>
    [...figureFiles(figure, getFigurePress())].map(([kind, content]) => ({
      params: { file: `${figure.declaration.id}.${kind}` },
      props: { kind, content },
    })),
  );
};

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props }) =>
  figureResponse(props);
