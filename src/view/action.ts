import { monthOf } from '../core/calendar.ts';
import { getRow, type RecordIndex } from '../core/recordIndex.ts';
import { text } from '../i18n/text.ts';
import { formatAmount, formatCount, formatDate, formatMonth } from './format.ts';
import type { TableView } from './tables.ts';

/** A campaign, a case or a unit as a card: a heading, a line under it, paragraphs. */
export interface ActionCard {
  readonly heading: string;
  readonly line: string;
  readonly paragraphs: readonly string[];
}

/** What the office does, as the overview of action tells it. */
export interface ActionView {
  readonly campaigns: readonly ActionCard[];
  readonly cases: readonly ActionCard[];
  readonly units: readonly ActionCard[];
  readonly tables: readonly {
    readonly id: string;
    readonly heading: string;
    readonly note?: string;
    readonly table: TableView;
  }[];
}

/** The overview of action as of the record's cut-off; newest first. */
export const actionView = (index: RecordIndex): ActionView => {
  const { record } = index;
  const unitName = (id: string) => record.memberUnits.find((unit) => unit.id === id)?.name ?? id;
  return {
    campaigns: record.campaigns.map((campaign) => ({
      heading: campaign.name,
      line: [
        text.home.period(
          formatDate(campaign.from),
          campaign.to === undefined ? text.home.ongoing : formatDate(campaign.to),
        ),
        `${text.home.lead}：${unitName(campaign.leadUnitId)}`,
      ].join(' · '),
      paragraphs: [campaign.aim, campaign.summary],
    })),
    cases: newestFirst(record.cases, ({ closedOn }) => closedOn).map((one) => ({
      heading: one.title,
      line: [
        formatDate(one.closedOn),
        text.problems.kinds[one.kind],
        unitName(one.handlingUnitId),
      ].join(' · '),
      paragraphs: [one.facts, one.basis, one.outcome],
    })),
    units: record.memberUnits.map((unit) => ({
      heading: unit.name,
      line: '',
      paragraphs: unit.duties.map((duty) => duty.text),
    })),
    tables: [
      enforcementTable(index, unitName),
      sandTable(index),
      wellTable(index),
      reportTable(index),
      trainingTable(index),
    ],
  };
};

type ActionTable = ActionView['tables'][number];

const enforcementTable = (
  { record }: RecordIndex,
  unitName: (id: string) => string,
): ActionTable => ({
  id: 'enforcement',
  heading: text.home.enforcement,
  table: {
    columns: [
      { label: text.home.columns.name },
      { label: text.home.columns.on },
      { label: text.home.columns.units },
      { label: text.home.columns.people, align: 'number' },
      { label: text.home.columns.sites, align: 'number' },
      { label: text.home.columns.cases, align: 'number' },
      { label: text.home.columns.sand, align: 'number' },
    ],
    rows: newestFirst(record.enforcements, ({ on }) => on).map((action) => [
      action.name,
      formatDate(action.on),
      action.unitIds.map(unitName).join('、'),
      formatCount(action.personTimes),
      formatCount(action.sitesChecked),
      formatCount(action.casesFiled),
      formatAmount(action.sandSeizedM3),
    ]),
  },
});

const sandTable = (index: RecordIndex): ActionTable => ({
  id: 'sand',
  heading: text.home.sand,
  table: {
    columns: [
      { label: text.river.columns.reach },
      { label: text.river.columns.river },
      { label: text.river.columns.range, align: 'number' },
      { label: text.home.columns.regime },
      { label: text.home.columns.person },
    ],
    rows: index.record.sandReaches.map((reach) => [
      reach.name,
      getRow(index.riverById, reach.riverId).name,
      text.strip.range(formatAmount(reach.fromKm), formatAmount(reach.toKm)),
      text.home.regimes[reach.regime],
      text.home.sandPersons(
        reach.chief.name,
        reach.waterAuthority.name,
        reach.siteSupervisor.name,
        reach.lawEnforcement.name,
      ),
    ]),
  },
});

/** Wells are counted cumulatively: the newest month of each town stands. */
const wellTable = (index: RecordIndex): ActionTable => {
  const month = monthOf(index.record.period.dataThrough);
  return {
    id: 'wells',
    heading: text.home.wells,
    note: formatMonth(month),
    table: {
      columns: [
        { label: text.home.columns.town },
        { label: text.home.columns.month },
        { label: text.home.wells },
      ],
      rows: index.record.wells
        .filter((row) => row.month === month)
        .map((row) => [
          getRow(index.regionByCode, row.regionCode).name,
          formatMonth(row.month),
          text.home.wellsLine(formatCount(row.found), formatCount(row.closed)),
        ]),
    },
  };
};

const reportTable = ({ record }: RecordIndex): ActionTable => ({
  id: 'reports',
  heading: text.home.reports,
  table: {
    columns: [
      { label: text.home.columns.month },
      { label: text.home.columns.channel },
      { label: text.home.columns.received, align: 'number' },
      { label: text.home.columns.answered, align: 'number' },
      { label: text.home.columns.inTime, align: 'number' },
    ],
    rows: newestFirst(record.publicReports, (row) => row.month)
      .slice(0, 18)
      .map((row) => [
        formatMonth(row.month),
        row.channel,
        formatCount(row.received),
        formatCount(row.answered),
        formatCount(row.answeredInTime),
      ]),
  },
});

const trainingTable = ({ record }: RecordIndex): ActionTable => ({
  id: 'training',
  heading: text.home.training,
  table: {
    columns: [
      { label: text.home.columns.name },
      { label: text.home.columns.on },
      { label: text.home.columns.audience },
      { label: text.home.columns.participants, align: 'number' },
      { label: text.home.columns.hours, align: 'number' },
    ],
    rows: newestFirst(record.trainings, ({ on }) => on).map((one) => [
      one.name,
      formatDate(one.on),
      one.audience,
      formatCount(one.participants),
      formatAmount(one.hours),
    ]),
  },
});

const newestFirst = <T>(rows: readonly T[], dayOf: (row: T) => string): readonly T[] =>
  [...rows].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
