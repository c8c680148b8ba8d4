import { about } from './zh/about.ts';
import { action } from './zh/action.ts';
import { governance } from './zh/governance.ts';
import { assessment } from './zh/assessment.ts';
import { boardWork } from './zh/boardWork.ts';
import { boardPrint } from './zh/boardPrint.ts';
import { charts } from './zh/charts.ts';
import { chiefs } from './zh/chiefs.ts';
import { components } from './zh/components.ts';
import { figures } from './zh/figures.ts';
import { landing } from './zh/landing.ts';
import { kit } from './zh/kit.ts';
import { layout } from './zh/layout.ts';
import { common } from './zh/common.ts';
import { offline } from './zh/offline.ts';
import { numbers } from './zh/numbers.ts';
import { pages } from './zh/pages.ts';
import { patrols } from './zh/patrols.ts';
import { problems } from './zh/problems.ts';
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
import { water } from './zh/water.ts';

/** All interface sentences, by area. A second language supplies the same shape. */
export const text = {
  about,
  action,
  governance,
  assessment,
  boardWork,
  boardPrint,
  charts,
  chiefs,
  components,
  figures,
  kit,
  finder,
  landing,
  layout,
  common,
  numbers,
  offline,
  pages,
  patrols,
  problems,
  river,
  home,
  screen,
  signboards,
  map,
  near,
  neighbours,
  rivers,
  strip,
  water,
};
