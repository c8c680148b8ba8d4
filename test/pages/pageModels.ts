import type { Portal } from '../../src/data/portal.ts';
import type { RuledColumn } from '../../src/core/schemas/houseText.ts';
import { buildFinderIndex } from '../../src/pinyin/finderIndex.ts';
import { withRiverPinyin } from '../../src/pinyin/riverPinyin.ts';
import { drawQrCode } from '../../src/print/engine/qrCode.ts';
import { frontView } from '../../src/view/action/frontPage.ts';
import { assessmentView } from '../../src/view/assessment/assessment.ts';
import { boardWorkView } from '../../src/view/boards/boardWork.ts';
import { inspectionViews } from '../../src/view/boards/inspection.ts';
import { landingView } from '../../src/view/boards/landing.ts';
import { leftOutBoards } from '../../src/view/boards/leftOutBoards.ts';
import { boardFileLinks } from '../../src/view/boards/print/boardFileLinks.ts';
import { boardPicture } from '../../src/view/boards/print/boardPicture.ts';
import { boardProof, boardWording } from '../../src/view/boards/print/boardProof.ts';
import { printableBoards } from '../../src/view/boards/print/printableBoards.ts';
import { reprintModels } from '../../src/view/boards/print/reprintModels.ts';
import { reprintCsv } from '../../src/view/boards/reprint.ts';
import {
  codeGroups,
  codeList,
  signboardRegister,
  signboardView,
} from '../../src/view/boards/signboard.ts';
import { campaignTeasers, campaignView } from '../../src/view/campaigns/campaigns.ts';
import { chartReadouts } from '../../src/view/charts/chartReadouts.ts';
import { chartTable } from '../../src/view/charts/chartTable.ts';
import { chiefTables, chiefView } from '../../src/view/chiefs/chief.ts';
import { otherHelperTable, policeTable } from '../../src/view/chiefs/police.ts';
import { caseView, caseYears } from '../../src/view/enforcement/cases.ts';
import { enforcementYears } from '../../src/view/enforcement/enforcement.ts';
import { sandView } from '../../src/view/enforcement/sand.ts';
import { wellsView } from '../../src/view/enforcement/wells.ts';
import { atomFeed } from '../../src/view/feed/atom.ts';
import { allFeed, chiefsFeed, riverFeed, townFeed } from '../../src/view/feed/portalFeeds.ts';
import { awaitedPage } from '../../src/view/figures/awaitedPage.ts';
import { campaignFigures, columnFigures } from '../../src/view/figures/citable.ts';
import {
  correctionTable,
  editionFacts,
  editionFigureTable,
  editionLinks,
  editionTable,
  fingerprintTable,
} from '../../src/view/figures/editionPages.ts';
import { chartsOf } from '../../src/view/figures/figureChartModels.ts';
import { figureCitations } from '../../src/view/figures/figureCitations.ts';
import { figureDataFiles } from '../../src/view/figures/figureDataFiles.ts';
import { figureDownloads } from '../../src/view/figures/figureDownloads.ts';
import { figureEmbedCodes } from '../../src/view/figures/figureEmbedCode.ts';
import { figureFrame } from '../../src/view/figures/figureFrame.ts';
import { figureHead } from '../../src/view/figures/figureHead.ts';
import { figuresByPillar } from '../../src/view/figures/figureIndex.ts';
import { figureOembed } from '../../src/view/figures/figureOembed.ts';
import { figurePage } from '../../src/view/figures/figurePage.ts';
import { figurePlaces } from '../../src/view/figures/figurePlaces.ts';
import { quoteFigure } from '../../src/view/figures/figureQuote.ts';
import { figuresFeed } from '../../src/view/figures/figuresFeed.ts';
import { stillPictureOf } from '../../src/view/figures/figureStill.ts';
import {
  frozenFigures,
  liveFigures,
  type PublishedFigure,
} from '../../src/view/figures/publishedFigure.ts';
import {
  assessmentTable,
  figuresByPillarAndDuty,
  gradeBandTable,
} from '../../src/view/figures/results.ts';
import { shownFigures } from '../../src/view/figures/shownFigures.ts';
import { finderLists } from '../../src/view/finder/finderParts.ts';
import { kitSets } from '../../src/view/kit/kitSets.ts';
import { kitSetCards, kitSetView } from '../../src/view/kit/kitView.ts';
import { buildMapView, hasLines } from '../../src/view/map/buildMapView.ts';
import { legendLayers } from '../../src/view/map/legendLayers.ts';
import { mapDrawing } from '../../src/view/map/mapDrawing.ts';
import { mapFiles, wholeMapFile } from '../../src/view/map/mapFiles.ts';
import { nearFiles, nearFilesToKeep } from '../../src/view/near/nearData.ts';
import { offlineDirectory } from '../../src/view/offline/offlineDirectory.ts';
import {
  dataPackage,
  dcatCatalogue,
  type CatalogueSource,
} from '../../src/view/openData/dataPackage.ts';
import {
  exportSchemas,
  jsonSchemaFile,
  jsonSchemaNames,
} from '../../src/view/openData/jsonSchemaFile.ts';
import { openCollections } from '../../src/view/openData/openCollection.ts';
import { openCsv, openJson } from '../../src/view/openData/openFiles.ts';
import {
  collectionRows,
  columnRows,
  editionRows,
  previewTable,
} from '../../src/view/openData/openTables.ts';
import { chiefPatrolYears } from '../../src/view/patrols/patrolCalendar.ts';
import { patrolsView, townPatrolsView } from '../../src/view/patrols/patrols.ts';
import { closedProblems } from '../../src/view/problems/closedProblems.ts';
import { problemView } from '../../src/view/problems/problem.ts';
import { furtherProblemPages, problemListProps } from '../../src/view/problems/problemListProps.ts';
import { problemPictures } from '../../src/view/problems/problemPictures.ts';
import { levelWordOfAll } from '../../src/view/regions/levelWords.ts';
import { pagedRegions, pagedTowns, regionList, regionView } from '../../src/view/regions/region.ts';
import { hasNeighbours, riverNeighbours } from '../../src/view/rivers/neighbours.ts';
import { riverList, riverListSummary, riverView } from '../../src/view/rivers/river.ts';
import { screenView } from '../../src/view/screen/screenView.ts';
import { gonePages } from '../../src/view/site/gonePage.ts';
import { homeView } from '../../src/view/site/home.ts';
import { newsArticleJsonLd, organisationJsonLd } from '../../src/view/site/jsonLd.ts';
import { leavePages } from '../../src/view/site/leavePages.ts';
import { localRules } from '../../src/view/site/localRules.ts';
import { publishedColumns, publishedLinks } from '../../src/view/site/siteColumns.ts';
import { siteIdentity } from '../../src/view/site/siteIdentity.ts';
import { describeStrip, listLegend } from '../../src/view/strip/describeStrip.ts';
import { layOutStrip } from '../../src/view/strip/layOutStrip.ts';
import { listStripRows } from '../../src/view/strip/listStripRows.ts';
import type { StripModel } from '../../src/view/strip/stripModel.ts';
import { publicReportsView } from '../../src/view/supervision/publicReports.ts';
import { supervisionView } from '../../src/view/supervision/supervision.ts';
import { targetTables } from '../../src/view/tasks/targets.ts';
import {
  dutyViews,
  progressNote,
  taskBookYear,
  unitTeasers,
  unitView,
} from '../../src/view/tasks/taskBook.ts';
import { bulletinTeasers, bulletinYears, ledgerOn } from '../../src/view/texts/bulletins.ts';
import {
  newestNewsFirst,
  newsColumnLinks,
  newsColumns,
  newsList,
  newsMonthLinks,
  newsMonths,
  newsPages,
  relatedLinks,
} from '../../src/view/texts/news.ts';
import { rulesOfColumn, ruleTables } from '../../src/view/texts/rules.ts';
import { trainingView } from '../../src/view/training/training.ts';
import { waterExchangeView } from '../../src/view/water/waterExchange.ts';

