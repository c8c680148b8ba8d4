import { townOf } from '../../core/ids/regionCode.ts';
import { joinNames, joinTexts, toSteps, type FinderPart } from '../../core/finder/finderFormat.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { findableChiefs, type FindableChief } from './findableChiefs.ts';
import type { FinderOrder, FinderScale } from './finderScale.ts';
import { phoneTable } from './phoneTable.ts';

/** Chiefs, police chiefs and former chiefs, each with the line of their post. */
export const chiefColumns = (
  index: RecordIndex,
  order: FinderOrder,
  { rowsAFile, withPhones }: FinderScale,
): readonly FinderPart[] => {
  const chiefs = findableChiefs(index);
  const parts: FinderPart[] = [];
  for (let from = 0; from < chiefs.length; from += rowsAFile)
    parts.push(columnsOf(chiefs.slice(from, from + rowsAFile), order, withPhones));
  return parts;
};

const columnsOf = (
  chiefs: readonly FindableChief[],
  { riverAt, regionAt, regions, regionByCode }: FinderOrder,
  withPhones: boolean,
): FinderPart => {
  const cut = chiefs.map(({ post, regionCode }) => {
    const places = [regionCode, regionCode && townOf(regionByCode, regionCode)].flatMap(
      (code) => regionAt.get(code ?? '') ?? [],
    );
    const place = places.find((at) => post.startsWith(regions[at]?.name ?? '\n'));
    const beginning = place === undefined ? '' : (regions[place]?.name ?? '');
    return { region: place === undefined ? 0 : place + 1, rest: post.slice(beginning.length) };
  });
  const posts = [...new Set(cut.map(({ rest }) => rest))].sort();
  const postAt = new Map(posts.map((post, at) => [post, at]));
  const titles = [...new Set(chiefs.map(({ title }) => title))].sort();
  const titleAt = new Map(titles.map((title, at) => [title, at]));
  const phones = phoneTable(chiefs.map(({ calls }) => (withPhones ? calls : {})));
  return {
    kind: 'chief',
    ids: joinTexts(chiefs.map(({ id }) => id)),
    names: joinTexts(chiefs.map(({ name }) => name)),
    ...(chiefs.some(({ formerNames }) => formerNames.length > 0) && {
      former: joinTexts(chiefs.map(({ formerNames }) => joinNames(formerNames))),
    }),
    regions: toSteps(cut.map(({ region }) => region)),
    posts: toSteps(cut.map(({ rest }) => postAt.get(rest) ?? 0)),
    postTable: joinTexts(posts),
    titles: toSteps(chiefs.map(({ title }) => titleAt.get(title) ?? 0)),
    titleTable: joinTexts(titles),
    rivers: joinTexts(chiefs.map(({ riverIds }) => numbersIn(riverAt, riverIds))),
    places: joinTexts(chiefs.map(({ regionCodes }) => numbersIn(regionAt, regionCodes))),
    inOffice: chiefs.filter(({ isInOffice }) => isInOffice).length,
    phones: toSteps(phones.places),
    phoneTable: phones.table,
  };
};

/**
 * Indexes of rows, separated by spaces; rows without an index (the district itself) are omitted.
 */
const numbersIn = (numberOf: ReadonlyMap<string, number>, keys: readonly string[]): string =>
  keys.flatMap((key) => numberOf.get(key) ?? []).join(' ');
