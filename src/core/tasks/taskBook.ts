import { daysBetween, getCalendarDate, monthOf, type CalendarDate } from '../calendar/calendar.ts';
import type { Target } from '../record/record.ts';

/** State of a target of the task book (任务书) on a day. */
export interface TargetState {
  /** Last reported cumulative amount; undefined while nothing was reported. */
  readonly done: number | undefined;
  readonly isDone: boolean;
  /** Not done and past its last day. On that day it is still in time. */
  readonly isOverdue: boolean;
  /** Overdue, or behind its share of the elapsed time (序时进度). */
  readonly isLagging: boolean;
}

type Task = Pick<Target, 'year' | 'amount' | 'dueOn' | 'progress'>;

/** State by the progress of the months up to and including that day's. */
export const targetStateAt = (target: Task, asOf: CalendarDate): TargetState => {
  const done = target.progress.filter(({ month }) => month <= monthOf(asOf)).at(-1)?.done;
  const isDone = (done ?? 0) >= target.amount;
  const isOverdue = !isDone && target.dueOn < asOf;
  const isBehind = (done ?? 0) < target.amount * shareOfTime(target, asOf);
  return { done, isDone, isOverdue, isLagging: !isDone && (isOverdue || isBehind) };
};

/** Elapsed share of the time from 1 January to the last day, 0 to 1. */
export const shareOfTime = ({ year, dueOn }: Pick<Task, 'year' | 'dueOn'>, asOf: CalendarDate) => {
  const start = getCalendarDate(`${String(year)}-01-01`);
  const whole = daysBetween(start, dueOn) + 1;
  const passed = daysBetween(start, asOf) + 1;
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, passed / whole));
};

/** Year of the newest task book; undefined if there is none. */
export const newestTaskBook = (targets: readonly Target[]): number | undefined =>
  targets.length === 0 ? undefined : Math.max(...targets.map(({ year }) => year));

/** Targets of the newest task book, in the order of the record. */
export const newestTargets = (targets: readonly Target[]): readonly Target[] => {
  const newest = newestTaskBook(targets);
  return targets.filter(({ year }) => year === newest);
};
