import { lifeView } from '../places/lives.ts';
import { presentReach } from '../../core/record/standing.ts';
import { nameOn } from '../../core/places/life.ts';
import { townOf } from '../../core/ids/regionCode.ts';
import {
  chiefAddress,
  problemAddress,
  reachAddress,
  regionAddress,
  riverAddress,
} from '../../core/site/addresses.ts';
import type { AnsweringHolder } from '../../core/chiefs/answering.ts';
import { spotOfRow, whoAnswers } from '../../core/chiefs/whoAnswers.ts';
import type { CalendarDate } from '../../core/calendar/calendar.ts';
import { problemStateAt, type ProblemState } from '../../core/problems/problemLedger.ts';
import type { Problem, Reach } from '../../core/record/record.ts';
import { getRow, rowsOf, type RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { formatDate } from '../numbers/format.ts';
import { knownBank, knownKm } from '../numbers/notKnown.ts';
import type { LinkView } from '../rivers/river.ts';
import { riverStrip } from '../strip/riverStrip.ts';
import { aroundHighlight } from '../strip/aroundHighlight.ts';
import type { StripModel } from '../strip/stripModel.ts';
import { problemEntry, type ProblemEntry } from './problemList.ts';
import { problemPictures, type PictureView } from './problemPictures.ts';
import { problemStatus, type ProblemStatus } from './problemStatus.ts';
import { problemTimeline, type TimelineStop } from './problemTimeline.ts';
import { riverNameOn } from '../rivers/riverName.ts';

/** A term and its description in the ledger. */
export interface FactView {
  readonly term: string;
  readonly detail: string;
  readonly address?: string;
}

/** Content of the page of one problem. */
export interface ProblemView {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly description: string;
  readonly lede: string;
  readonly status: ProblemStatus;
  /** Whether the office has confirmed the closure on site. */
  readonly verification: string;
  readonly asOfWords: string;
  readonly facts: readonly FactView[];
  readonly timeline: readonly TimelineStop[];
  readonly pictures: readonly PictureView[];
  /** Absent if neither chainages nor the order of the sections are known. */
  readonly strip?: StripModel;
  readonly links: readonly LinkView[];
  readonly others: readonly ProblemEntry[];
}

/** One problem at the record's cut-off. The reporter is neither in the record nor here. */
export const problemView = (index: RecordIndex, problem: Problem): ProblemView => {
  const on = index.record.period.dataThrough;
  const state = getState(problem, on);
  const words = text.problems;
  const river = getRow(index.riverById, problem.riverId);
  const reach = getRow(index.reachById, problem.reachId);
  const kind = words.kinds[problem.kind];
  const status = problemStatus(state, problem.dueOn, on);
  const strip = riverStrip(index, river, on, {
    pin: problem,
    pinMarks: 'problem',
    reachId: reach.id,
  });
  return {
    id: problem.id,
    title: words.entry.title(kind, riverNameOn(index, river.id, state.foundOn)),
    address: problemAddress(problem.id),
    description: words.entry.description(
      kind,
      `${riverNameOn(index, river.id, state.foundOn)}${nameOn(reach, state.foundOn)}`,
      formatDate(state.foundOn),
    ),
    lede: problem.description,
    status,
    verification: state.isVerified ? words.entry.verified : words.entry.unverified,
    asOfWords: words.timeline.now(formatDate(on), status.word),
    facts: factsOf(index, problem, state),
    timeline: problemTimeline(problem, state, on),
    pictures: problemPictures(problem),
    ...(strip && { strip: aroundHighlight(strip) }),
    links: linksOf(index, problem, state.foundOn),
    others: rowsOf(index.problemsByReach, reach.id)
      .filter(({ id }) => id !== problem.id)
      .flatMap((other) => {
        const otherState = problemStateAt(other, on);
        return otherState ? [problemEntry(index, other, otherState, on)] : [];
      })
      .reverse()
      .slice(0, 8),
  };
};

/**
 * @throws RangeError for a problem found after that day; the date checks of the import refuse those
 */
const getState = (problem: Problem, on: CalendarDate): ProblemState => {
  const state = problemStateAt(problem, on);
  if (!state) throw new RangeError(`Problem ${problem.id} was found after ${on}`);
  return state;
};

const factsOf = (
  index: RecordIndex,
  problem: Problem,
  state: ProblemState,
): readonly FactView[] => {
  const words = text.problems;
  const reach = getRow(index.reachById, problem.reachId);
  return [
    { term: words.entry.kind, detail: words.kinds[problem.kind] },
    { term: words.entry.stock, detail: words.stock[problem.stock] },
    { term: words.entry.foundBy, detail: words.foundBy[problem.foundBy] },
    {
      term: words.entry.place,
      detail: words.entry.placeWords(
        nameOn(reach, state.foundOn),
        knownKm(problem.atKm),
        knownBank(problem.side),
      ),
      address: reachAddress(problem.riverId, reach.id),
    },
    { term: words.entry.unit, detail: problem.unit },
    { term: words.entry.post, detail: problem.post },
    { term: words.entry.measure, detail: problem.measure },
    { term: words.entry.due, detail: formatDate(problem.dueOn) },
    { term: words.entry.spent, detail: words.entry.days(state.daysOpen) },
  ];
};

/** Who holds the post nearest to the place of a problem; nobody while it is vacant. */
const nearestHolders = (
  index: RecordIndex,
  problem: Problem,
  reach: Reach,
): readonly AnsweringHolder[] => {
  const spot = spotOfRow({ ...problem, riverId: reach.riverId, reachId: reach.id });
  return whoAnswers(index, spot, index.record.period.dataThrough).posts[0]?.holders ?? [];
};

/**
 * River, town and village under the names of the day it was found, what took their place, and the
 * chief who answers for the reach today.
 */
const linksOf = (
  index: RecordIndex,
  problem: Problem,
  foundOn: CalendarDate,
): readonly LinkView[] => {
  const river = getRow(index.riverById, problem.riverId);
  const reach = getRow(index.reachById, problem.reachId);
  const codes = [townOf(index.regionByCode, reach.regionCode), reach.regionCode].filter(
    (code, at, all) => all.indexOf(code) === at,
  );
  return [
    { text: riverNameOn(index, river.id, foundOn), address: riverAddress(river.id) },
    ...codes.flatMap((code) => {
      const region = index.regionByCode.get(code);
      if (!region) return [];
      return [
        { text: nameOn(region, foundOn), address: regionAddress(code) },
        ...(lifeView(index, 'regions', region).ended?.now ?? []).map((next) => ({
          ...next,
          note: text.lives.columns.next,
        })),
      ];
    }),
    ...nearestHolders(index, problem, presentReach(index, reach)).map(({ person, holding }) => ({
      text: `${text.problems.entry.chief} ${person.name}`,
      address: chiefAddress(person.id),
      note: holding.post,
    })),
  ];
};
