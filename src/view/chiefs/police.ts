import { roleOf, type HelperRole } from '../../core/chiefs/helpers.ts';
import { helperTitle } from './helpers.ts';
import { wholeWater } from '../rivers/waterWords.ts';
import { sayOr } from '../numbers/notKnown.ts';
import { rowsOf, getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import { riverAddress } from '../../core/site/addresses.ts';
import { isInOffice } from '../../core/chiefs/terms.ts';
import { text } from '../../i18n/text.ts';
import { lineView } from '../contacts/callView.ts';
import { lineCell } from '../contacts/phoneCell.ts';
import { formatDate } from '../numbers/format.ts';
import type { TableView } from '../tables/tableShapes.ts';
import { riverName } from '../rivers/riverName.ts';
import { regionName } from '../regions/regionName.ts';

/** Police river chiefs in office, with what they answer for and their line. */
export const policeTable = (index: RecordIndex): TableView | undefined =>
  helperTable(index, (role) => role === 'police');

/** The other helpers in office, alike. */
export const otherHelperTable = (index: RecordIndex): TableView | undefined =>
  helperTable(index, (role) => role !== 'police');

const helperTable = (
  index: RecordIndex,
  isMeant: (role: HelperRole) => boolean,
): TableView | undefined => {
  const words = text.river.columns;
  const police = index.record.policeChiefs.filter(
    (one) => isMeant(roleOf(one)) && isInOffice(one, index.record.period.dataThrough),
  );
  if (police.length === 0) return undefined;
  return {
    columns: [
      { label: words.name },
      { label: words.post },
      { label: text.river.answersFor },
      { label: words.term },
      { label: words.phone },
    ],
    rows: police.map((one) => {
      const [contact] = rowsOf(index.contactsByOwner, `police:${one.id}`);
      const { name } = getRow(index.personById, one.personId);
      return [
        name,
        `${helperTitle(one)} ${one.post}`,
        one.scope.kind === 'river'
          ? {
              kind: 'link',
              text: wholeWater(
                getRow(index.riverById, one.scope.riverId),
                riverName(index, one.scope.riverId),
              ),
              address: riverAddress(one.scope.riverId),
            }
          : one.scope.kind === 'region'
            ? regionName(index, one.scope.regionCode)
            : getRow(index.reachById, one.scope.reachId).name,
        sayOr(one.from, (from) => text.components.since(formatDate(from))),
        lineCell(contact && lineView(index, { contact, via: 'post' }, name)),
      ];
    }),
  };
};
