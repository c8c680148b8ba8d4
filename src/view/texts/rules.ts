import * as addresses from '../../core/site/addresses.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import type { RuledColumn, RuleFacts } from '../../core/schemas/houseText.ts';
import { newestFirst } from '../../core/lists/order.ts';
import { text } from '../../i18n/text.ts';
import { formatDate } from '../numbers/format.ts';
import type { LinkView } from '../rivers/river.ts';
import { siteColumns } from '../site/siteColumns.ts';
import type { StatusTone, TableView } from '../tables/tableShapes.ts';
import type { FactView } from '../problems/problem.ts';

/** A rule as stored in its file. */
export interface RuleEntry {
  readonly slug: string;
  readonly facts: RuleFacts;
}

export type RuleState = 'current' | 'pending' | 'expired' | 'superseded';

/**
 * Whether a rule is in force on a day. It is superseded from the first day of its successor.
 *
 * @throws RangeError that names the file if a successor does not exist
 */
export const ruleStateAt = (
  { slug, facts }: RuleEntry,
  all: readonly RuleEntry[],
  on: CalendarDate,
): RuleState => {
  const successor = findSuccessor({ slug, facts }, all);
  if (successor && successor.facts.effectiveFrom <= on) return 'superseded';
  if (facts.validUntil !== undefined && facts.validUntil < on) return 'expired';
  return on < facts.effectiveFrom ? 'pending' : 'current';
};

const findSuccessor = (
  { slug, facts }: RuleEntry,
  all: readonly RuleEntry[],
): RuleEntry | undefined => {
  if (facts.supersededBy === undefined) return undefined;
  const successor = all.find((other) => other.slug === facts.supersededBy);
  if (!successor || successor.slug === slug)
    throw new RangeError(
      `rules/${slug}.md › supersededBy: ${text.governance.rules.noSuccessor(facts.supersededBy)}`,
    );
  return successor;
};

/** Rules in force or upcoming, and those no longer in force. */
export const ruleTables = (
  all: readonly RuleEntry[],
  on: CalendarDate,
): { readonly current: TableView | undefined; readonly former: TableView | undefined } => {
  const former = (entry: RuleEntry): boolean =>
    ['expired', 'superseded'].includes(ruleStateAt(entry, all, on));
  const sorted = newestFirst(all, ({ facts }) => facts.effectiveFrom);
  const table = (entries: readonly RuleEntry[]): TableView | undefined =>
    entries.length === 0 ? undefined : ruleTable(entries, all, on);
  return {
    current: table(sorted.filter((entry) => !former(entry))),
    former: table(sorted.filter(former)),
  };
};

/** Rules in force on a day for a column, with their numbers. */
export const rulesOfColumn = (
  column: RuledColumn,
  all: readonly RuleEntry[],
  on: CalendarDate,
): readonly LinkView[] =>
  all
    .filter(
      (entry) =>
        entry.facts.regulates?.includes(column) === true &&
        ruleStateAt(entry, all, on) === 'current',
    )
    .map(({ slug, facts }) => ({
      text: text.governance.rules.quoted(facts.title),
      address: addresses.ruleAddress(slug),
      note: facts.number,
    }));

const addressOfColumn: Record<RuledColumn, string> = {
  problems: addresses.problemsAddress,
  patrols: addresses.patrolsAddress,
  supervision: addresses.supervisionAddress,
  assessment: addresses.assessmentAddress,
  training: addresses.trainingAddress,
  water: addresses.waterExchangeAddress,
  signboards: addresses.signboardsAddress,
};

/** The columns that a rule applies to, as links. */
const columnsOfRule = ({ regulates = [] }: RuleFacts): readonly FactView[] =>
  regulates.flatMap((column) =>
    siteColumns
      .flatMap(({ columns }) => columns)
      .filter(({ address }) => address === addressOfColumn[column])
      .map(({ name, address }) => ({
        term: text.governance.rules.regulates,
        detail: name,
        address,
      })),
  );

const tones: Record<RuleState, StatusTone> = {
  current: 'done',
  pending: 'open',
  expired: 'neutral',
  superseded: 'neutral',
};

const ruleTable = (
  entries: readonly RuleEntry[],
  all: readonly RuleEntry[],
  on: CalendarDate,
): TableView => {
  const words = text.governance.rules;
  return {
    columns: [
      { label: words.columns.title },
      { label: words.columns.number },
      { label: words.columns.issuedOn, align: 'date' },
      { label: words.columns.effective, align: 'date' },
      { label: words.columns.state },
    ],
    rows: entries.map((entry) => {
      const state = ruleStateAt(entry, all, on);
      return [
        { kind: 'link', text: entry.facts.title, address: addresses.ruleAddress(entry.slug) },
        entry.facts.number,
        formatDate(entry.facts.issuedOn),
        formatDate(entry.facts.effectiveFrom),
        { kind: 'status', status: tones[state], word: words[state] },
      ];
    }),
  };
};

/** Content of the page of one rule, besides its text. */
export interface RuleView {
  readonly state: { readonly tone: StatusTone; readonly word: string };
  readonly isFormer: boolean;
  readonly facts: readonly FactView[];
}

/** One rule as of a day. */
export const ruleView = (
  entry: RuleEntry,
  all: readonly RuleEntry[],
  on: CalendarDate,
): RuleView => {
  const { facts } = entry;
  const words = text.governance.rules;
  const state = ruleStateAt(entry, all, on);
  const successor = findSuccessor(entry, all);
  const former = all.filter((other) => other.facts.supersededBy === entry.slug);
  return {
    state: { tone: tones[state], word: words[state] },
    isFormer: state === 'expired' || state === 'superseded',
    facts: [
      { term: words.number, detail: facts.number },
      { term: words.issuedBy, detail: facts.issuedBy },
      { term: words.issuedOn, detail: formatDate(facts.issuedOn) },
      { term: words.effectiveFrom, detail: formatDate(facts.effectiveFrom) },
      {
        term: words.validUntil,
        detail: facts.validUntil === undefined ? words.noEnd : formatDate(facts.validUntil),
      },
      { term: words.state, detail: words[state] },
      ...(successor
        ? [
            {
              term: words.supersededBy,
              detail: successor.facts.title,
              address: addresses.ruleAddress(successor.slug),
            },
          ]
        : []),
      ...columnsOfRule(facts),
      ...former.map((other) => ({
        term: words.supersedes,
        detail: other.facts.title,
        address: addresses.ruleAddress(other.slug),
      })),
    ],
  };
};
