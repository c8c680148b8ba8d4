import type { APIRoute } from 'astro';
import { readPinyin } from '../../data/pinyin.ts';
import { getPortal } from '../../data/portal.ts';
import { boardBatchPdf } from '../../print/boards/boardBatch.ts';
import { sortBoards } from '../../print/boards/sortBoards.ts';
import { withRiverPinyin } from '../../pinyin/riverPinyin.ts';
import { reprintModels } from '../../view/boards/print/reprintModels.ts';

/** All boards to reprint that can be printed, in the order of the list: front, back, front, back. */
export const getStaticPaths = async () => {
  const { printed } = await sortBoards(reprintModels(withRiverPinyin(getPortal(), readPinyin)));
  return printed.length > 0 ? [{ params: { batch: 'reprint' }, props: { models: printed } }] : [];
};

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = async ({
  props: { models },
}) => new Response(new Uint8Array(await boardBatchPdf(models)));
