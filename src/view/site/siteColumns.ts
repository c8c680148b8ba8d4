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
import { text } from '../../i18n/text.ts';

interface ColumnGroup {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly address: string }[];
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
      { name: words.map, address: mapAddress },
      { name: text.near.title, address: nearAddress },
      { name: words.signboards, address: signboardsAddress },
      { name: text.boardWork.title, address: boardWorkAddress },
    ],
  },
  {
    id: 'action',
    name: words.action,
    columns: [
      { name: words.actionOverview, address: actionAddress },
      { name: text.problems.title, address: problemsAddress },
      { name: text.patrols.title, address: patrolsAddress },
      { name: text.action.campaigns.title, address: campaignsAddress },
      { name: text.action.enforcement.title, address: enforcementAddress },
      { name: text.action.cases.title, address: casesAddress },
      { name: text.action.sand.title, address: sandAddress },
      { name: text.action.wellPages.title, address: wellsAddress },
      { name: text.action.water.title, address: waterExchangeAddress },
      { name: text.action.reports.title, address: publicReportsAddress },
      { name: text.governance.supervision.title, address: supervisionAddress },
      { name: text.governance.bulletins.title, address: bulletinsAddress },
      { name: text.governance.units.title, address: unitsAddress },
      { name: text.governance.duties.name, address: dutiesAddress },
      { name: text.action.assessment.title, address: assessmentAddress },
      { name: text.governance.rules.title, address: rulesAddress },
      { name: text.action.training.title, address: trainingAddress },
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
      { name: words.codeEntry, address: codeEntryAddress },
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
