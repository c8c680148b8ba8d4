import { standingUnits } from '../../core/record/standing.ts';
import * as addresses from '../../core/site/addresses.ts';
import { confirmedAssessments } from '../../core/assessment/assessments.ts';
import { isGoingOn } from '../../core/campaigns/campaigns.ts';
import { monthOf, yearOf } from '../../core/calendar/calendar.ts';
import { patrolRatio } from '../../core/patrols/patrolRate.ts';
import { problemStateAt } from '../../core/problems/problemLedger.ts';
import type { CollectionName } from '../../core/formats/collections.ts';
import { isHandedIn, type RecordIndex } from '../../core/record/recordIndex.ts';
import type { Site } from '../../core/schemas/site.ts';
import { newestTargets, targetStateAt } from '../../core/tasks/taskBook.ts';
import { newestWellMonth, wellTotals } from '../../core/enforcement/wells.ts';
import { newestFirst } from '../../core/lists/order.ts';
import { tallyProblems } from '../../core/problems/problemTally.ts';
import { text } from '../../i18n/text.ts';
import { formatCount, formatMonth } from '../numbers/format.ts';
import type { CountView } from '../tables/counts.ts';
import { problemCounts } from '../problems/problemCounts.ts';
import { problemEntry, type ProblemEntry } from '../problems/problemList.ts';
import { ruleStateAt, type RuleEntry } from '../texts/rules.ts';
import { publishedLinks } from '../site/siteColumns.ts';

/** A column of the pillar, with one number for its current state. */
export interface FrontCard {
  readonly name: string;
  readonly address: string;
  readonly count: string;
  readonly isLate?: boolean;
}

/** The front page of 见行动. */
export interface FrontView {
  readonly counts: readonly CountView[];
  readonly groups: readonly {
    readonly id: string;
    readonly heading: string;
    readonly cards: readonly FrontCard[];
  }[];
  readonly moved: readonly ProblemEntry[];
}

/** Number of most recent problems shown. */
const freshProblems = 6;

/** All columns of the pillar, each with a number from the record. */
export const frontView = (
  index: RecordIndex,
  site: Site,
  house: { readonly rules: readonly RuleEntry[]; readonly bulletins: number },
): FrontView => {
  const { record } = index;
  const on = record.period.dataThrough;
  const tally = tallyProblems(record.problems, on);
  const words = text.governance.front;
  return {
    counts: isHandedIn(index, 'problems') ? problemCounts(tally).slice(0, 4) : [],
    groups: groupsWithCards(index, [
      { id: 'river', heading: words.ongoing, cards: riverCards(index) },
      { id: 'enforce', heading: words.enforcement, cards: enforcementCards(index) },
      {
        id: 'govern',
        heading: words.governance,
        cards: governanceCards(index, site, house.bulletins),
      },
      { id: 'capacity', heading: words.rulesGroup, cards: capacityCards(index, house.rules) },
    ]),
    moved: newestFirst(
      record.problems.flatMap((problem) => {
        const state = problemStateAt(problem, on);
        return state ? [{ problem, state }] : [];
      }),
      ({ problem }) => problem.events.filter((event) => event.on <= on).at(-1)?.on ?? '',
    )
      .slice(0, freshProblems)
      .map(({ problem, state }) => problemEntry(index, problem, state, on)),
  };
};

/** Cards of columns with something to say; groups without one are omitted. */
const groupsWithCards = (
  { handedIn }: RecordIndex,
  groups: FrontView['groups'],
): FrontView['groups'] =>
  groups.flatMap((group) => {
    const cards = publishedLinks(handedIn, group.cards);
    return cards.length > 0 ? [{ ...group, cards }] : [];
  });

const riverCards = (index: RecordIndex): readonly FrontCard[] => {
  const { record } = index;
  const on = record.period.dataThrough;
  const words = text.governance.front.cards;
  const { open, overdue } = tallyProblems(record.problems, on);
  const patrols = patrolRatio(record.patrols.filter(({ month }) => month === monthOf(on)));
  const month = newestWellMonth(record.wells);
  const wells = month && wellTotals(record.wells, month);
  return [
    {
      name: text.problems.title,
      address: addresses.problemsAddress,
      count: words.problems(formatCount(open), formatCount(overdue)),
      isLate: overdue > 0,
    },
    {
      name: text.patrols.title,
      address: addresses.patrolsAddress,
      count: words.patrols(
        formatMonth(monthOf(on)),
        formatCount(patrols.numerator),
        formatCount(patrols.denominator),
      ),
    },
    {
      name: text.action.campaigns.title,
      address: addresses.campaignsAddress,
      count: words.campaigns(record.campaigns.filter((one) => isGoingOn(one, on)).length),
    },
    {
      name: text.action.wellPages.title,
      address: addresses.wellsAddress,
      count: wells
        ? words.wells(formatCount(wells.closed), formatCount(wells.found))
        : text.governance.front.empty,
    },
  ];
};

