import type { APIRoute } from 'astro';
import { getPortal } from '../../data/portal.ts';
import { reprintCsv } from '../../view/boards/reprint.ts';

/** The reprint list for a spreadsheet. */
export const GET: APIRoute = () => {
  const { index, ledger, site } = getPortal();
  return new Response(reprintCsv(index, ledger, site), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
