import { compareText } from '../../core/lists/order.ts';
import { daysBetween, type CalendarDate } from '../../core/calendar/calendar.ts';
import {
  problemStages,
  type ProblemStage,
  type ProblemState,
} from '../../core/problems/problemLedger.ts';
import type { Problem } from '../../core/record/record.ts';
import { text } from '../../i18n/text.ts';
import { formatDate } from '../numbers/format.ts';

/**
 * One stop in a problem's life: a past step, the deadline, a step of supervision, or a future step.
 */
export interface TimelineStop {
  readonly kind: 'step' | 'self-reported' | 'done' | 'late' | 'supervision' | 'deadline' | 'ahead';
  readonly title: string;
  readonly meaning?: string;
  readonly on?: CalendarDate;
  readonly date?: string;
  /** Days since the previous step, in words. */
  readonly gap?: string;
}

type Event = Problem['events'][number];

/** The timeline of a problem, oldest first, with the stops still ahead. */
export const problemTimeline = (
  problem: Problem,
  state: ProblemState,
  on: CalendarDate,
): readonly TimelineStop[] => {
  const events = problem.events.filter((event) => event.on <= on);
  const past = [
    ...events.map((event, at) => eventStop(event, events[at - 1])),
    ...problem.supervision
      .filter((step) => step.on <= on)
      .map((step) => supervisionStop(text.problems.steps[step.step], step.on)),
    ...(problem.dueOn <= on ? [deadlineStop(problem, events)] : []),
  ].sort((a, b) => compareText(a.on ?? '', b.on ?? '') || rankOf(a) - rankOf(b));
  const ahead = problem.dueOn > on && state.isOpen ? [deadlineStop(problem, events)] : [];
  return [...past, ...ahead, ...rungsAhead(state)];
};

/** On the same day, steps of the problem precede steps of supervision. */
const rankOf = ({ kind }: TimelineStop): number =>
  kind === 'supervision' ? 1 : kind === 'deadline' ? 2 : 0;

const eventStop = (event: Event, before: Event | undefined): TimelineStop => ({
  ...faceOf(event, before),
  on: event.on,
  date: formatDate(event.on),
  ...(before && { gap: gapWords(daysBetween(before.on, event.on)) }),
});

const faceOf = (
  event: Event,
  before: Event | undefined,
): Pick<TimelineStop, 'kind' | 'title' | 'meaning'> => {
  const words = text.problems.timeline;
  switch (event.stage) {
    case 'look-back':
      return {
        kind: event.result === 'held' ? 'done' : 'late',
        title: event.result === 'held' ? words.lookBackHeld : words.lookBackRebound,
        meaning: words.lookBackMeaning,
      };
    case 'rectifying':
      return { kind: 'step', title: words.stages.rectifying, meaning: rectifyingWords(before) };
    default:
      return {
        kind: kinds[event.stage],
        title: words.stages[event.stage],
        meaning: words.meanings[event.stage],
      };
  }
};

const kinds: Record<Exclude<ProblemStage, 'look-back' | 'rectifying'>, TimelineStop['kind']> = {
  found: 'step',
  ledgered: 'step',
  'closure-applied': 'self-reported',
  checked: 'done',
  closed: 'done',
  reopened: 'late',
};

/** Rectification after an application means that the site check failed. */
const rectifyingWords = (before: Event | undefined): string => {
  const words = text.problems.timeline;
  switch (before?.stage) {
    case 'closure-applied':
    case 'checked':
      return words.sentBack;
    case 'reopened':
      return words.again;
    default:
      return words.meanings.rectifying;
  }
};

const supervisionStop = (step: string, on: CalendarDate): TimelineStop => ({
  kind: 'supervision',
  title: text.problems.timeline.supervision(step),
  on,
  date: formatDate(on),
});

const deadlineStop = ({ dueOn }: Problem, events: readonly Event[]): TimelineStop => {
  const words = text.problems.timeline;
  const first = events.find(({ stage }) => stage === 'closed');
  const known = events.at(-1)?.on ?? dueOn;
  const meaning =
    first && first.on <= dueOn
      ? words.deadlineMet
      : known > dueOn || first
        ? words.deadlineMissed
        : words.deadlineAhead;
  return { kind: 'deadline', title: words.deadline, meaning, on: dueOn, date: formatDate(dueOn) };
};

/** Stops from the present one to the look-back; none if the look-back found everything in order. */
const rungsAhead = (state: ProblemState): readonly TimelineStop[] => {
  const words = text.problems.timeline;
  const from = state.stage === 'reopened' ? 'ledgered' : state.stage;
  const way = problemStages.filter((stage) => stage !== 'reopened');
  return way
    .slice(way.indexOf(from) + 1)
    .map((stage) => ({ kind: 'ahead' as const, title: words.stages[stage], gap: words.ahead }));
};

const gapWords = (days: number): string =>
  days === 0 ? text.problems.timeline.sameDay : text.problems.timeline.after(days);
