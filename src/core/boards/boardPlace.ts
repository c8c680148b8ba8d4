import type { Signboard } from '../record/record.ts';
import type { RecordIndex } from '../record/recordIndex.ts';

/**
 * Where a board stands, for messages that name two boards: river, reach and place as far as known.
 */
export const placeInWords = (
  index: RecordIndex,
  { riverId, reachId, place }: Pick<Signboard, 'riverId' | 'reachId' | 'place'>,
): string => {
  const river = index.riverById.get(riverId)?.name ?? riverId;
  const reach = index.reachById.get(reachId)?.name ?? reachId;
  return `${river} ${reach}（${place}）`;
};
