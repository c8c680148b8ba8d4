import type { APIRoute } from 'astro';
import { getPortal } from '../../../data/portal.ts';
import { figureOembed } from '../../../view/figures/figureOembed.ts';
import { liveFigures } from '../../../view/figures/publishedFigure.ts';
import { getFigurePress } from '../_press.ts';

export const getStaticPaths = () => {
  const { editions } = getPortal();
  return liveFigures(editions).map((figure) => ({
    params: { figure: figure.declaration.id },
    props: { figure },
  }));
};

/** The oEmbed data of a figure's frame. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props }) => {
  const { site, absolute } = getFigurePress();
  return new Response(`${JSON.stringify(figureOembed(props.figure, site, absolute), null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
