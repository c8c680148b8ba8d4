import { getCollection } from 'astro:content';
import { getPortal } from '../data/portal.ts';
import type { RuledColumn } from '../core/schemas/houseText.ts';
import type { LinkView } from '../view/rivers/river.ts';
import { rulesOfColumn } from '../view/texts/rules.ts';

/** Rules in force for a column. */
export const getBasis = async (column: RuledColumn): Promise<readonly LinkView[]> => {
  const all = (await getCollection('rules')).map(({ id, data }) => ({ slug: id, facts: data }));
  return rulesOfColumn(column, all, getPortal().frame.asOf);
};
