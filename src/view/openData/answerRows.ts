import {
  whoAnswersForReach,
  whoAnswersForRiver,
  type Answer,
} from '../../core/chiefs/whoAnswers.ts';
import { isMobileLine } from '../../core/contacts/publicLine.ts';
import type { Reach, River } from '../../core/record/record.ts';
import { rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { standingRivers } from '../../core/record/standing.ts';
import type { AnswerRow } from '../../core/schemas/answerRow.ts';
import { callView } from '../contacts/callView.ts';
import { chiefTitle } from '../regions/levelWords.ts';
import { riverName } from '../rivers/riverName.ts';

/** Who answers for every section, and for every water without sections, as one open table. */
export const answerRows = (index: RecordIndex): readonly AnswerRow[] => {
  const on = index.record.period.dataThrough;
  return standingRivers(index).flatMap((river): readonly AnswerRow[] => {
    const reaches = rowsOf(index.reachesByRiver, river.id);
    return reaches.length === 0
      ? answerRow(index, river, undefined, whoAnswersForRiver(index, river.id, on))
      : reaches.flatMap((reach) =>
          answerRow(index, river, reach, whoAnswersForReach(index, reach, on)),
        );
  });
};

/** Empty if the record knows no post there. */
const answerRow = (
  index: RecordIndex,
  river: River,
  reach: Reach | undefined,
  { posts, call, because }: Answer,
): readonly AnswerRow[] => {
  const [first] = posts;
  if (!first) return [];
  const chief = first.holders[0];
  const contact = call?.line.contact;
  // A list of mobiles invites calls that nobody consented to.
  const isListed = call !== undefined && contact !== undefined && !isMobileLine(contact);
  return [
    {
      riverId: river.id,
      river: riverName(index, river.id),
      ...(reach && { reachId: reach.id, reach: reach.name, regionCode: reach.regionCode }),
      title: chief?.holding.title ?? chiefTitle(index, first.level, first.reach, river),
      ...(chief && { name: chief.person.name, post: chief.holding.post }),
      ...(isListed && { phone: contact.number, whose: callView(index, call).whom }),
      ...(because && { because }),
      ...(isListed && contact.verified && { verifiedOn: contact.verified.on }),
    },
  ];
};
