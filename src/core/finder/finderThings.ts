import {
  boardLandingAddress,
  chiefAddress,
  newsArticleAddress,
  reachAddress,
  regionAddress,
  riverAddress,
} from '../addresses.ts';
import {
  fromSteps,
  splitTexts,
  type FinderHead,
  type FinderKind,
  type FinderPart,
  type PhoneTable,
} from './finderFormat.ts';

/** Something that can be found, as it is shown. */
export interface Thing {
  readonly kind: FinderKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What tells it from its namesakes: towns and mouth, town, river, post, day. */
  readonly note: string;
  readonly address: string;
  /** Line to call at once; whose it is when it is not the person's own. */
  readonly call?: { readonly printed: string; readonly tel: string; readonly whose: string };
}

/** A thing with the words beside its name under which it is found as well. */
export interface FindableThing extends Thing {
  readonly beside: readonly string[];
  /** Words that may be typed before its name: the river of a reach. */
  readonly before?: string;
  /** Readings of the name where they are not the usual ones. */
  readonly said?: string;
}

/** The rivers and regions of a head, which parts refer to by number. */
export interface FinderGround {
  readonly said: Said;
  readonly rivers: readonly FindableThing[];
  readonly regions: readonly FindableThing[];
}

const between = ' · ';

export const readGround = (head: FinderHead): FinderGround => {
  const said = new Map(Object.entries(head.said));
  const regions = readRegions(head, said);
  return { rivers: readRivers(head, said, regions), regions, said };
};

const readRegions = ({ regions }: FinderHead, said: Said): readonly FindableThing[] => {
  const names = splitTexts(regions.names);
  const codes = fromSteps(regions.codes).map(codeOfNumber);
  const nameOf = new Map(codes.map((code, at) => [code, names[at] ?? '']));
  return codes.map((code, at) => ({
    kind: 'region',
    ...named(names[at] ?? '', said),
    aliases: [],
    note: code.length > 9 ? (nameOf.get(code.slice(0, 9)) ?? '') : '',
    address: regionAddress(code),
    beside: [],
  }));
};

/** Codes as numbers of twelve digits, so that a town stands before its villages. */
export const numberOfCode = (code: string): number => Number(code.padEnd(12, '0'));
const codeOfNumber = (number: number): string =>
  String(number).padStart(12, '0').replace(/000$/, '');

const readRivers = (
  { rivers }: FinderHead,
  said: Said,
  regions: readonly FindableThing[],
): readonly FindableThing[] => {
  const ids = splitTexts(rivers.ids);
  const aliases = splitTexts(rivers.aliases);
  const towns = splitTexts(rivers.towns);
  const mouths = splitTexts(rivers.mouths);
  return splitTexts(rivers.names).map((name, at) => {
    const crossed = (towns[at] ?? '')
      .split(' ')
      .flatMap((number) => (number === '' ? [] : [regions[Number(number)]?.name ?? '']));
    const place = [crossed.join('、'), mouths[at] ?? ''];
    return {
      kind: 'river',
      ...named(name, said),
      aliases: (aliases[at] ?? '').split('/').filter((alias) => alias !== ''),
      note: place.filter((text) => text !== '').join(between),
      address: riverAddress(ids[at] ?? ''),
      beside: [],
    };
  });
};

/** Names with readings of their own. A map: a name may be that of a method every object has. */
type Said = ReadonlyMap<string, string>;

const named = (name: string, said: Said) => {
  const own = said.get(name);
  return { name, ...(own !== undefined && { said: own }) };
};

export const readPart = (part: FinderPart, ground: FinderGround): readonly FindableThing[] => {
  switch (part.kind) {
    case 'reach':
      return readReaches(part, ground);
    case 'chief':
      return readChiefs(part, ground);
    case 'board':
      return readBoards(part, ground);
    case 'article':
      return readArticles(part);
  }
};

const readReaches = (
  part: Extract<FinderPart, { kind: 'reach' }>,
  ground: FinderGround,
): readonly FindableThing[] => {
  const ids = splitTexts(part.ids);
  const regions = fromSteps(part.regions);
  const names = splitTexts(part.names);
  const phones = fromSteps(part.phones);
  return fromSteps(part.rivers).map((riverAt, at) => {
    const river = ground.rivers[riverAt];
    const region = ground.regions[regions[at] ?? -1];
    const riverId = river?.address.split('/').at(-2) ?? '';
    const name = completed(names[at] ?? '', region?.name ?? '');
    const call = callOf(part.phoneTable, phones[at]);
    return {
      kind: 'reach',
      name,
      aliases: [],
      note: [river?.name ?? '', region?.note ?? ''].filter((text) => text !== '').join(between),
      address: reachAddress(riverId, completed(ids[at] ?? '', riverId)),
      beside: [],
      before: river?.name ?? '',
      ...(region?.said !== undefined && { said: region.said }),
      ...(call && { call }),
    };
  });
};

/** `=` and a text is that text; anything else goes on from the beginning. */
const completed = (text: string, beginning: string): string =>
  text.startsWith('=') ? text.slice(1) : beginning + text;

const readChiefs = (
  part: Extract<FinderPart, { kind: 'chief' }>,
  ground: FinderGround,
): readonly FindableThing[] => {
  const ids = splitTexts(part.ids);
  const regions = fromSteps(part.regions);
  const posts = fromSteps(part.posts);
  const postTable = splitTexts(part.postTable);
  const phones = fromSteps(part.phones);
  return splitTexts(part.names).map((name, at) => {
    const region = ground.regions[(regions[at] ?? 0) - 1]?.name ?? '';
    const id = ids[at] ?? '';
    const post = region + (postTable[posts[at] ?? 0] ?? '');
    const call = callOf(part.phoneTable, phones[at]);
    return {
      kind: 'chief',
      ...named(name, ground.said),
      aliases: [],
      note: post,
      address: id.startsWith('=') ? id.slice(1) : chiefAddress(id),
      beside: [post],
      ...(call && { call }),
    };
  });
};

const callOf = (table: PhoneTable, place = 0): Thing['call'] => {
  const line = table[place - 1];
  return line && { printed: line[0], tel: telOfPrinted(line[0]), whose: line[1] };
};

/** `0300-820 4417 转 801` as a link that dials it, with a pause before the extension. */
const telOfPrinted = (printed: string): string => {
  const [number = '', extension] = printed
    .split(/[^\d\s-]+/)
    .map((digits) => digits.replace(/\D/g, ''));
  return `tel:${number}${extension === undefined || extension === '' ? '' : `,,${extension}`}`;
};

const readBoards = (
  part: Extract<FinderPart, { kind: 'board' }>,
  ground: FinderGround,
): readonly FindableThing[] =>
  fromSteps(part.rivers).map((riverAt, at) => {
    const code = part.codes.slice(at * 7, at * 7 + 7);
    return {
      kind: 'board',
      name: `${code.slice(0, 3)}-${code.slice(3)}`,
      aliases: [],
      note: ground.rivers[riverAt]?.name ?? '',
      address: boardLandingAddress(code),
      beside: [],
    };
  });

const readArticles = (part: Extract<FinderPart, { kind: 'article' }>): readonly FindableThing[] => {
  const slugs = splitTexts(part.slugs);
  const days = splitTexts(part.days);
  return splitTexts(part.titles).map((title, at) => ({
    kind: 'article',
    name: title,
    aliases: [],
    note: days[at] ?? '',
    address: newsArticleAddress(slugs[at] ?? ''),
    beside: [],
  }));
};
