import type { APIRoute } from 'astro';
import { figureRegister } from '../../core/figures/register.ts';
import { getPortal } from '../../data/portal.ts';
import { figureCsv } from '../../view/figureCsv.ts';

/** The monthly series of each figure. */
export const getStaticPaths = () =>
  figureRegister.map((declaration) => ({
    params: { figure: declaration.id },
    props: { declaration },
  }));

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({
  props: { declaration },
}) =>
  new Response(figureCsv(declaration, declaration.compute(getPortal().index)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
