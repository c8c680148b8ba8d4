import { chiefAddress, reachAddress, riverAddress } from '../core/addresses.ts';
import { findCallLine, levelsUpwards } from '../core/answering.ts';
import type { CalendarDate } from '../core/calendar.ts';
import type { PostHolding } from '../core/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../core/recordIndex.ts';
import { isInOffice } from '../core/terms.ts';
import { text } from '../i18n/text.ts';
import { callView, type CallView } from './chiefLadder.ts';
import { formatDate, formatMonth, formatPhone } from './format.ts';
import type { LinkView } from './river.ts';
import type { TableView } from './tables.ts';
import type { Row } from './tableShapes.ts';

/** One term of a chief. */
export interface TermView {
  readonly title: string;
  readonly post: string;
  readonly duty: string;
  readonly scope: LinkView | undefined;
  readonly scopeName: string;
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

/** What a chief's page says. */
export interface ChiefView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly description: string;
  /** Post of the first current term, which tells namesakes apart. */
  readonly post: string;
  readonly call: CallView | undefined;
  readonly current: readonly TermView[];
  readonly ended: readonly TermView[];
  readonly patrols: TableView | undefined;
}

/** One chief as of the record's cut-off. A telephone stands only while in office. */
export const chiefView = (index: RecordIndex, personId: string): ChiefView => {
  const person = getRow(index.personById, personId);
  const on = index.record.period.dataThrough;
  const holdings = rowsOf(index.holdingsByPerson, person.id);
  const current = holdings.filter((holding) => isInOffice(holding, on));
  const [first] = current;
  const line = first && findCallLine(index, first);
  return {
    id: person.id,
    name: person.name,
    address: chiefAddress(person.id),
    description: text.river.chiefDescription(person.name),
    post: first?.post ?? text.river.notInOffice,
    call: line && callView(index, line, person.name),
    current: current.map((holding) => termView(index, holding)),
    ended: holdings
      .filter((holding) => !isInOffice(holding, on))
      .map((holding) => termView(index, holding)),
    patrols: patrolTable(index, current),
  };
};

const termView = (index: RecordIndex, holding: PostHolding): TermView => {
  const { name, link } = scopeOf(index, holding);
  return {
    title: holding.title,
    post: holding.post,
    duty: holding.duty,
    scope: link,
    scopeName: name,
    from: holding.from,
    ...(holding.to !== undefined && { to: holding.to }),
  };
};

const scopeOf = (
  index: RecordIndex,
  { scope }: PostHolding,
): { readonly name: string; readonly link: LinkView | undefined } => {
  switch (scope.kind) {
    case 'region':
      return { name: text.river.wholeDistrict, link: undefined };
    case 'river': {
      const name = text.river.wholeRiver(getRow(index.riverById, scope.riverId).name);
      return { name, link: { text: name, address: riverAddress(scope.riverId) } };
    }
    case 'reach': {
      const reach = getRow(index.reachById, scope.reachId);
      const name = text.landing.title(getRow(index.riverById, reach.riverId).name, reach.name);
      return { name, link: { text: name, address: reachAddress(reach.riverId, reach.id) } };
    }
  }
};

/** The last six months of patrols beside what they found and what was closed. */
const patrolTable = (
  index: RecordIndex,
  holdings: readonly PostHolding[],
): TableView | undefined => {
  const rows = holdings
    .flatMap(({ id }) => rowsOf(index.patrolsByHolding, id))
    .sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0))
    .slice(0, 6 * Math.max(1, holdings.length));
  if (rows.length === 0) return undefined;
  const words = text.river.columns;
  return {
    columns: [
      { label: words.month },
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

/** Chiefs in office, from the general chiefs down, each with the number to call. */
export const chiefTables = (
  index: RecordIndex,
): readonly { readonly level: string; readonly heading: string; readonly table: TableView }[] => {
  const on = index.record.period.dataThrough;
  const words = text.river.columns;
  return [...levelsUpwards].reverse().map((level) => ({
    level,
    heading: text.chiefs.levels[level],
    table: {
      columns: [
        { label: words.name },
        { label: words.post },
        { label: text.river.answersFor },
        { label: words.term },
        { label: words.phone },
      ],
      rows: index.record.postHoldings
        .filter((holding) => holding.level === level && isInOffice(holding, on))
        .map((holding): Row => {
          const person = getRow(index.personById, holding.personId);
          const line = findCallLine(index, holding);
          return [
            { kind: 'link', text: person.name, address: chiefAddress(person.id) },
            holding.post,
            scopeOf(index, holding).name,
            text.components.since(formatDate(holding.from)),
            line
              ? formatPhone(line.contact.number)
              : { kind: 'absent', reason: text.river.noPhone },
          ];
        }),
    },
  }));
};
