import type { APIRoute } from 'astro';
import { readPinyin } from '../../data/pinyin.ts';
import { getPortal } from '../../data/portal.ts';
import { boardBatchPdf } from '../../print/boards/boardBatch.ts';
import { withRiverPinyin } from '../../pinyin/riverPinyin.ts';
import { reprintModels } from '../../view/boards/print/reprintModels.ts';

/** All boards to reprint, in the order of the list: front, back, front, back. */
export const getStaticPaths = () => {
  const models = reprintModels(withRiverPinyin(getPortal(), readPinyin));
  return models.length > 0 ? [{ params: { batch: 'reprint' }, props: { models } }] : [];
};

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({
  props: { models },
}) => new Response(new Uint8Array(await boardBatchPdf(models)));
