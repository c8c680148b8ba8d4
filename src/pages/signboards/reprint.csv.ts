import type { APIRoute } from 'astro';
import { readPinyin } from '../../data/pinyin.ts';
import { getPortal } from '../../data/portal.ts';
import { withRiverPinyin } from '../../pinyin/riverPinyin.ts';
import { sortBoards } from '../../print/boards/sortBoards.ts';
import { printableBoards } from '../../view/boards/print/printableBoards.ts';
import { reprintCsv } from '../../view/boards/reprint.ts';

/** The reprint list for a spreadsheet. */
export const GET: APIRoute = async () => {
  const portal = withRiverPinyin(getPortal(), readPinyin);
  const { leftOut } = await sortBoards(printableBoards(portal));
  return new Response(reprintCsv({ ...portal, leftOut }), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
