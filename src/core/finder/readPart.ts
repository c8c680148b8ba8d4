import {
  boardLandingAddress,
  chiefAddress,
  newsArticleAddress,
  reachAddress,
} from '../site/addresses.ts';
import { checkCharacter } from '../ids/boardCode.ts';
import {
  fromSteps,
  splitTexts,
  withBeginning,
  withShared,
  type FinderPart,
  type PhoneTable,
} from './finderFormat.ts';
import type { Shelf, Thing } from './finderThings.ts';
import { readNames, readNumbers, type FinderGround } from './readGround.ts';

/** The things of a part. */
export const readPart = (part: FinderPart, ground: FinderGround): Shelf => {
  switch (part.kind) {
    case 'reach':
      return reachShelf(part, ground);
    case 'chief':
      return chiefShelf(part, ground);
    case 'board':
      return boardShelf(part, ground);
    case 'article':
      return articleShelf(part);
  }
};

const reachShelf = (
  part: Extract<FinderPart, { kind: 'reach' }>,
  { riverIds, riverNames, toldNames, regionNames, townAt, withTown, said }: FinderGround,
): Shelf => {
  const ids = splitTexts(part.ids);
  const names = splitTexts(part.names);
  const rivers = fromSteps(part.rivers);
  const regions = fromSteps(part.regions);
  const phones = fromSteps(part.phones);
  const regionAt = (at: number): string => regionNames[regions[at] ?? -1] ?? '';
  const riverAt = (at: number): string => riverNames[rivers[at] ?? -1] ?? '';
  const nameAt = (at: number): string => withBeginning(names[at] ?? '', regionAt(at));
  return {
    kind: 'reach',
    size: rivers.length,
    nameAt,
    beforeAt: riverAt,
    saidAt: (at) => said.get(regionAt(at)),
    riversAt: (at) => [rivers[at] ?? -1],
    regionsAt: (at) => withTown(regions[at] ?? -1),
    thingAt: (at) => {
      const riverId = riverIds[rivers[at] ?? -1] ?? '';
      const place = [toldNames[rivers[at] ?? -1] ?? '', townAt(regions[at] ?? -1)];
      const call = callOf(part.phoneTable, phones[at]);
      return {
        kind: 'reach',
        name: nameAt(at),
        aliases: [],
        note: joined(place),
        address: reachAddress(riverId, withBeginning(ids[at] ?? '', riverId)),
        ...(call && { call }),
      };
    },
  };
};

const chiefShelf = (
  part: Extract<FinderPart, { kind: 'chief' }>,
  { toldNames, regionNames, withTown, said }: FinderGround,
): Shelf => {
  const ids = splitTexts(part.ids);
  const names = splitTexts(part.names);
  const regions = fromSteps(part.regions);
  const formerAt = readNames(part.former);
  const posts = fromSteps(part.posts);
  const postTable = splitTexts(part.postTable);
  const titles = fromSteps(part.titles);
  const titleTable = splitTexts(part.titleTable);
  const riversAt = readNumbers(part.rivers);
  const placesAt = readNumbers(part.places);
  const phones = fromSteps(part.phones);
  const titleAt = (at: number): string => titleTable[titles[at] ?? 0] ?? '';
  const riverNamesAt = (at: number): string => {
    const names = [...new Set(riversAt(at).map((number) => toldNames[number] ?? ''))];
    return names.slice(0, MOST_RIVERS).join('、') + (names.length > MOST_RIVERS ? '…' : '');
  };
  const postAt = (at: number): string =>
    (regionNames[(regions[at] ?? 0) - 1] ?? '') + (postTable[posts[at] ?? 0] ?? '');
  return {
    kind: 'chief',
    size: names.length,
    nameAt: (at) => names[at] ?? '',
    aliasesAt: formerAt,
    besidesAt: (at) => [titleAt(at), postAt(at)],
    saidAt: (at) => said.get(names[at] ?? ''),
    riversAt,
    regionsAt: (at) => placesAt(at).flatMap(withTown),
    isLateAt: (at) => at >= part.inOffice,
    thingAt: (at) => {
      const id = ids[at] ?? '';
      const call = callOf(part.phoneTable, phones[at]);
      return {
        kind: 'chief',
        name: names[at] ?? '',
        aliases: [],
        former: formerAt(at),
        note: joined([titleAt(at), riverNamesAt(at), postAt(at)]),
        address: id.startsWith('=') ? id.slice(1) : chiefAddress(id),
        ...(call && { call }),
      };
    },
  };
};

/** Rivers of a chief named in a row. */
const MOST_RIVERS = 3;

/** Joins the non-empty texts into one note. */
const joined = (texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join(' · ');

const callOf = (table: PhoneTable, place = 0): Thing['call'] => {
  const line = table[place - 1];
  return line && { printed: line[0], tel: telOfPrinted(line[0]), whose: line[1] };
};

/** `0300-820 4417 转 801` as a dial link, with a pause before the extension. */
const telOfPrinted = (printed: string): string => {
  const [number = '', extension = ''] = printed
    .split(/[^\d\s-]+/)
    .map((digits) => digits.replace(/\D/g, ''));
  return `tel:${number}${extension === '' ? '' : `,,${extension}`}`;
};

const boardShelf = (
  part: Extract<FinderPart, { kind: 'board' }>,
  { toldNames, regionNames, withTown }: FinderGround,
): Shelf => {
  const rivers = fromSteps(part.rivers);
  const regions = fromSteps(part.regions);
  const places = splitTexts(part.places);
  const phones = fromSteps(part.phones);
  const regionAt = (at: number): string => regionNames[(regions[at] ?? 0) - 1] ?? '';
  const placeAt = (at: number): string => withShared(places[at] ?? '', regionAt(at));
  const codeAt = (at: number): string => {
    const body = part.codes.slice(at * 6, at * 6 + 6);
    return body + checkCharacter(body);
  };
  return {
    kind: 'board',
    size: rivers.length,
    nameAt: codeAt,
    beforeAt: regionAt,
    besidesAt: (at) => [placeAt(at)],
    riversAt: (at) => [rivers[at] ?? -1],
    regionsAt: (at) => withTown((regions[at] ?? 0) - 1),
    isCode: true,
    thingAt: (at) => {
      const call = callOf(part.phoneTable, phones[at]);
      return {
        kind: 'board',
        name: `${codeAt(at).slice(0, 3)}-${codeAt(at).slice(3)}`,
        aliases: [],
        note: joined([toldNames[rivers[at] ?? -1] ?? '', placeAt(at)]),
        address: boardLandingAddress(codeAt(at)),
        ...(call && { call }),
      };
    },
  };
};

const articleShelf = (part: Extract<FinderPart, { kind: 'article' }>): Shelf => {
  const slugs = splitTexts(part.slugs);
  const days = splitTexts(part.days);
  const titles = splitTexts(part.titles);
  return {
    kind: 'article',
    size: titles.length,
    nameAt: (at) => titles[at] ?? '',
    isLateAt: () => true,
    thingAt: (at) => ({
      kind: 'article',
      name: titles[at] ?? '',
      aliases: [],
      note: days[at] ?? '',
      address: newsArticleAddress(slugs[at] ?? ''),
    }),
  };
};
