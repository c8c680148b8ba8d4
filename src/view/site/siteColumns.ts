import {
  aboutAddress,
  accessibilityAddress,
  actionAddress,
  boardWorkAddress,
  chiefsAddress,
  codeEntryAddress,
  kitAddress,
  editionsAddress,
  figuresAddress,
  dataAddress,
  mapAddress,
  nearAddress,
  newsAddress,
  offlineAddress,
  regionsAddress,
  reportAddress,
  resultsAddress,
  riversAddress,
  screenAddress,
  searchAddress,
  signboardsAddress,
  assessmentAddress,
  bulletinsAddress,
  campaignsAddress,
  casesAddress,
  dutiesAddress,
  enforcementAddress,
  patrolsAddress,
  problemsAddress,
  publicReportsAddress,
  rulesAddress,
  sandAddress,
  supervisionAddress,
  trainingAddress,
  unitsAddress,
  waterExchangeAddress,
  wellsAddress,
} from '../../core/site/addresses.ts';
import type { HandedInName } from '../../core/formats/collections.ts';
import { text } from '../../i18n/text.ts';

interface ColumnGroup {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly Column[];
}

interface Column {
  readonly name: string;
  readonly address: string;
  /**
   * What it shows. Until one of these is handed in, its page says that nothing is
   * published yet, and nothing leads there.
   */
  readonly of?: readonly HandedInName[];
}

const words = text.about.siteMap;

/**
 * Every column of the site, in the order of the site map: the three pillars, then service and site.
 */
export const siteColumns: readonly ColumnGroup[] = [
  {
    id: 'chiefs',
    name: words.chiefs,
    columns: [
      { name: words.rivers, address: riversAddress },
      { name: words.regions, address: regionsAddress },
      { name: words.chiefList, address: chiefsAddress },
      { name: words.map, address: mapAddress, of: ['lines'] },
      { name: text.near.title, address: nearAddress, of: ['lines'] },
      { name: words.signboards, address: signboardsAddress, of: ['signboards'] },
      { name: text.boardWork.title, address: boardWorkAddress, of: ['signboards'] },
    ],
  },
  {
    id: 'action',
    name: words.action,
    columns: [
      { name: words.actionOverview, address: actionAddress },
      { name: text.problems.title, address: problemsAddress, of: ['problems'] },
      { name: text.patrols.title, address: patrolsAddress, of: ['patrols'] },
      { name: text.action.campaigns.title, address: campaignsAddress, of: ['campaigns'] },
      { name: text.action.enforcement.title, address: enforcementAddress, of: ['enforcements'] },
      { name: text.action.cases.title, address: casesAddress, of: ['cases'] },
      { name: text.action.sand.title, address: sandAddress, of: ['sandReaches'] },
      { name: text.action.wellPages.title, address: wellsAddress, of: ['wells'] },
      {
        name: text.action.water.title,
        address: waterExchangeAddress,
        of: ['sections', 'projects'],
      },
      { name: text.action.reports.title, address: publicReportsAddress, of: ['publicReports'] },
      {
        name: text.governance.supervision.title,
        address: supervisionAddress,
        of: ['problems', 'targets'],
      },
      { name: text.governance.bulletins.title, address: bulletinsAddress },
      { name: text.governance.units.title, address: unitsAddress, of: ['memberUnits'] },
      { name: text.governance.duties.name, address: dutiesAddress, of: ['memberUnits', 'targets'] },
      {
        name: text.action.assessment.title,
        address: assessmentAddress,
        of: ['assessments', 'honours'],
      },
      { name: text.governance.rules.title, address: rulesAddress },
      {
        name: text.action.training.title,
        address: trainingAddress,
        of: ['trainings', 'publicity'],
      },
      { name: words.news, address: newsAddress },
    ],
  },
  {
    id: 'results',
    name: words.results,
    columns: [
      { name: words.resultsOverview, address: resultsAddress },
      { name: text.figurePages.indexTitle, address: figuresAddress },
      { name: text.editions.title, address: editionsAddress },
      { name: text.openData.title, address: dataAddress },
    ],
  },
  {
    id: 'service',
    name: words.service,
    columns: [
      { name: words.codeEntry, address: codeEntryAddress, of: ['signboards'] },
      { name: words.report, address: reportAddress },
      { name: words.search, address: searchAddress },
      { name: text.screen.title, address: screenAddress },
      { name: text.kit.title, address: kitAddress },
      { name: text.offline.title, address: offlineAddress },
    ],
  },
  {
    id: 'site',
    name: words.site,
    columns: [
      { name: text.about.title, address: aboutAddress },
      { name: text.about.accessibility.title, address: accessibilityAddress },
    ],
  },
];

/** What a page needs to know of the record to tell a column with rows from one without. */
export type HandedIn = ReadonlySet<HandedInName>;

/** Whether the page at an address is a column of which nothing was ever handed in. */
export const isUnpublishedColumn = (handedIn: HandedIn, address: string): boolean =>
  siteColumns
    .flatMap(({ columns }) => columns)
    .some((column) => column.address === address && !hasRows(handedIn, column));

/** The columns with something to say; groups without one are omitted. */
export const publishedColumns = (handedIn: HandedIn): readonly ColumnGroup[] =>
  siteColumns.flatMap((group) => {
    const columns = group.columns.filter((column) => hasRows(handedIn, column));
    return columns.length > 0 ? [{ ...group, columns }] : [];
  });

/** Links without those to columns of which nothing was ever handed in. */
export const publishedLinks = <Link extends { readonly address: string }>(
  handedIn: HandedIn,
  links: readonly Link[],
): readonly Link[] => links.filter(({ address }) => !isUnpublishedColumn(handedIn, address));

const hasRows = (handedIn: HandedIn, { of }: Column): boolean =>
  of === undefined || of.some((name) => handedIn.has(name));
