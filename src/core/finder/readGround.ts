import { regionAddress, riverAddress } from '../site/addresses.ts';
import { fromSteps, splitNames, splitTexts, type FinderHead, type Texts } from './finderFormat.ts';
import type { Shelf } from './finderThings.ts';

/** Rivers and regions of a head. Parts refer to them by number. */
export interface FinderGround {
  readonly riverIds: readonly string[];
  readonly riverNames: readonly string[];
  /** Names for the note of another thing, in which rivers of one name are told apart. */
  readonly toldNames: readonly string[];
  readonly regionNames: readonly string[];
  /** Name of the town a village belongs to; empty for a town. */
  readonly townAt: (region: number) => string;
  /** A town or village with its town; undefined for an unknown number. */
  readonly withTown: (region: number) => readonly number[];
  /**
   * Names with readings of their own. A map, because a name could equal a property of every object.
   */
  readonly said: ReadonlyMap<string, string>;
  readonly shelves: readonly Shelf[];
}

const between = ' · ';

export const readGround = (head: FinderHead): FinderGround => {
  const said = new Map(Object.entries(head.said));
  const riverIds = splitTexts(head.rivers.ids);
  const riverNames = splitTexts(head.rivers.names);
  const toldNames = head.rivers.told === undefined ? riverNames : splitTexts(head.rivers.told);
  const regionNames = splitTexts(head.regions.names);
  const codes = fromSteps(head.regions.codes);
  const towns = townsOf(codes, head.regions.elsewhere);
  const formerAt = readNames(head.regions.former);
  const townAt = (region: number): string => regionNames[towns[region] ?? -1] ?? '';
  const withTowns = towns.map((town, region) => (town < 0 ? [region] : [region, town]));
  const withTown = (region: number): readonly number[] => withTowns[region] ?? [];
  const regions: Shelf = {
    kind: 'region',
    size: regionNames.length,
    nameAt: (at) => regionNames[at] ?? '',
    saidAt: (at) => said.get(regionNames[at] ?? ''),
    aliasesAt: formerAt,
    regionsAt: withTown,
    thingAt: (at) => ({
      kind: 'region',
      name: regionNames[at] ?? '',
      aliases: [],
      former: formerAt(at),
      note: townAt(at),
      address: regionAddress(codeOfNumber(codes[at] ?? 0)),
    }),
  };
  const ground = { riverIds, riverNames, toldNames, regionNames, townAt, withTown, said };
  return { ...ground, shelves: [riverShelf(head, ground), regions] };
};

/** Names separated by `/`; none without the column. */
export const readNames = (texts: Texts = ''): ((at: number) => readonly string[]) => {
  const all = splitTexts(texts);
  return (at) => splitNames(all[at] ?? '').filter((name) => name !== '');
};

/** Texts such as `3 17` as numbers, each parsed on first use. */
export const readNumbers = (texts: Texts): ((at: number) => readonly number[]) => {
  const all = splitTexts(texts);
  const known: (readonly number[] | undefined)[] = [];
  return (at) => (known[at] ??= all[at] ? all[at].split(' ').map(Number) : []);
};

/** Codes as twelve-digit numbers, so that a town sorts before its villages. */
export const numberOfCode = (code: string): number => Number(code.padEnd(12, '0'));
const codeOfNumber = (number: number): string =>
  String(number).padStart(12, '0').replace(/000$/, '');

/** For each village the index of its town: the one that precedes it, or as listed; -1 for a town. */
const townsOf = (codes: readonly number[], elsewhere: Texts = ''): readonly number[] => {
  const listed = new Map(
    splitTexts(elsewhere).map((pair): [number, number] => {
      const [village = -1, other = -1] = pair.split(' ').map(Number);
      return [village, other];
    }),
  );
  let town = -1;
  return codes.map((code, at) => {
    if (code % 1000 === 0) {
      town = at;
      return -1;
    }
    const own = listed.get(at);
    if (own !== undefined) return own;
    return Math.floor((codes[town] ?? 0) / 1000) === Math.floor(code / 1000) ? town : -1;
  });
};

const riverShelf = (
  { rivers }: FinderHead,
  { riverIds, riverNames, regionNames, said }: Omit<FinderGround, 'shelves'>,
): Shelf => {
  const aliasesAt = readNames(rivers.aliases);
  const formerAt = readNames(rivers.former);
  const townsAt = readNumbers(rivers.towns);
  const mouths = splitTexts(rivers.mouths);
  return {
    kind: 'river',
    size: riverNames.length,
    nameAt: (at) => riverNames[at] ?? '',
    aliasesAt: (at) => [...aliasesAt(at), ...formerAt(at)],
    saidAt: (at) => said.get(riverNames[at] ?? ''),
    regionsAt: townsAt,
    thingAt: (at) => {
      const crossed = townsAt(at).map((number) => regionNames[number] ?? '');
      const place = [crossed.join('、'), mouths[at] ?? ''];
      return {
        kind: 'river',
        name: riverNames[at] ?? '',
        aliases: aliasesAt(at),
        former: formerAt(at),
        note: place.filter((text) => text !== '').join(between),
        address: riverAddress(riverIds[at] ?? ''),
      };
    },
  };
};
