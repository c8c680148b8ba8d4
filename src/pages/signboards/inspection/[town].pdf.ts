import type { APIRoute } from 'astro';
import { getPortal } from '../../../data/portal.ts';
import { inspectionPdf } from '../../../print/boards/inspectionFile.ts';
import { formatDate } from '../../../view/numbers/format.ts';
import { inspectionViews } from '../../../view/boards/inspection.ts';

/** An inspector's list as a file to print. */
export const getStaticPaths = () =>
  inspectionViews(getPortal().index).map((view) => ({ params: { town: view.code }, props: view }));

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({
  props,
}) => new Response(new Uint8Array(await inspectionPdf(props, formatDate(getPortal().frame.asOf))));
