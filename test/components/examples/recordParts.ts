import { problemStateAt } from '../../../src/core/problems/problemLedger.ts';
import { frontView } from '../../../src/view/action/frontPage.ts';
import { inspectionViews } from '../../../src/view/boards/inspection.ts';
import { boardFileLinks } from '../../../src/view/boards/print/boardFileLinks.ts';
import { boardPicture } from '../../../src/view/boards/print/boardPicture.ts';
import { boardWording } from '../../../src/view/boards/print/boardProof.ts';
import { printableBoards } from '../../../src/view/boards/print/printableBoards.ts';
import { officeRung, reachLadder } from '../../../src/view/chiefs/chiefLadder.ts';
import { kitItems, previewOf } from '../../../src/view/kit/kitItems.ts';
import { kitSets } from '../../../src/view/kit/kitSets.ts';
import { kitSetCards, kitSetView } from '../../../src/view/kit/kitView.ts';
import { patrolYears } from '../../../src/view/patrols/patrolCalendar.ts';
import { closedProblems } from '../../../src/view/problems/closedProblems.ts';
import { problemListProps } from '../../../src/view/problems/problemListProps.ts';
import { problemTimeline } from '../../../src/view/problems/problemTimeline.ts';
import {
  regionCrossings,
  reachRows,
  riverNeighbours,
} from '../../../src/view/rivers/neighbours.ts';
import { helpersOfRiver } from '../../../src/core/chiefs/helpers.ts';
import { getRow } from '../../../src/core/record/recordIndex.ts';
import { helperRungs } from '../../../src/view/chiefs/helpers.ts';
import { regionHistory } from '../../../src/view/places/history.ts';
import { lifeView } from '../../../src/view/places/lives.ts';
import { lakes } from '../../district/lakes.ts';
import { district, first } from './district.ts';
import { example, type Example } from './example.ts';

const { site, index, frame } = district;
const { record } = index;
const { index: lakeIndex } = lakes();
const lakeDay = lakeIndex.record.period.dataThrough;
const river = first(record.rivers, 'river');
const reach = first(record.reaches, 'reach');
const board = first(printableBoards(district), 'board');
const inspected = first(
  inspectionViews(index).flatMap(({ boards }) => boards),
  'board to inspect',
);
const kit = first(kitSets(district), 'kit');
const ledger = problemListProps(index, 1);
const entries = ledger.page.groups.flatMap((group) => group.entries).slice(0, 4);
const [problem, state] = first(
  record.problems.flatMap((each) => {
    const at = problemStateAt(each, frame.asOf);
    return at ? [[each, at] as const] : [];
  }),
  'problem',
);

const kitFacts = new Map(
  kitItems
    .flatMap(({ id, file }) => [file, previewOf(id)])
    .map((file) => [file, { bytes: 90_000, widthPx: 400, heightPx: 300 }]),
);

/**
 * Components filled from the record: boards, chiefs, kits, patrols, problems, rivers, page frame.
 */
export const recordParts: readonly Example[] = [
  example('action/FrontCards', 'front cards of the record', {
    cards: frontView(index, site, { rules: [], bulletins: 0 }).groups.flatMap(({ cards }) => cards),
  }),
  example('boards/BoardPrintFiles', 'files of a board', {
    picture: boardPicture(board),
    files: boardFileLinks(board.code, () => 120_000),
    wording: boardWording(board),
  }),
  example('boards/CodeEntry', 'form for a code'),
  example('boards/InspectionCard', 'board to inspect', { board: inspected }),
  ...reachLadder(index, reach, frame.asOf).map((rung, at) =>
    example('chiefs/LadderRung', `rung ${at + 1}`, { rung }),
  ),
  example('chiefs/LadderRung', 'rung of the office', { rung: officeRung(index) }),
  example('contacts/CallsFirst', 'calls first', { site }),
  example('finder/Finder', 'finder in the header', { edition: frame.edition }),
  example('finder/Finder', 'large finder', { edition: frame.edition, size: 'large' }),
  example('kit/KitSetCards', 'kits', { cards: kitSetCards([kit], () => false).district }),
  example('kit/KitSetCards', 'kit without its cover', {
    cards: kitSetCards([kit], () => true).district,
  }),
  example('kit/KitPieces', 'pieces of a kit', {
    pieces: kitSetView(kit, kitFacts).pieces,
  }),
  ...patrolYears(index, site, record.postHoldings.slice(0, 3))
    .slice(0, 1)
    .map((year) => example('patrols/PatrolCalendar', 'year of patrols', { id: 'year', year })),
  example('problems/ClosedProblems', 'closed problems', {
    entries: closedProblems(index, { riverId: problem.riverId }),
  }),
  example('problems/ProblemFilter', 'filter of the ledger', {
    fields: ledger.fields,
    shown: 4,
    total: ledger.total,
  }),
  example('problems/ProblemList', 'problems', { entries }),
  example('problems/ProblemTimeline', 'stops of a problem', {
    stops: problemTimeline(problem, state, frame.asOf),
  }),
  ...record.regions
    .map(({ code }) => regionCrossings(index, code))
    .filter(({ entering, leaving }) => entering.length + leaving.length > 0)
    .slice(0, 1)
    .map((crossings) =>
      example('regions/RegionCrossings', 'rivers across a boundary', { crossings }),
    ),
  example('chiefs/HelperList', 'those who help at a lake', {
    rungs: helperRungs(lakeIndex, helpersOfRiver(lakeIndex, 'cha-gan-hu', lakeDay)),
  }),
  example('places/LifeNotice', 'a village that was merged', {
    life: lifeView(lakeIndex, 'regions', getRow(lakeIndex.regionByCode, '000501001003')),
  }),
  example('places/LifeNotice', 'a lake with a former name', {
    life: lifeView(lakeIndex, 'rivers', getRow(lakeIndex.riverById, 'bai-yin-hu')),
  }),
  example('places/PlaceHistory', 'what remains of a village', {
    history: regionHistory(lakeIndex, '000501001003'),
  }),
  example('rivers/ReachNeighbours', 'neighbours of a reach', {
    rows: reachRows(index, [reach]),
    namesRivers: true,
  }),
  example('rivers/RiverNeighbours', 'neighbours of a river', {
    neighbours: riverNeighbours(index, river.id),
  }),
  example('site/SiteFooter', 'footer', { site }),
  example('site/SiteHeader', 'header', { site, edition: frame.edition }),
  example('site/SiteHeader', 'header of a pillar', {
    site,
    edition: frame.edition,
    pillar: 'action',
    findable: false,
  }),
];
