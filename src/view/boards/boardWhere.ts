import type { Signboard } from '../../core/record/record.ts';
import { getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { riverName } from '../rivers/riverName.ts';

/** River, reach and place of a board. */
export const boardWhere = (index: RecordIndex, { riverId, reachId, place }: Signboard): string =>
  `${text.landing.title(
    riverName(index, riverId),
    getRow(index.reachById, reachId).name,
  )}，${place}`;
