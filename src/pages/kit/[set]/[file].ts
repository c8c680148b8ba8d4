import type { APIRoute } from 'astro';
import { getPortal } from '../../../data/portal.ts';
import { findKitFile, kitFileNames } from '../../../print/kit/kitFiles.ts';
import { kitSets } from '../../../view/kit/kitSets.ts';

/**
 * Every file of every set of campaign material. The development server serves them here; a build
 * copies them (scripts/site/buildSite.ts).
 */
export const getStaticPaths = () =>
  import.meta.env.PROD
    ? []
    : kitSets(getPortal()).flatMap((model) =>
        kitFileNames.map((file) => ({ params: { set: model.id, file }, props: { model, file } })),
      );

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({
  props: { model, file },
}) => {
  const found = await findKitFile(model, file);
  return found ? new Response(new Uint8Array(found)) : new Response(null, { status: 404 });
};
