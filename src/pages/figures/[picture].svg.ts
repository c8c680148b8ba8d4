import type { APIRoute } from 'astro';
import { getPortal } from '../../data/portal.ts';
import { stillPicture } from '../../print/figures/keptPictures.ts';
import { chartsOf } from '../../view/figures/figureChartModels.ts';
import { liveFigures } from '../../view/figures/publishedFigure.ts';

/** These pictures are used in a page, which has their texts around them. */
const variants = [
  { suffix: '-wide', theme: 'light', widthPx: 960, heightPx: 420, isFramed: false },
  { suffix: '-wide-dark', theme: 'dark', widthPx: 960, heightPx: 420, isFramed: false },
  { suffix: '-phone', theme: 'light', widthPx: 360, heightPx: 320, isFramed: false },
  { suffix: '-phone-dark', theme: 'dark', widthPx: 360, heightPx: 320, isFramed: false },
] as const;

/** The still pictures of every chart of the newest edition. */
export const getStaticPaths = () => {
  const { index, editions } = getPortal();
  return liveFigures(editions).flatMap((figure) =>
    chartsOf(index, figure).flatMap((model) =>
      variants.map(({ suffix, ...size }) => ({
        params: { picture: `${model.id}${suffix}` },
        props: { model, size },
      })),
    ),
  );
};

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props }) =>
  new Response(stillPicture(props.model, props.size), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
