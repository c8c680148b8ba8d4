import { lifeView, type LifeView } from '../places/lives.ts';
import { isGone, standingUnits } from '../../core/record/standing.ts';
import { campaignAddress, unitAddress } from '../../core/site/addresses.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import type { Target } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { newestTargets, newestTaskBook, targetStateAt } from '../../core/tasks/taskBook.ts';
import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatDate, formatMonth, formatPhone } from '../numbers/format.ts';
import type { LinkView } from '../rivers/river.ts';
import type { Cell, TableView } from '../tables/tableShapes.ts';
import { targetState } from './targets.ts';
import { caseTeasers, type TeaserView } from '../enforcement/cases.ts';
import { enforcementTable } from '../enforcement/enforcement.ts';
import { getUnit, unitCell } from './unitName.ts';

/** A unit in the list: name, tasks, state of its targets. */
export interface UnitTeaser {
  readonly name: string;
  readonly address: string;
  readonly duties: readonly { readonly duty: string; readonly text: string }[];
  readonly targets: string;
  readonly isLagging: boolean;
}

const dutyName = ({ rules }: Site, id: string): string =>
  rules.duties.find((duty) => duty.id === id)?.name ?? id;

/** Member units in the order of the record. */
export const unitTeasers = (index: RecordIndex, site: Site): readonly UnitTeaser[] =>
  standingUnits(index).map((unit) => {
    const targets = newestTargets(index.record.targets).filter(
      ({ ownerUnitId }) => ownerUnitId === unit.id,
    );
    const lagging = targets.filter(
      (target) => targetStateAt(target, index.record.period.dataThrough).isLagging,
    ).length;
    const words = text.governance.units;
    return {
      name: unit.name,
      address: unitAddress(unit.id),
      duties: unit.duties.map(({ duty, text: task }) => ({
        duty: dutyName(site, duty),
        text: task,
      })),
      targets:
        targets.length === 0 ? words.noTargetCount : words.targetCount(targets.length, lagging),
      isLagging: lagging > 0,
    };
  });

/** Content of the page of one member unit. */
export interface UnitView {
  readonly name: string;
  readonly address: string;
  readonly life: LifeView;
  readonly phone: string | undefined;
  readonly duties: readonly { readonly duty: string; readonly text: string }[];
  readonly books: readonly { readonly heading: string; readonly table: TableView }[];
  readonly campaigns: readonly LinkView[];
  readonly enforcement: TableView | undefined;
  readonly cases: readonly TeaserView[];
}

/**
 * One member unit with its duties, its targets in every task book, and the actions it took part in.
 */
export const unitView = (index: RecordIndex, site: Site, id: string): UnitView => {
  const { record } = index;
  const unit = getUnit(index, id);
  const newest = newestTaskBook(record.targets);
  const own = record.targets.filter(({ ownerUnitId }) => ownerUnitId === id);
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => b - a);
  const enforcement = record.enforcements.filter(({ unitIds }) => unitIds.includes(id));
  const words = text.governance.units;
  return {
    name: unit.name,
    address: unitAddress(id),
    life: lifeView(index, 'memberUnits', unit),
    phone: unit.phone === undefined || isGone(index, unit) ? undefined : formatPhone(unit.phone),
    duties: unit.duties.map(({ duty, text: task }) => ({ duty: dutyName(site, duty), text: task })),
    books: years.map((year) => ({
      heading: year === newest ? words.targets(year) : words.pastTargets(year),
      table: targetTable(
        index,
        own.filter((target) => target.year === year),
        { label: words.columns.duty, cellOf: ({ duty }) => dutyName(site, duty) },
      ),
    })),
    campaigns: record.campaigns
      .filter(({ leadUnitId }) => leadUnitId === id)
      .map((campaign) => ({ text: campaign.name, address: campaignAddress(campaign.id) })),
    enforcement:
      enforcement.length > 0 ? enforcementTable(index, enforcement.slice(-10)) : undefined,
    cases: caseTeasers(
      index,
      record.cases.filter(({ handlingUnitId }) => handlingUnitId === id),
    ),
  };
};

/** One of the duties: who is responsible, and its targets in the newest task book. */
export interface DutyView {
  readonly id: string;
  readonly name: string;
  readonly units: readonly {
    readonly name: string;
    readonly address: string;
    readonly text: string;
  }[];
  readonly targets: TableView | undefined;
}

/** The configured duties in their order. */
export const dutyViews = (index: RecordIndex, { rules }: Site): readonly DutyView[] =>
  rules.duties.map(({ id, name }) => {
    const targets = newestTargets(index.record.targets).filter(({ duty }) => duty === id);
    return {
      id,
      name,
      units: standingUnits(index).flatMap((unit) =>
        unit.duties
          .filter(({ duty }) => duty === id)
          .map((task) => ({
            name: unit.name,
            address: unitAddress(unit.id),
            text: task.text,
          })),
      ),
      targets:
        targets.length === 0
          ? undefined
          : targetTable(index, targets, {
              label: text.governance.units.columns.owner,
              cellOf: ({ ownerUnitId }) => unitCell(index, ownerUnitId),
            }),
    };
  });

/** Targets with their progress; the status includes the last supervision step. */
const targetTable = (
  { record }: RecordIndex,
  targets: readonly Target[],
  other: {
    readonly label: string;
    readonly cellOf: (target: Target) => TableView['rows'][number][number];
  },
): TableView => {
  const words = text.governance.units.columns;
  return {
    columns: [
      { label: words.target },
      { label: other.label },
      { label: words.amount, align: 'number' },
      { label: words.done, align: 'number' },
      { label: words.due, align: 'date' },
      { label: words.state },
    ],
    rows: targets.map((target) => [
      target.name,
      other.cellOf(target),
      `${formatAmount(target.amount)} ${target.unit}`,
      doneCell(target, record.period.dataThrough),
      formatDate(target.dueOn),
      targetState(target, record.period.dataThrough),
    ]),
  };
};

const doneCell = (target: Target, on: CalendarDate): Cell => {
  const { done } = targetStateAt(target, on);
  return done === undefined
    ? { kind: 'absent', reason: text.governance.targetState.notStarted }
    : `${formatAmount(done)} ${target.unit}`;
};

/** Year of the newest task book; undefined if there is none. */
export const taskBookYear = ({ record }: RecordIndex): number | undefined =>
  newestTaskBook(record.targets);

/** Last month with reported progress in the newest task book, in words. */
export const progressNote = (index: RecordIndex): string => {
  const months = newestTargets(index.record.targets).flatMap(({ progress }) =>
    progress.map(({ month }) => month),
  );
  const last = months.sort().at(-1);
  return last === undefined
    ? text.governance.targetState.notStarted
    : text.governance.targetState.asOf(formatMonth(last));
};
