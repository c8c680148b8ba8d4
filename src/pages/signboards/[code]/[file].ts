import type { APIRoute } from 'astro';
import { getPortal } from '../../../data/portal.ts';
import { readPinyin } from '../../../data/pinyin.ts';
import { keepBoard } from '../../../print/boards/boardFiles.ts';
import { readKept } from '../../../print/engine/printCache.ts';
import { withRiverPinyin } from '../../../pinyin/riverPinyin.ts';
import { boardFileNames } from '../../../view/boards/print/boardFileLinks.ts';
import { printableBoards } from '../../../view/boards/print/printableBoards.ts';

/**
 * Print files of every standing board: front.pdf, back.pdf, proof.pdf, board.svg, board.png. The
 * development server serves them here; a build copies them (scripts/site/buildSite.ts).
 */
export const getStaticPaths = () =>
  import.meta.env.PROD
    ? []
    : printableBoards(withRiverPinyin(getPortal(), readPinyin)).flatMap((model) =>
        boardFileNames.map((file) => ({
          params: { code: model.code, file },
          props: { model, file },
        })),
      );

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({
  props: { model, file },
}) => {
  const outcome = await keepBoard(model);
  return outcome.ok
    ? new Response(new Uint8Array(readKept(outcome.set.key, file)))
    : new Response(null, { status: 404 });
};
