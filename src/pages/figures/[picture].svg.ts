import type { APIRoute } from 'astro';
import { getPortal } from '../../data/portal.ts';
import { renderStillPicture } from '../../print/stillPicture.ts';
import { publishedCharts } from '../../view/figureCharts.ts';

const variants = [
  { suffix: '', theme: 'light', widthPx: 960, heightPx: 420 },
  { suffix: '-wide-dark', theme: 'dark', widthPx: 960, heightPx: 420 },
  { suffix: '-phone', theme: 'light', widthPx: 360, heightPx: 320 },
  { suffix: '-phone-dark', theme: 'dark', widthPx: 360, heightPx: 320 },
] as const;

/** The still pictures of every chart. */
export const getStaticPaths = () => {
  const { index, newestEdition } = getPortal();
  return publishedCharts(index, newestEdition).flatMap((model) =>
    variants.map(({ suffix, ...size }) => ({
      params: { picture: `${model.id}${suffix}` },
      props: { model, size },
    })),
  );
};

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props }) =>
  new Response(renderStillPicture(props.model, props.size), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