const absolute = (address: string): string => `https://example.gov.cn${address}`;
const noReadings = { places: {}, people: {} };

const news = ({ index }: Portal) => index.record.news;
const listedNews = (portal: Portal) => [
  newsColumnLinks(news(portal)),
  newsMonthLinks(news(portal)),
  newsPages(newsList(news(portal)), (page) => `/news/pages/${page}/`),
];

const basisOf = (portal: Portal, column: RuledColumn) =>
  rulesOfColumn(column, [], portal.frame.asOf);

const feedOf = ({ site, index, editions }: Portal) => ({
  site,
  index,
  editions,
  news: index.record.news,
  texts: [],
  absolute,
});

const catalogueOf = ({ site, index, newestEdition }: Portal): CatalogueSource => ({
  site,
  edition: newestEdition,
  collections: openCollections(index, { bulletins: [], rules: [] }),
  demonstration: false,
  absolute,
});

const printed = (portal: Portal) => withRiverPinyin(portal, () => noReadings);

const drawnStrip = (model: StripModel | undefined) =>
  model && [
    layOutStrip(model, 'all'),
    describeStrip(model),
    listStripRows(model),
    listLegend(model),
  ];

const drawnMap = (portal: Portal, riverId?: string) => {
  const view = buildMapView(portal.index, riverId);
  return [view, hasLines(view), legendLayers(view), mapDrawing(view), wholeMapFile(view)];
};

