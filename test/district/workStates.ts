import { monthOf, monthsBetween, getMonth } from '../../src/core/calendar/calendar.ts';
import { isGoingOn } from '../../src/core/campaigns/campaigns.ts';
import { cleanupUnits } from '../../src/core/campaigns/cleanupTotals.ts';
import { rowKeys } from '../../src/core/dataset/rowKeys.ts';
import { patrolCells } from '../../src/core/patrols/patrolCalendar.ts';
import {
  isStale,
  problemKinds,
  problemStateAt,
  type ProblemState,
} from '../../src/core/problems/problemLedger.ts';
import type { Problem } from '../../src/core/record/record.ts';
import {
  getRow,
  indexRecord,
  rowsOf,
  type RecordIndex,
} from '../../src/core/record/recordIndex.ts';
import type { Site } from '../../src/core/schemas/site.ts';
import { targetStateAt } from '../../src/core/tasks/taskBook.ts';
import { worseThanV } from '../../src/core/water/waterClass.ts';
import { firstUnsampledStatuses } from '../../src/core/numbers/monthStatus.ts';
import { idsOf, type District, type States } from './placeStates.ts';

/** States of work and measurements: problems, water, patrols and everything else. */
export const workStates = (district: District): States => ({
  ...problemsIn(district),
  ...waterIn(district),
  ...patrolsIn(indexRecord(district.record), district.rules),
  ...otherWorkIn(district),
});

const problemsIn = ({ record, rules }: District): States => {
  const { dataThrough } = record.period;
  const where = (is: (state: ProblemState, problem: Problem) => boolean) =>
    idsOf(
      record.problems.filter((problem) => {
        const state = problemStateAt(problem, dataThrough);
        return state !== undefined && is(state, problem);
      }),
    );
  return {
    ...Object.fromEntries(
      problemKinds.map((kind) => [
        `a problem of kind ${kind}`,
        where((_, one) => one.kind === kind),
      ]),
    ),
    'a problem of the history': where((_, { stock }) => stock === 'history'),
    'a problem only entered in the ledger': where(({ stage }) => stage === 'ledgered'),
    'a problem in rectification': where(({ stage }) => stage === 'rectifying'),
    'a problem said to be done and not checked': where(({ stage }) => stage === 'closure-applied'),
    'a closed problem': where(({ isOpen }) => !isOpen),
    'a problem closed too late': where(
      ({ closedOn }, { dueOn }) => closedOn !== undefined && closedOn > dueOn,
    ),
    'a problem still in order when looked at again': where(
      ({ stage, isOpen }) => stage === 'look-back' && !isOpen,
    ),
    'a rebounded problem': where(({ isOpen, reboundCount }) => isOpen && reboundCount > 0),
    'a rebound that the ledger has not reopened': where(
      ({ stage, isOpen }) => stage === 'look-back' && isOpen,
    ),
    'an overdue problem': where(({ isOverdue }) => isOverdue),
    'an open problem on its last day': where(
      ({ isOpen }, { dueOn }) => isOpen && dueOn === dataThrough,
    ),
    'a stale problem': where((state) => isStale(state, rules.staleProblemDays)),
    'a problem with a supervision step': where((_, { supervision }) => supervision.length > 0),
    'a problem with pictures': where((_, { pictures }) => pictures !== undefined),
  };
};

const waterIn = ({ record: { waterMonths, sections, period } }: District): States => {
  const newestMonth = monthOf(period.dataThrough);
  const keysWhere = (is: (row: (typeof waterMonths)[number]) => boolean) =>
    waterMonths.filter(is).map(rowKeys.waterMonths);
  return {
    ...Object.fromEntries(
      // Its record is of version 1; the states of version 3 are in test/view/water.
      firstUnsampledStatuses.map((status) => [
        `a section's month: ${status}`,
        keysWhere(({ result }) => result.status === status),
      ]),
    ),
    "a section's month worse than Ⅴ": keysWhere(
      ({ result }) => result.status === 'sampled' && result.class === worseThanV,
    ),
    "a section's month with measured values": keysWhere(
      ({ result }) => result.status === 'sampled' && result.items !== undefined,
    ),
    'a section without a target': idsOf(
      sections.filter(({ targetClass }) => targetClass === undefined),
    ),
    'a section without a row for the newest month': idsOf(
      sections.filter(
        ({ id }) => !waterMonths.some((row) => row.sectionId === id && row.month === newestMonth),
      ),
    ),
  };
};

