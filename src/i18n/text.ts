import { about } from './zh/about.ts';
import { assessment } from './zh/assessment.ts';
import { charts } from './zh/charts.ts';
import { chiefs } from './zh/chiefs.ts';
import { components } from './zh/components.ts';
import { figures } from './zh/figures.ts';
import { landing } from './zh/landing.ts';
import { layout } from './zh/layout.ts';
import { common } from './zh/common.ts';
import { numbers } from './zh/numbers.ts';
import { pages } from './zh/pages.ts';
import { patrols } from './zh/patrols.ts';
import { problems } from './zh/problems.ts';
import { river } from './zh/river.ts';
import { home } from './zh/home.ts';
import { signboards } from './zh/signboards.ts';
import { map } from './zh/map.ts';
import { rivers } from './zh/rivers.ts';
import { strip } from './zh/strip.ts';
import { water } from './zh/water.ts';

/** All interface sentences, by area. A second language supplies the same shape. */
export const text = {
  about,
  assessment,
  charts,
  chiefs,
  components,
  figures,
  landing,
  layout,
  common,
  numbers,
  pages,
  patrols,
  problems,
  river,
  home,
  signboards,
  map,
  rivers,
  strip,
  water,
};
