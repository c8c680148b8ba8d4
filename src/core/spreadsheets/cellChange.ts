import type { ChangeCause } from '../issues/cellFaults.ts';
import type { StoredKind } from './storedKind.ts';
import type { WantedKind } from './wanted.ts';

/** `checked`: the content decides, see `changeOf`. */
export type ChangeDecision = 'read' | 'checked' | 'error' | 'picture' | ChangeCause;

type Decisions = Readonly<Record<WantedKind, ChangeDecision>>;

const every = (decision: ChangeDecision): Decisions => ({
  text: decision,
  telephone: decision,
  identifier: decision,
  'region-code': decision,
  'board-code': decision,
  reference: decision,
  month: decision,
  date: decision,
  minute: decision,
  quantity: decision,
  chainage: decision,
  position: decision,
  class: decision,
  choice: decision,
  boolean: decision,
});

/**
 * Whether a cell of each kind is read in each kind of column, or what was done to it. What is refused
 * here can only have come from a change; whether a number was one is decided by its content.
 */
export const changeDecisions: Readonly<Record<StoredKind, Decisions>> = {
  text: { ...every('read'), telephone: 'checked' },
  number: {
    ...every('read'),
    telephone: 'checked',
    identifier: 'checked',
    'region-code': 'checked',
    'board-code': 'checked',
    reference: 'checked',
    month: 'checked',
    date: 'checked',
  },
  'long-number': every('digits'),
  power: every('digits'),
  percent: { ...every('percent'), text: 'read' },
  money: { ...every('money'), text: 'read', quantity: 'checked' },
  scaled: every('scaled'),
  fraction: { ...every('fraction'), quantity: 'read', chainage: 'read', position: 'read' },
  day: { ...every('date'), date: 'read', month: 'read', minute: 'read' },
  'short-day': { ...every('date'), date: 'checked' },
  'short-year': { ...every('date'), date: 'short-year', month: 'short-year' },
  month: { ...every('date'), date: 'read', month: 'read', minute: 'read' },
  'short-month': { ...every('date'), date: 'read', month: 'checked', minute: 'read' },
  moment: { ...every('date'), date: 'read', month: 'read', minute: 'read' },
  time: every('time'),
  'early-day': every('early'),
  truth: { ...every('truth'), boolean: 'read', choice: 'read' },
  narrow: every('narrow'),
  formula: every('formula'),
  error: every('error'),
  picture: every('picture'),
};
