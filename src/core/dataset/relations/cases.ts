import { errorAt } from '../../issues/issue.ts';
import { findUnmaskedParties } from '../../privacy/partyNames.ts';
import type { Relation } from '../relationContext.ts';

/** Cases name private people by surname only. */
export const cases: Relation = ({ exported, at }) =>
  exported.cases.flatMap(({ party }, row) =>
    findUnmaskedParties(party).map(({ name, masked }) =>
      errorAt(at('cases', row, 'party'), 'case.party', { party: name, masked }),
    ),
  );