/** Posts with monthly patrols in the district. */
const patrolledReaches = ['wch-shanghe', 'hx-donggeng'];

const patrolsIn = (index: RecordIndex, { patrolNorms }: Site['rules']): States => {
  const { record } = index;
  const asOf = record.period.dataThrough;
  const from = getMonth('2026-02');
  const months = monthsBetween(from, monthOf(asOf));
  const norm = patrolNorms.find(({ level }) => level === 'village');
  const cells = patrolledReaches.flatMap((reachId) => {
    const post = {
      norm,
      terms: rowsOf(index.holdingsByReach, getRow(index.reachById, reachId).id),
      rows: rowsOf(index.patrolsByReach, reachId),
    };
    return patrolCells(post, months, { from, asOf }).map((cell, at) => ({
      key: `${reachId}/${months[at] ?? ''}`,
      cell,
    }));
  });
  const where = (is: (cell: (typeof cells)[number]['cell']) => boolean) =>
    cells.filter(({ cell }) => is(cell)).map(({ key }) => key);
  return {
    'a month of patrols: met': where((cell) => cell.kind === 'owed' && cell.valid >= cell.required),
    'a month of patrols: not met': where(
      (cell) => cell.kind === 'owed' && cell.valid < cell.required,
    ),
    'a month of patrols: not reported': where(({ kind }) => kind === 'not-reported').filter((key) =>
      key.startsWith('wch'),
    ),
    'a month of patrols: out of season': where(({ kind }) => kind === 'off-season').filter((key) =>
      key.startsWith('wch'),
    ),
    'a month of patrols: post vacant': where(({ kind }) => kind === 'vacant'),
  };
};

const otherWorkIn = ({ record, newest }: District): States => {
  const on = record.period.dataThrough;
  const newestMonth = monthOf(on);
  const { cleanups, campaigns, targets, wells } = record;
  const reportedWells = new Set(
    wells.filter(({ month }) => month === newestMonth).map(({ regionCode }) => regionCode),
  );
  return {
    ...Object.fromEntries(
      cleanupUnits.map((unit) => [
        `a cleanup in ${unit}`,
        idsOf(
          cleanups.filter((cleanup) => cleanup.unit === unit && cleanup.amount.kind === 'value'),
        ),
      ]),
    ),
    'a cleanup reported as 0': idsOf(
      cleanups.filter(({ amount }) => amount.kind === 'value' && amount.value === 0),
    ),
    'a cleanup not reported': idsOf(cleanups.filter(({ amount }) => amount.kind === 'missing')),
    'a cleanup in ten thousands': idsOf(
      cleanups.filter(({ amount }) => amount.kind === 'value' && amount.scale === 10_000),
    ),
    'a campaign that goes on': idsOf(campaigns.filter((one) => isGoingOn(one, on))),
    'a campaign that has ended': idsOf(campaigns.filter((one) => !isGoingOn(one, on))),
    'a target that is reached': idsOf(targets.filter((one) => targetStateAt(one, on).isDone)),
    'a target that lags behind': idsOf(
      targets.filter(
        (one) => targetStateAt(one, on).isLagging && !targetStateAt(one, on).isOverdue,
      ),
    ),
    'a target that is overdue': idsOf(targets.filter((one) => targetStateAt(one, on).isOverdue)),
    'a town whose wells of the newest month are not reported': [
      ...new Set(wells.map(({ regionCode }) => regionCode)),
    ].filter((code) => !reportedWells.has(code)),
    'a month in which nobody reported anything by telephone': record.publicReports
      .filter(({ received }) => received === 0)
      .map(rowKeys.publicReports),
    'an assessment on fewer than 100 points': record.assessments
      .filter(({ applicable }) => applicable < 100)
      .map(rowKeys.assessments),
    'a project that is being built': idsOf(
      record.projects.filter(({ state }) => state === 'building'),
    ),
    'a value corrected in the second edition': newest.corrections.map(
      ({ figureId, month }) => `${figureId}/${month}`,
    ),
  };
};
