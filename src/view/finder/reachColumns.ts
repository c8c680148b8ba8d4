import { whoAnswersForReach } from '../../core/chiefs/whoAnswers.ts';
import {
  cutBeginning,
  joinTexts,
  toSteps,
  type FinderPart,
} from '../../core/finder/finderFormat.ts';
import type { Reach } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { callsView, type CallsView } from '../contacts/callView.ts';
import type { FinderOrder, FinderScale } from './finderScale.ts';
import { phoneTable } from './phoneTable.ts';

/** Reaches by river, upstream ends first, each with the line of its nearest chief. */
export const reachColumns = (
  index: RecordIndex,
  { rivers, riverAt, regionAt }: FinderOrder,
  { rowsAFile, withPhones }: FinderScale,
): readonly FinderPart[] => {
  const reaches = rivers.flatMap(({ id }) => rowsOf(index.reachesByRiver, id));
  const parts: FinderPart[] = [];
  for (let from = 0; from < reaches.length; from += rowsAFile) {
    const slice = reaches.slice(from, from + rowsAFile);
    const phones = phoneTable(slice.map((reach) => (withPhones ? callsOfReach(index, reach) : {})));
    parts.push({
      kind: 'reach',
      rivers: toSteps(slice.map(({ riverId }) => riverAt.get(riverId) ?? 0)),
      ids: joinTexts(slice.map(({ id, riverId }) => cutBeginning(id, riverId))),
      regions: toSteps(slice.map(({ regionCode }) => regionAt.get(regionCode) ?? 0)),
      names: joinTexts(
        slice.map(({ name, regionCode }) =>
          cutBeginning(name, getRow(index.regionByCode, regionCode).name),
        ),
      ),
      phones: toSteps(phones.places),
      phoneTable: phones.table,
    });
  }
  return parts;
};

/** The telephones of a reach. */
const callsOfReach = (index: RecordIndex, reach: Reach): CallsView =>
  callsView(index, whoAnswersForReach(index, reach, index.record.period.dataThrough));
