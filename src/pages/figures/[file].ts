import type { APIRoute } from 'astro';
import { getPortal } from '../../data/portal.ts';
import { liveFigures } from '../../view/figures/publishedFigure.ts';
import { figureResponse, getFigureFiles } from './_press.ts';

/** The files of each figure: `closure-rate.csv`, `.json`, `.metadata.json`, `.zip`, pictures. */
export const getStaticPaths = () => {
  const { editions } = getPortal();
  return liveFigures(editions).flatMap((figure) =>
    [...getFigureFiles(figure)].map(([kind, content]) => ({
      params: { file: `${figure.declaration.id}.${kind}` },
      props: { kind, content },
    })),
  );
};

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props }) =>
  figureResponse(props);
