/** The life of a problem in the rectification ledger (整改台账), as dated events in order. */
import { daysBetween, type CalendarDate } from '../calendar/calendar.ts';

/** The Four Chaos (四乱): occupying 乱占, extracting 乱采, dumping 乱堆, building 乱建. */
export const fourChaosKinds = ['occupy', 'extract', 'dump', 'build'] as const;

export const problemKinds = [...fourChaosKinds, 'rubbish', 'discharge', 'well', 'other'] as const;

export type FourChaosKind = (typeof fourChaosKinds)[number];

export type ProblemKind = (typeof problemKinds)[number];

export const isFourChaos = (kind: ProblemKind): kind is FourChaosKind =>
  fourChaosKinds.some((chaos) => chaos === kind);

export const problemStages = [
  'found',
  'ledgered',
  'rectifying',
  'closure-applied',
  'checked',
  'closed',
  'look-back',
  'reopened',
] as const;

export type ProblemStage = (typeof problemStages)[number];

/** Result of a look-back (回头看): still in order, or back again (反弹). */
export const lookBackResults = ['held', 'rebound'] as const;

export type LookBackResult = (typeof lookBackResults)[number];

export interface ProblemEvent {
  readonly stage: ProblemStage;
  readonly on: CalendarDate;
  /** Set for every look-back, and for nothing else. */
  readonly result?: LookBackResult | undefined;
}

export interface ProblemLife {
  readonly kind: ProblemKind;
  /** Due date; closure on that day is still in time. */
  readonly dueOn?: CalendarDate | undefined;
  readonly events: readonly ProblemEvent[];
}

export interface ProblemState {
  readonly stage: ProblemStage;
  readonly foundOn: CalendarDate;
  /** True unless closed, or found in order by a look-back. */
  readonly isOpen: boolean;
  /**
   * Checked on site since it was last opened. An application for closure is not a proof (上报完成 is
   * not 已核实).
   */
  readonly isVerified: boolean;
  /** Open and past its due date. On the due date itself it is still in time. */
  readonly isOverdue: boolean;
  /** Total days open, from found to closed and again after each reopening. */
  readonly daysOpen: number;
  readonly daysSinceMovement: number;
  /** The day of the current closure. */
  readonly closedOn?: CalendarDate;
  /** Number of times it came back after closure. */
  readonly reboundCount: number;
}

/**
 * State of a problem at the end of a day; undefined before it was found. Later events are ignored.
 * Expects a life without faults.
 */
export const problemStateAt = (
  problem: ProblemLife,
  asOf: CalendarDate,
): ProblemState | undefined => {
  const past = problem.events.filter((event) => event.on <= asOf);
  const [found] = past;
  const last = past[past.length - 1];
  if (found === undefined || last === undefined) return undefined;

  const isOpen = leavesOpen(last);
  const closedOn = isOpen ? undefined : lastClosure(past);
  return {
    stage: last.stage,
    foundOn: found.on,
    isOpen,
    isVerified: !isOpen || last.stage === 'checked',
    isOverdue: isOpen && problem.dueOn !== undefined && problem.dueOn < asOf,
    daysOpen: countDaysOpen(past, asOf),
    daysSinceMovement: daysBetween(last.on, asOf),
    ...(closedOn === undefined ? {} : { closedOn }),
    reboundCount: countRebounds(past),
  };
};

/** Whether an open problem has been without movement for more than that many days. */
export const isStale = (state: ProblemState, afterDays: number): boolean =>
  state.isOpen && state.daysSinceMovement > afterDays;

export type LifeFault =
  | { readonly code: 'no-event' }
  | { readonly code: 'first-not-found'; readonly index: number; readonly stage: ProblemStage }
  | {
      readonly code: 'illegal-step';
      readonly index: number;
      readonly from: ProblemStage;
      readonly to: ProblemStage;
      /** The stages that may follow. */
      readonly allowed: readonly ProblemStage[];
    }
  | {
      readonly code: 'date-goes-back';
      readonly index: number;
      readonly previous: CalendarDate;
      readonly on: CalendarDate;
    }
  | { readonly code: 'look-back-without-result'; readonly index: number }
  | {
      readonly code: 'result-without-look-back';
      readonly index: number;
      readonly stage: ProblemStage;
    };

/** Every fault of a life, in the order of its events (`index` counts from 0). */
export const findLifeFaults = (events: readonly ProblemEvent[]): readonly LifeFault[] => {
  if (events.length === 0) return [{ code: 'no-event' }];
  return events.flatMap((event, index) => [
    ...findStepFaults(event, events[index - 1], index),
    ...findResultFaults(event, index),
  ]);
};

/** Events allowed after an event: a site check before closure; reopening and look-back after it. */
export const stagesAfter = (event: ProblemEvent): readonly ProblemStage[] =>
  event.stage === 'look-back' && event.result === 'rebound'
    ? ['reopened']
    : nextStages[event.stage];

const nextStages: Record<ProblemStage, readonly ProblemStage[]> = {
  found: ['ledgered'],
  ledgered: ['rectifying', 'closure-applied'],
  rectifying: ['closure-applied'],
  'closure-applied': ['checked', 'rectifying'],
  checked: ['closed', 'rectifying'],
  closed: ['look-back', 'reopened'],
  'look-back': ['look-back', 'reopened'],
  reopened: ['ledgered', 'rectifying'],
};

const findStepFaults = (
  event: ProblemEvent,
  previous: ProblemEvent | undefined,
  index: number,
): readonly LifeFault[] => {
  if (previous === undefined) {
    return event.stage === 'found' ? [] : [{ code: 'first-not-found', index, stage: event.stage }];
  }
  const faults: LifeFault[] = [];
  const allowed = stagesAfter(previous);
  if (!allowed.includes(event.stage)) {
    faults.push({ code: 'illegal-step', index, from: previous.stage, to: event.stage, allowed });
  }
  if (event.on < previous.on) {
    faults.push({ code: 'date-goes-back', index, previous: previous.on, on: event.on });
  }
  return faults;
};

const findResultFaults = (event: ProblemEvent, index: number): readonly LifeFault[] => {
  const { stage, result } = event;
  if (stage === 'look-back') {
    return result === undefined ? [{ code: 'look-back-without-result', index }] : [];
  }
  return result === undefined ? [] : [{ code: 'result-without-look-back', index, stage }];
};

/** A look-back that finds it again opens it at once, before the ledger reopens it. */
const leavesOpen = ({ stage, result }: ProblemEvent): boolean =>
  stage === 'look-back' ? result === 'rebound' : stage !== 'closed';

const countDaysOpen = (past: readonly ProblemEvent[], asOf: CalendarDate): number =>
  past.reduce(
    (days, event, index) =>
      leavesOpen(event) ? days + daysBetween(event.on, past[index + 1]?.on ?? asOf) : days,
    0,
  );

/** A rebound found by a look-back and the reopening after it count once. */
const countRebounds = (past: readonly ProblemEvent[]): number =>
  past.filter((event, index) => {
    const previous = past[index - 1];
    return previous !== undefined && !leavesOpen(previous) && leavesOpen(event);
  }).length;

const lastClosure = (past: readonly ProblemEvent[]): CalendarDate | undefined =>
  past.reduce<CalendarDate | undefined>(
    (latest, event) => (event.stage === 'closed' ? event.on : latest),
    undefined,
  );