const enforcementCards = ({ record }: RecordIndex): readonly FrontCard[] => {
  const year = yearOf(record.period.dataThrough);
  const words = text.governance.front.cards;
  return [
    {
      name: text.action.enforcement.title,
      address: addresses.enforcementAddress,
      count: words.enforcement(
        year,
        record.enforcements.filter(({ on }) => yearOf(on) === year).length,
      ),
    },
    {
      name: text.action.cases.title,
      address: addresses.casesAddress,
      count: words.cases(record.cases.length),
    },
    {
      name: text.action.sand.title,
      address: addresses.sandAddress,
      count: words.sand(record.sandReaches.length),
    },
    {
      name: text.action.reports.title,
      address: addresses.publicReportsAddress,
      count: words.reports(
        year,
        formatCount(
          record.publicReports.reduce(
            (sum, row) => sum + (yearOf(row.month) === year ? row.received : 0),
            0,
          ),
        ),
      ),
    },
  ];
};

const governanceCards = (
  index: RecordIndex,
  { rules }: Site,
  bulletins: number,
): readonly FrontCard[] => {
  const { record } = index;
  const on = record.period.dataThrough;
  const words = text.governance.front;
  const targets = newestTargets(record.targets).map((target) => ({
    ...targetStateAt(target, on),
    isSupervised: target.supervision.some((step) => step.on <= on),
  }));
  const lagging = targets.filter(({ isLagging }) => isLagging).length;
  const supervised = record.problems.filter(
    (problem) => problem.supervision.length > 0 && problemStateAt(problem, on)?.isOpen,
  );
  const assessed = confirmedAssessments(record.assessments, on).map(({ year }) => year);
  return [
    {
      name: text.governance.supervision.title,
      address: addresses.supervisionAddress,
      count: words.cards.supervision(
        supervised.length +
          targets.filter(({ isDone, isSupervised }) => isSupervised && !isDone).length,
      ),
    },
    {
      name: text.governance.duties.title(rules.duties.length),
      address: addresses.dutiesAddress,
      count: isHandedIn(index, 'targets')
        ? words.cards.duties(targets.length, lagging)
        : text.common.notPublished,
      isLate: lagging > 0,
    },
    {
      name: text.action.assessment.title,
      address: addresses.assessmentAddress,
      count: assessed.length === 0 ? words.empty : words.cards.assessment(Math.max(...assessed)),
    },
    ...(bulletins === 0
      ? []
      : [
          {
            name: text.governance.bulletins.title,
            address: addresses.bulletinsAddress,
            count: words.cards.bulletins(bulletins),
          },
        ]),
  ];
};

const capacityCards = (index: RecordIndex, rules: readonly RuleEntry[]): readonly FrontCard[] => {
  const { record } = index;
  const on = record.period.dataThrough;
  const year = yearOf(on);
  const words = text.governance.front.cards;
  const ofYear = (rows: readonly { readonly on: typeof on }[]): number =>
    rows.filter((row) => yearOf(row.on) === year).length;
  return [
    {
      name: text.governance.units.title,
      address: addresses.unitsAddress,
      count: words.units(standingUnits(index).length),
    },
    ...(rules.length === 0
      ? []
      : [
          {
            name: text.governance.rules.title,
            address: addresses.rulesAddress,
            count: words.rules(
              rules.filter((rule) => ruleStateAt(rule, rules, on) === 'current').length,
            ),
          },
        ]),
    {
      name: text.action.water.title,
      address: addresses.waterExchangeAddress,
      count: sayHandedIn(index, [
        ['sections', words.sections(record.sections.length)],
        ['projects', words.projects(record.projects.length)],
      ]),
    },
    {
      name: text.action.training.title,
      address: addresses.trainingAddress,
      count: words.since(
        year,
        sayHandedIn(index, [
          ['trainings', words.trainings(ofYear(record.trainings))],
          ['publicity', words.publicity(ofYear(record.publicity))],
        ]),
      ),
    },
  ];
};

/** The parts of a sentence whose rows were handed in. */
const sayHandedIn = (
  index: RecordIndex,
  parts: readonly (readonly [CollectionName, string])[],
): string => parts.flatMap(([name, words]) => (isHandedIn(index, name) ? [words] : [])).join('，');
