import { importPage } from '../../i18n/zh/importPage.ts';
import { countOf, type PreviewBlock } from './previewBlock.ts';

/** What stood before, as counts by part: 公示牌 17 处. */
export const standingCounts = (blocks: readonly PreviewBlock[]): readonly string[] =>
  blocks
    .filter(({ standing }) => standing.length > 0)
    .map(({ id, standing }) => importPage.standingPart(importPage.parts[id], countOf(standing)));
