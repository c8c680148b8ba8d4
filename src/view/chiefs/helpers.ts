import { roleOf } from '../../core/chiefs/helpers.ts';
import type { PoliceChief } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { known } from '../../core/schemas/notKnown.ts';
import { text } from '../../i18n/text.ts';
import { lineView } from '../contacts/callView.ts';
import { ownLine, type LadderRung } from './chiefLadder.ts';

/** What a helper is called: by the row's own title, else by the role. */
export const helperTitle = (helper: Pick<PoliceChief, 'title' | 'role'>): string =>
  helper.title ?? text.helpers.roles[roleOf(helper)];

/** Each helper as a rung: title, name, post with the reach, and the published telephone. */
export const helperRungs = (
  index: RecordIndex,
  helpers: readonly PoliceChief[],
): readonly LadderRung[] =>
  helpers.map((helper) => {
    const { name } = getRow(index.personById, helper.personId);
    const title = helperTitle(helper);
    const [contact] = rowsOf(index.contactsByOwner, `police:${helper.id}`);
    const from = known(helper.from);
    return {
      kind: 'held',
      level: 'helper',
      levelWord: title,
      title,
      name,
      post: [helper.post, reachNameOf(index, helper)].filter((part) => part !== '').join(' · '),
      ...(from !== undefined && { since: from }),
      ...ownLine(contact && lineView(index, { contact, via: 'post' }, name)),
    };
  });

const reachNameOf = (index: RecordIndex, { scope }: PoliceChief): string =>
  scope.kind === 'reach' ? getRow(index.reachById, scope.reachId).name : '';
