import { sayRange } from '../numbers/notKnown.ts';
import { isMeasured } from '../../core/places/measured.ts';
import { riverAddress } from '../../core/site/addresses.ts';
import { yearOf, type CalendarDate } from '../../core/calendar/calendar.ts';
import type { SandReach } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { tallyProblems } from '../../core/problems/problemTally.ts';
import { sandStateOn } from '../../core/enforcement/sandState.ts';
import { text } from '../../i18n/text.ts';
import { formatAmount, formatDate } from '../numbers/format.ts';
import type { StatusTone, TableView } from '../tables/tableShapes.ts';
import type { CountView } from '../tables/counts.ts';
import { enforcementCounts, enforcementTable } from './enforcement.ts';
import type { FactView } from '../problems/problem.ts';
import { problemCounts } from '../problems/problemCounts.ts';
import { riverName } from '../rivers/riverName.ts';

/** One reach under sand management: what is allowed, and the four responsible persons. */
export interface SandReachView {
  readonly id: string;
  readonly name: string;
  readonly regime: string;
  /** The rule in force on the day of the cut-off. */
  readonly now: { readonly tone: StatusTone; readonly word: string };
  readonly facts: readonly FactView[];
  readonly responsibles: readonly {
    readonly role: string;
    readonly name: string;
    readonly post: string;
  }[];
}

/** Content of the page on sand supervision. */
export interface SandView {
  readonly reaches: readonly SandReachView[];
  readonly year: number;
  readonly counts: readonly CountView[];
  readonly enforcement: TableView | undefined;
  readonly problems: readonly CountView[];
}

/** Sand supervision as of the record's cut-off. */
export const sandView = (index: RecordIndex): SandView => {
  const { record } = index;
  const on = record.period.dataThrough;
  const year = yearOf(on);
  const sandCampaigns = new Set(
    record.campaigns.filter(({ kind }) => kind === 'sand').map(({ id }) => id),
  );
  const enforcement = record.enforcements.filter(
    (row) =>
      yearOf(row.on) === year &&
      (row.sandSeizedM3 > 0 || (row.campaignId !== undefined && sandCampaigns.has(row.campaignId))),
  );
  return {
    reaches: record.sandReaches.map((reach) => reachView(index, reach, on)),
    year,
    counts: enforcementCounts(enforcement),
    enforcement: enforcement.length > 0 ? enforcementTable(index, enforcement) : undefined,
    problems: problemCounts(
      tallyProblems(
        record.problems.filter(({ kind }) => kind === 'extract'),
        on,
      ),
    ),
  };
};

const reachView = (index: RecordIndex, reach: SandReach, on: CalendarDate): SandReachView => {
  const words = text.action.sand;
  const state = sandStateOn(reach, on);
  const responsible = (role: string, { name, post }: SandReach['chief']) => ({ role, name, post });
  return {
    id: reach.id,
    name: reach.name,
    regime: text.home.regimes[reach.regime],
    now: {
      tone: state === 'in' ? 'done' : state === 'closed' ? 'open' : 'neutral',
      word: words.allowed(state),
    },
    facts: [
      {
        term: words.range,
        detail: words.rangeWords(
          riverName(index, reach.riverId),
          isMeasured(reach) ? sayRange(reach) : undefined,
        ),
        address: riverAddress(reach.riverId),
      },
      { term: words.licence, detail: licenceWords(reach) },
      { term: words.seasons, detail: seasonWords(reach) },
    ],
    responsibles: [
      responsible(words.chief, reach.chief),
      responsible(words.waterAuthority, reach.waterAuthority),
      responsible(words.siteSupervisor, reach.siteSupervisor),
      responsible(words.lawEnforcement, reach.lawEnforcement),
    ],
  };
};

const licenceWords = ({ licence }: SandReach): string =>
  licence
    ? text.action.sand.licenceWords(
        licence.number,
        formatAmount(licence.volumeM3),
        formatDate(licence.from),
        formatDate(licence.to),
      )
    : text.action.sand.noLicence;

const seasonWords = ({ regime, closedSeasons }: SandReach): string => {
  const words = text.action.sand;
  if (regime === 'prohibited') return words.allYear;
  return closedSeasons.length === 0
    ? words.noSeasons
    : closedSeasons
        .map(({ from, to }) => words.season(formatDate(from), formatDate(to)))
        .join('；');
};
