import { findCallLine, regionOfHolding } from '../../core/answering.ts';
import { joinTexts, toSteps, type FinderPart } from '../../core/finder/finderFormat.ts';
import type { Person, PostHolding } from '../../core/record.ts';
import { rowsOf, type RecordIndex } from '../../core/recordIndex.ts';
import { isInOffice } from '../../core/terms.ts';
import { callView } from '../chiefLadder.ts';
import type { FinderOrder } from './finderParts.ts';
import { phoneTable } from './phoneTable.ts';

/** Everyone in office, higher levels first, with the line on which the post is reached. */
export const chiefColumns = (
  index: RecordIndex,
  { regionAt, regions }: FinderOrder,
  limit: number,
): readonly FinderPart[] => {
  const chiefs = chiefsInOffice(index);
  const parts: FinderPart[] = [];
  for (let from = 0; from < chiefs.length; from += limit) {
    const slice = chiefs.slice(from, from + limit).map((chief) => {
      const code = regionOfHolding(index, chief.first);
      const places = [code, code?.slice(0, 9)].flatMap((one) => regionAt.get(one ?? '') ?? []);
      const place = places.find((at) => chief.post.startsWith(regions[at]?.name ?? '\n'));
      const beginning = place === undefined ? '' : (regions[place]?.name ?? '');
      return {
        ...chief,
        region: place === undefined ? 0 : place + 1,
        rest: chief.post.slice(beginning.length),
      };
    });
    const posts = [...new Set(slice.map(({ rest }) => rest))].sort();
    const postAt = new Map(posts.map((post, at) => [post, at]));
    const phones = phoneTable(
      slice.map(({ person, first }) => {
        const line = findCallLine(index, first);
        return line && callView(index, line, person.name);
      }),
    );
    parts.push({
      kind: 'chief',
      ids: joinTexts(slice.map(({ person }) => person.id)),
      names: joinTexts(slice.map(({ person }) => person.name)),
      regions: toSteps(slice.map(({ region }) => region)),
      posts: toSteps(slice.map(({ rest }) => postAt.get(rest) ?? 0)),
      postTable: joinTexts(posts),
      phones: toSteps(phones.places),
      phoneTable: phones.table,
    });
  }
  return parts;
};

interface ChiefInOffice {
  readonly person: Person;
  readonly first: PostHolding;
  /** Every post held, once each. */
  readonly post: string;
}

const levels = ['general', 'district', 'town', 'village'];

const chiefsInOffice = (index: RecordIndex): readonly ChiefInOffice[] => {
  const on = index.record.period.dataThrough;
  return index.record.people
    .flatMap((person) => {
      const held = rowsOf(index.holdingsByPerson, person.id)
        .filter((holding) => isInOffice(holding, on))
        .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
      const [first] = held;
      const posts = [...new Set(held.map(({ post }) => post))];
      return first === undefined ? [] : [{ person, first, post: posts.join('；') }];
    })
    .sort(
      (a, b) =>
        levels.indexOf(a.first.level) - levels.indexOf(b.first.level) ||
        (a.person.id < b.person.id ? -1 : 1),
    );
};
