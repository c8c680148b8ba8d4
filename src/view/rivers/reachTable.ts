import { sayRange, sayBank } from '../numbers/notKnown.ts';
import { whoAnswersForReach } from '../../core/chiefs/whoAnswers.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import type { Reach } from '../../core/record/record.ts';
import { getRow, type RecordIndex } from '../../core/record/recordIndex.ts';
import { hasCourse } from '../../core/rivers/waterKind.ts';
import {
  chiefAddress,
  reachAddress,
  regionAddress,
  riverAddress,
} from '../../core/site/addresses.ts';
import { text } from '../../i18n/text.ts';
import { callsView } from '../contacts/callView.ts';
import { phoneCell } from '../contacts/phoneCell.ts';
import type { TableView } from '../tables/tableShapes.ts';
import { riverName } from './riverName.ts';
import { regionName } from '../regions/regionName.ts';

const words = text.river.columns;

/** Reaches with the chiefs who answer for them and the number to call. */
export const reachTable = (
  index: RecordIndex,
  reaches: readonly Reach[],
  on: CalendarDate,
  show: 'river' | 'region',
): TableView => {
  const isLake = lieAtLakes(index, reaches);
  // A lake has no banks.
  const hasBanks = !isLake || reaches.some(({ side }) => side !== undefined);
  return {
    columns: [
      { label: words.reach },
      { label: show === 'river' ? words.river : words.place },
      isLake ? { label: text.waters.shore } : { label: words.range, align: 'number' },
      ...(hasBanks ? [{ label: words.bank }] : []),
      { label: isLake ? text.waters.chief : words.chief },
      { label: words.phone },
    ],
    rows: reaches.map((reach) => {
      const answer = whoAnswersForReach(index, reach, on);
      const holder = answer.posts[0]?.holders[0];
      const river = getRow(index.riverById, reach.riverId);
      const region = getRow(index.regionByCode, reach.regionCode);
      return [
        { kind: 'link', text: reach.name, address: reachAddress(reach.riverId, reach.id) },
        show === 'river'
          ? { kind: 'link', text: riverName(index, river.id), address: riverAddress(river.id) }
          : {
              kind: 'link',
              text: regionName(index, region.code),
              address: regionAddress(region.code),
            },
        reach.shore ?? sayRange(reach),
        ...(hasBanks ? [sayBank(reach.side)] : []),
        holder
          ? { kind: 'link', text: holder.person.name, address: chiefAddress(holder.person.id) }
          : { kind: 'absent', reason: text.river.vacant },
        phoneCell(callsView(index, answer)),
      ];
    }),
  };
};

/** Whether all sections lie at lakes: their places are shores, and their chiefs 湖长. */
const lieAtLakes = (index: RecordIndex, reaches: readonly Reach[]): boolean =>
  reaches.length > 0 &&
  reaches.every(({ riverId }) => !hasCourse(getRow(index.riverById, riverId)));
