import type { APIRoute } from 'astro';
import { getPortal } from '../../data/portal.ts';
import { renderStillPicture } from '../../print/stillPicture.ts';
import { publishedCharts } from '../../view/figureCharts.ts';

/** The one without a suffix travels alone and carries its words; the others stand in a page. */
const variants = [
  { suffix: '', theme: 'light', widthPx: 960, heightPx: 480, isFramed: true },
  { suffix: '-wide', theme: 'light', widthPx: 960, heightPx: 420, isFramed: false },
  { suffix: '-wide-dark', theme: 'dark', widthPx: 960, heightPx: 420, isFramed: false },
  { suffix: '-phone', theme: 'light', widthPx: 360, heightPx: 320, isFramed: false },
  { suffix: '-phone-dark', theme: 'dark', widthPx: 360, heightPx: 320, isFramed: false },
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
