import { standingRivers } from '../../core/record/standing.ts';
import type { BoardPrintSource } from '../boards/print/boardPrintModel.ts';
import { kitModel, type KitModel } from './kitModel.ts';
import { everydayTheme, kitPrinting } from './kitPrinting.ts';

/**
 * Every set of the site: the district's in each theme, each river's in the default theme.
 *
 * @throws Error when a river and a theme of the district would share one address
 */
export const kitSets = (source: BoardPrintSource): readonly KitModel[] => {
  const { themes } = kitPrinting(source.site);
  const everyday = everydayTheme(source.site);
  const sets = [
    ...themes.map((theme) => kitModel(source, theme)),
    ...standingRivers(source.index).map((river) => kitModel(source, everyday, river)),
  ];
  const ids = sets.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new Error(`Two sets of campaign material share the address /kit/${twice}/`);
  return sets;
};
