import type { APIRoute } from 'astro';
import { getPortal } from '../../../data/portal.ts';
import { inspectionPdf } from '../../../print/boards/inspectionFile.ts';
import { formatDate } from '../../../view/numbers/format.ts';
import { inspectionViews } from '../../../view/boards/inspection.ts';

/** An inspection list as a printable file. */
export const getStaticPaths = () =>
  inspectionViews(getPortal().index).map((view) => ({ params: { town: view.code }, props: view }));

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({
  props,
}) => new Response(new Uint8Array(await inspectionPdf(props, formatDate(getPortal().frame.asOf))));
