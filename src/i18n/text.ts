import { about } from './zh/about.ts';
import { action } from './zh/action.ts';
import { governance } from './zh/governance.ts';
import { assessment } from './zh/assessment.ts';
import { boardWork } from './zh/boardWork.ts';
import { boardPrint } from './zh/boardPrint.ts';
import { calls } from './zh/calls.ts';
import { charts } from './zh/charts.ts';
import { chiefs } from './zh/chiefs.ts';
import { components } from './zh/components.ts';
import { editions } from './zh/editions.ts';
import { figureFiles } from './zh/figureFiles.ts';
import { figurePages } from './zh/figurePages.ts';
import { figures } from './zh/figures.ts';
import { landing } from './zh/landing.ts';
import { leave } from './zh/leave.ts';
import { leftOut } from './zh/leftOut.ts';
import { kit } from './zh/kit.ts';
import { regions } from './zh/regions.ts';
import { lives } from './zh/lives.ts';
import { helpers } from './zh/helpers.ts';
import { waters } from './zh/waters.ts';
import { layout } from './zh/layout.ts';
import { common } from './zh/common.ts';
import { offline } from './zh/offline.ts';
import { news } from './zh/news.ts';
import { numbers } from './zh/numbers.ts';
import { openData } from './zh/openData.ts';
import { pages } from './zh/pages.ts';
import { patrols } from './zh/patrols.ts';
import { problems } from './zh/problems.ts';
import { results } from './zh/results.ts';
import { river } from './zh/river.ts';
import { home } from './zh/home.ts';
import { screen } from './zh/screen.ts';
import { finder } from './zh/finder.ts';
import { signboards } from './zh/signboards.ts';
import { map } from './zh/map.ts';
import { near } from './zh/near.ts';
import { neighbours } from './zh/neighbours.ts';
import { rivers } from './zh/rivers.ts';
import { strip } from './zh/strip.ts';
import { townComparison } from './zh/townComparison.ts';
import { water } from './zh/water.ts';

/** All interface texts, by area. A second language needs the same shape. */
export const text = {
  about,
  action,
  governance,
  assessment,
  boardWork,
  boardPrint,
  calls,
  charts,
  chiefs,
  components,
  editions,
  figureFiles,
  figurePages,
  figures,
  kit,
  regions,
  lives,
  helpers,
  waters,
  finder,
  landing,
  layout,
  leave,
  leftOut,
  common,
  news,
  numbers,
  offline,
  openData,
  pages,
  patrols,
  problems,
  results,
  river,
  home,
  screen,
  signboards,
  map,
  near,
  neighbours,
  rivers,
  strip,
  townComparison,
  water,
};
