import { formerNameNotes } from '../places/lives.ts';
import { wholeWater } from '../rivers/waterWords.ts';
import { wholeDistrict, chiefTitle } from '../regions/levelWords.ts';
import { sayOr } from '../numbers/notKnown.ts';
import { known } from '../../core/schemas/notKnown.ts';
import { compareText } from '../../core/lists/order.ts';
import {
  chiefAddress,
  reachAddress,
  regionAddress,
  riverAddress,
} from '../../core/site/addresses.ts';
import { regionLevel } from '../../core/ids/regionCode.ts';
import { levelsUpwards } from '../../core/chiefs/answering.ts';
import { whoAnswersForHolding } from '../../core/chiefs/whoAnswers.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import type { PostHolding } from '../../core/record/record.ts';
import { groupBy } from '../../core/lists/groupBy.ts';
import { getRow, isHandedIn, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { isInOffice } from '../../core/chiefs/terms.ts';
import { text } from '../../i18n/text.ts';
import { callsView, type CallsView } from '../contacts/callView.ts';
import { formatDate, formatMonth } from '../numbers/format.ts';
import { phoneCell } from '../contacts/phoneCell.ts';
import type { Row, TableView } from '../tables/tableShapes.ts';
import { riverName } from '../rivers/riverName.ts';

/** What a holding answers for. The whole district has no page of its own. */
export interface ScopeView {
  readonly name: string;
  readonly address?: string;
}

/** One post of a chief in one term. */
export interface TermView {
  readonly title: string;
  readonly post: string;
  /** Empty if it is unknown. */
  readonly duty: string;
  /** Everything covered by this post and term, from one holding or several. */
  readonly scopes: readonly ScopeView[];
  /** Absent if the first day is unknown; it is never invented. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/** Content of a chief's page. */
export interface ChiefView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly description: string;
  /** 曾用名, without full stop. */
  readonly formerNames?: string;
  /** Post of the first current term, which tells people of the same name apart. */
  readonly post: string;
  /** Empty for who is not in office. */
  readonly calls: CallsView;
  readonly current: readonly TermView[];
  readonly ended: readonly TermView[];
  readonly patrols: TableView | undefined;
}

/** One chief at the record's cut-off. The telephone is shown only while in office. */
export const chiefView = (index: RecordIndex, personId: string): ChiefView => {
  const person = getRow(index.personById, personId);
  const on = index.record.period.dataThrough;
  const holdings = rowsOf(index.holdingsByPerson, person.id);
  const current = holdings.filter((holding) => isInOffice(holding, on));
  const [first] = current;
  return {
    id: person.id,
    name: person.name,
    address: chiefAddress(person.id),
    description: text.river.chiefDescription(person.name),
    ...(person.formerNames && { formerNames: formerNameNotes(person).join('') }),
    post: first?.post ?? text.river.notInOffice,
    calls: first ? callsView(index, whoAnswersForHolding(index, first, on)) : {},
    current: termViews(index, current),
    ended: termViews(
      index,
      holdings.filter((holding) => !isInOffice(holding, on)),
    ),
    patrols: patrolTable(index, current),
  };
};

/** Merges holdings of one post and term, whatever they answer for. */
const termViews = (index: RecordIndex, holdings: readonly PostHolding[]): readonly TermView[] =>
  [...groupBy(holdings, termKey).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        title: first.title,
        post: first.post,
        duty: known(first.duty) ?? '',
        scopes: group.map((holding) => scopeOf(index, holding)),
        ...sinceOf(first),
        ...(first.to !== undefined && { to: first.to }),
      },
    ];
  });

const sinceOf = (term: PostHolding): { readonly from?: CalendarDate } => {
  const from = known(term.from);
  return from === undefined ? {} : { from };
};

const termKey = ({ personId, title, post, duty, from, to }: PostHolding): string =>
  JSON.stringify([personId, title, post, duty, from, to]);

/** What a holding answers for, in everyday words. */
export const scopeOf = (index: RecordIndex, { scope }: PostHolding): ScopeView => {
  switch (scope.kind) {
    case 'region': {
      if (regionLevel(scope.regionCode) === 'district') return { name: wholeDistrict(index) };
      const { name } = getRow(index.regionByCode, scope.regionCode);
      return { name: text.regions.wholePlace(name), address: regionAddress(scope.regionCode) };
    }
    case 'river':
      return {
        name: wholeWater(getRow(index.riverById, scope.riverId), riverName(index, scope.riverId)),
        address: riverAddress(scope.riverId),
      };
    case 'reach': {
      const reach = getRow(index.reachById, scope.reachId);
      return {
        name: text.landing.title(riverName(index, reach.riverId), reach.name),
        address: reachAddress(reach.riverId, reach.id),
      };
    }
  }
};

/** The last six months of patrols, with problems found and closed. */
const patrolTable = (
  index: RecordIndex,
  holdings: readonly PostHolding[],
): TableView | undefined => {
  const rows = holdings
    .flatMap(({ id }) => rowsOf(index.patrolsByHolding, id))
    .sort((a, b) => compareText(b.month, a.month))
    .slice(0, 6 * Math.max(1, holdings.length));
  if (rows.length === 0) return undefined;
  const words = text.river.columns;
  return {
    columns: [
      { label: words.month, align: 'date' },
      { label: words.reach },
      { label: words.required, align: 'number' },
      { label: words.valid, align: 'number' },
      { label: words.foundCount, align: 'number' },
      { label: words.closedCount, align: 'number' },
    ],
    rows: rows.map((row) => [
      formatMonth(row.month),
      scopeOf(index, getRow(index.holdingById, row.holdingId)).name,
      String(row.required),
      String(row.valid),
      String(row.problemsFound),
      String(row.problemsClosed),
    ]),
  };
};

/** Chiefs in office, from the general chiefs down, each with a number to call. */
export const chiefTables = (
  index: RecordIndex,
): readonly { readonly level: string; readonly heading: string; readonly table: TableView }[] => {
  const on = index.record.period.dataThrough;
  const words = text.river.columns;
  // Towns and villages answer for reaches: without those no post of theirs is known.
  const levels = levelsUpwards.filter(
    (level) =>
      isHandedIn(index, 'reaches') ||
      index.record.postHoldings.some((holding) => holding.level === level),
  );
  return levels.reverse().map((level) => ({
    level,
    heading: chiefTitle(index, level),
    table: {
      columns: [
        { label: words.name },
        { label: words.post },
        { label: text.river.answersFor },
        { label: words.term },
        { label: words.phone },
      ],
      rows: [
        ...groupBy(
          index.record.postHoldings.filter(
            (holding) => holding.level === level && isInOffice(holding, on),
          ),
          termKey,
        ).values(),
      ].flatMap((group) => chiefRow(index, group, on)),
    },
  }));
};

/** One chief in one post, with everything it covers. */
const chiefRow = (
  index: RecordIndex,
  group: readonly PostHolding[],
  on: CalendarDate,
): readonly Row[] => {
  const [first] = group;
  if (!first) return [];
  const person = getRow(index.personById, first.personId);
  return [
    [
      { kind: 'link', text: person.name, address: chiefAddress(person.id) },
      first.post,
      group.map((holding) => scopeOf(index, holding).name).join('、'),
      sayOr(first.from, (from) => text.components.since(formatDate(from))),
      phoneCell(callsView(index, whoAnswersForHolding(index, first, on))),
    ],
  ];
};