const drawnCharts = (portal: Portal, figure: PublishedFigure) =>
  chartsOf(portal.index, figure).map((model) => [model, chartTable(model), chartReadouts(model)]);

const filesOf = ({ index, site }: Portal, figure: PublishedFigure) => {
  const data = figureDataFiles(figure, { index, site, absolute, isDemonstration: false });
  const sizes = new Map(data.files.map(([kind, text]) => [kind, text.length] as const));
  return { data, downloads: figureDownloads(figure, sizes) };
};

const headOf = (portal: Portal, figure: PublishedFigure) =>
  figureHead(figure, {
    site: portal.site,
    absolute,
    downloads: filesOf(portal, figure).downloads,
  });

/** What a page file says of a portal: its addresses, and the model of every one. */
export type PageModel = (portal: Portal) => unknown;

/**
 * The models of every file in `src/pages`. Texts of the house and printing itself are left out:
 * the first are no part of a record, the second is in the sample of whole builds.
 */
export const pageModels: Readonly<Record<string, PageModel>> = {
  '404.astro': ({ frame }) => publishedLinks(frame.handedIn, [{ address: '/rivers/' }]),
  'Q/[code]/index.astro': ({ index }) =>
    index.record.signboards.map(({ code }) => landingView(index, code)),
  'Q/index.astro': ({ index }) => codeGroups(index),
  '[...gone].astro': ({ tombstones }) => gonePages(tombstones),
  'about.astro': ({ site }) => [siteIdentity(site), localRules(site)],
  'accessibility.astro': ({ site }) => site.accessibility,
  'action/assessment.astro': ({ index, site }) => [
    assessmentView(index, site),
    columnFigures(index, '/action/assessment/'),
  ],
  'action/enforcement.astro': ({ index }) => enforcementYears(index),
  'action/index.astro': (portal) => [
    frontView(portal.index, portal.site, { rules: [], bulletins: 0 }),
    bulletinTeasers([]),
    newsList(news(portal)),
  ],
  'action/patrols/[town].astro': ({ index, site, frame }) =>
    frame.handedIn.has('patrols')
      ? pagedTowns(index).map((town) => townPatrolsView(index, site, town))
      : [],
  'action/patrols/index.astro': ({ index, site }) => patrolsView(index, site),
  'action/problems/[id].astro': ({ index }) =>
    index.record.problems.map((problem) => {
      const view = problemView(index, problem);
      return [view, drawnStrip(view.strip)];
    }),
  'action/problems/[id]/[picture].jpg.ts': ({ index }) =>
    index.record.problems.map(problemPictures),
  'action/problems/index.astro': (portal) => [
    problemListProps(portal.index, 1),
    basisOf(portal, 'problems'),
  ],
  'action/problems/pages/[page].astro': ({ index }) =>
    furtherProblemPages(index).map((page) => problemListProps(index, page)),
  'action/reports.astro': ({ index }) => publicReportsView(index),
  'action/sand.astro': ({ index }) => sandView(index),
  'action/supervision.astro': ({ index, site }) => supervisionView(index, site),
  'action/training.astro': ({ index }) => trainingView(index),
  'action/water.astro': ({ index }) => waterExchangeView(index),
  'action/wells.astro': ({ index }) => wellsView(index),
  'bulletins/[slug].astro': ({ index, frame }) => ledgerOn(index, frame.asOf),
  'bulletins/index.astro': () => bulletinYears([]),
  'campaigns/[id].astro': (portal) =>
    portal.index.record.campaigns.map((campaign) => [
      campaignView(portal.index, campaign, news(portal)),
      campaignFigures(portal.index, campaign),
    ]),
  'campaigns/index.astro': ({ index }) => campaignTeasers(index),
  'cases/[id].astro': ({ index }) => index.record.cases.map((one) => caseView(index, one)),
  'cases/index.astro': ({ index }) => caseYears(index),
  'chiefs/[person].astro': ({ index, site }) =>
    [...index.holdingsByPerson.keys()].map((person) => [
      chiefView(index, person),
      chiefPatrolYears(index, site, person),
    ]),
  'chiefs/feed.xml.ts': (portal) => chiefsFeed(feedOf(portal)),
  'chiefs/index.astro': ({ index }) => [
    chiefTables(index),
    policeTable(index),
    otherHelperTable(index),
    levelWordOfAll(index, 'town'),
  ],
  'data/[collection]/index.astro': (portal) =>
    catalogueOf(portal).collections.map((one) => [columnRows(one), previewTable(one)]),
  'data/[table].csv.ts': (portal) => catalogueOf(portal).collections.map(openCsv),
  'data/[table].json.ts': (portal) => catalogueOf(portal).collections.map(openJson),
  'data/data.json.ts': (portal) => dcatCatalogue(catalogueOf(portal)),
  'data/datapackage.json.ts': (portal) => dataPackage(catalogueOf(portal)),
  'data/editions/[edition].json.ts': ({ editionFiles }) => editionFiles,
  'data/index.astro': (portal) => [
    collectionRows(catalogueOf(portal).collections),
    editionRows(portal.editions),
    exportSchemas,
  ],
  'data/jianhe-data.zip.ts': (portal) =>
    catalogueOf(portal).collections.map(({ name }) => jsonSchemaFile(name, absolute('/'))),
  'data/[lines].geojson.ts': ({ index }) => index.record.lines,
  // Of the format, not of the record.
  'data/schemas/[name].schema.json.ts': () => jsonSchemaNames,
  'duties.astro': ({ index, site }) => [
    dutyViews(index, site),
    progressNote(index),
    taskBookYear(index),
  ],
  'editions/[edition].astro': ({ index, editionFiles }) =>
    editionFiles.map((sealed) => [
      editionFacts(sealed),
      editionFigureTable(sealed.edition),
      editionLinks(sealed.edition),
      correctionTable(index, [sealed.edition]),
    ]),
  'editions/[edition].json.ts': ({ editionFiles }) => editionFiles,
  'editions/index.astro': ({ index, editions, editionFiles }) => [
    editionTable(editionFiles),
    fingerprintTable(editionFiles),
    correctionTable(index, editions),
  ],
  '[feed].xml.ts': (portal) => allFeed(feedOf(portal)),
  'figures/[figure]/editions/[edition]/[file].ts': (portal) =>
    frozenFigures(portal.editions).map((figure) => filesOf(portal, figure)),
  'figures/[figure]/editions/[edition]/embed/index.astro': ({ index, editions }) =>
    frozenFigures(editions).map((figure) => [
      figureFrame(index, figure),
      stillPictureOf(index, figure),
    ]),
  'figures/[figure]/editions/[edition]/index.astro': (portal) =>
    frozenFigures(portal.editions).map((figure) => [
      figurePage(portal.index, figure),
      figurePlaces(figure),
      figureCitations(figure, portal.site, absolute),
      figureEmbedCodes(figure, absolute),
      headOf(portal, figure),
    ]),
  'figures/[figure]/embed/index.astro': ({ index, editions }) =>
    liveFigures(editions).map((figure) => figureFrame(index, figure)),
  'figures/[figure]/index.astro': (portal) =>
    shownFigures(portal.index, portal.editions).map((shown) =>
      shown.kind === 'live'
        ? [
            figurePage(portal.index, shown.figure),
            drawnCharts(portal, shown.figure),
            figureCitations(shown.figure, portal.site, absolute),
            headOf(portal, shown.figure),
          ]
        : awaitedPage(portal.index, shown, portal.newestEdition),
    ),
  'figures/[figure]/oembed.json.ts': ({ editions, site }) =>
    liveFigures(editions).map((figure) => figureOembed(figure, site, absolute)),
  'figures/[file].ts': (portal) =>
    liveFigures(portal.editions).map((figure) => filesOf(portal, figure)),
  'figures/[picture].svg.ts': (portal) =>
    liveFigures(portal.editions).map((figure) => drawnCharts(portal, figure)),
  'figures/feed.xml.ts': ({ index, editions, site }) =>
    atomFeed(figuresFeed(index, editions, site, absolute)),
  'figures/index.astro': ({ index }) => figuresByPillar(index),
  'finder/[edition]/[name].json.ts': ({ index, newestEdition }) =>
    buildFinderIndex({
      index,
      edition: newestEdition.edition,
      news: newestNewsFirst(index.record.news),
      pinyin: noReadings,
    }),
  'index.astro': (portal) => [
    homeView(portal.index, portal.newestEdition),
    organisationJsonLd(portal.site, absolute),
  ],
  'kit/[set]/[file].ts': (portal) => kitSets(portal),
  'kit/[set]/index.astro': (portal) => kitSets(portal).map((set) => kitSetView(set, new Map())),
  'kit/index.astro': (portal) => kitSetCards(kitSets(portal), () => false),
  'leave/[key].astro': () => leavePages([]),
  'map/[part].json.ts': ({ index }) => [...mapFiles(buildMapView(index))],
  'map/index.astro': (portal) => [drawnMap(portal), riverList(portal.index)],
  'near/[part].json.ts': ({ index }) => {
    const files = nearFiles(index);
    return [files.index, ...files.shards];
  },
  'near/index.astro': ({ index }) => nearFilesToKeep(index),
  'news/[slug].astro': ({ index, site, newestEdition, editions }) =>
    index.record.news.map((facts) => [
      newsArticleJsonLd(site, facts, absolute),
      relatedLinks(index, facts),
      // An author can quote only what has a number.
      newestEdition.figures
        .filter(({ headlines }) => headlines.length > 0)
        .map(({ id }) => quoteFigure(editions, id, newestEdition.edition)),
    ]),
  'news/archive/[month].astro': (portal) =>
    newsMonths(news(portal)).map(({ facts }) => newsList(facts)),
  'news/columns/[...column].astro': (portal) => [newsColumns, listedNews(portal)],
  'news/index.astro': listedNews,
  'news/pages/[page].astro': listedNews,
  'offline.astro': ({ index }) => offlineDirectory(index),
  'q/[code]/index.astro': ({ index }) =>
    index.record.signboards.map(({ code }) => landingView(index, code)),
  'regions/[code].astro': ({ index }) =>
    pagedRegions(index).map((code) => {
      const view = regionView(index, code);
      return [view, view.strips.map(drawnStrip), closedProblems(index, { regionCode: code })];
    }),
  'regions/[code]/feed.xml.ts': (portal) =>
    pagedTowns(portal.index).map((code) => townFeed(feedOf(portal), code)),
  'regions/index.astro': ({ index }) => regionList(index),
  'report.astro': ({ index }) => codeList(index),
  'results.astro': ({ index, site }) => [
    figuresByPillarAndDuty(index, site),
    targetTables(index, site),
    assessmentTable(index),
    gradeBandTable(site),
  ],
  'rivers/[river]/feed.xml.ts': (portal) =>
    portal.index.record.rivers.map(({ id }) => riverFeed(feedOf(portal), id)),
  'rivers/[river]/index.astro': (portal) =>
    portal.index.record.rivers.map(({ id }) => {
      const view = riverView(portal.index, id);
      return [
        view,
        drawnStrip(view.strip),
        drawnMap(portal, id),
        closedProblems(portal.index, { riverId: id }),
        hasNeighbours(riverNeighbours(portal.index, id)),
        riverNeighbours(portal.index, id),
      ];
    }),
  'rivers/[river]/map.json.ts': (portal) =>
    portal.index.record.rivers.map(({ id }) => wholeMapFile(buildMapView(portal.index, id))),
  'rivers/index.astro': ({ index }) => [riverList(index), riverListSummary(index)],
  'robots.txt.ts': () => undefined,
  'rules/[slug].astro': () => undefined,
  'rules/index.astro': ({ frame }) => ruleTables([], frame.asOf),
  'screen.astro': ({ index, newestEdition, site }) => {
    const view = screenView(index, newestEdition, site);
    return [view, drawQrCode(view.qrText)];
  },
  'search.astro': ({ frame }) => finderLists(frame.handedIn),
  'signboards/[batch].pdf.ts': (portal) => reprintModels(printed(portal)),
  'signboards/[code].astro': (portal) => [
    portal.index.record.signboards.map(({ code }) => signboardView(portal.index, code)),
    printableBoards(printed(portal)).map((model) => [
      model,
      boardPicture(model),
      boardWording(model),
      boardProof(model, 30),
      boardFileLinks(model.code, () => 1),
    ]),
  ],
  'signboards/[code]/[file].ts': (portal) => printableBoards(printed(portal)),
  'signboards/index.astro': ({ index }) => signboardRegister(index, new Map()),
  'signboards/inspection/[town].astro': ({ index }) => inspectionViews(index),
  'signboards/inspection/[town].pdf.ts': ({ index }) => inspectionViews(index),
  'signboards/reprint.astro': ({ index, ledger, site }) => [
    boardWorkView(index, ledger, site),
    leftOutBoards(index, new Map()),
  ],
  'signboards/reprint.csv.ts': (portal) => reprintCsv({ ...portal, leftOut: new Map() }),
  'sitemap.astro': ({ frame }) => publishedColumns(frame.handedIn),
  'units/[id].astro': ({ index, site }) =>
    index.record.memberUnits.map(({ id }) => unitView(index, site, id)),
  'units/index.astro': ({ index, site }) => unitTeasers(index, site),
};
