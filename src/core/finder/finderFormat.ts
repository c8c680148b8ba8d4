/**
 * Format of the names index: columns instead of rows, lists of texts as one text, numbers as
 * differences. What another column implies is not stored.
 */
import { packTexts, unpackTexts } from '../characters/packedTexts.ts';

export const finderVersion = 5;

/** Kinds of results; equal matches are listed in this order. */
export const finderKinds = ['river', 'region', 'reach', 'chief', 'article', 'board'] as const;
export type FinderKind = (typeof finderKinds)[number];

/** Telephone lines of one part: the printed number, and its owner if it is not the thing's own. */
export type PhoneTable = readonly (readonly [printed: string, whose: string])[];

/** Texts separated by `|`; see `packTexts`. */
export type Texts = string;
/** Each number as the difference from the previous one; the first as it is. */
export type Steps = readonly number[];

export interface RiverColumns {
  readonly ids: Texts;
  readonly names: Texts;
  /** Names beside other things, where rivers of one name are told apart; absent if there are none. */
  readonly told?: Texts;
  /** Aliases of one river are separated by `/`. */
  readonly aliases: Texts;
  /** Former names of one, and names of what went into it, separated by `/`. */
  readonly former?: Texts;
  /** Indexes of the towns it crosses, separated by spaces. */
  readonly towns: Texts;
  readonly mouths: Texts;
}

/** Towns and villages, sorted by code. */
export interface RegionColumns {
  readonly codes: Steps;
  readonly names: Texts;
  /** Former names of one, and names of what went into it, separated by `/`. */
  readonly former?: Texts;
  /** Villages whose code does not name their town: index of each and of its town, -1 for none. */
  readonly elsewhere?: Texts;
}

export interface ReachColumns {
  readonly rivers: Steps;
  /** Suffix after the river's id in the reach's id, or `=` and the whole id. */
  readonly ids: Texts;
  readonly regions: Steps;
  /** Suffix after the region's name in the reach's name, or `=` and the whole name. */
  readonly names: Texts;
  /** Index in the phone table, from 1; 0 for none. */
  readonly phones: Steps;
  readonly phoneTable: PhoneTable;
}

export interface ChiefColumns {
  /** Ids of people, or `=` and an address for a person without a page. */
  readonly ids: Texts;
  readonly names: Texts;
  /** Former names of one person, separated by `/`. */
  readonly former?: Texts;
  /** Region whose name starts the post, from 1; 0 for none. */
  readonly regions: Steps;
  /** Index of the rest of the post in `postTable`. */
  readonly posts: Steps;
  readonly postTable: Texts;
  /** Index of the titles held (区级河长) in `titleTable`; none for former chiefs. */
  readonly titles: Steps;
  readonly titleTable: Texts;
  /** Indexes of the rivers answered for, separated by spaces. */
  readonly rivers: Texts;
  /** Indexes of the towns and villages answered for, separated by spaces. */
  readonly places: Texts;
  /** Number of people in office; former chiefs follow them. */
  readonly inOffice: number;
  readonly phones: Steps;
  readonly phoneTable: PhoneTable;
}

export interface BoardColumns {
  readonly rivers: Steps;
  /** Codes of all boards without their check characters: six characters each, without separator. */
  readonly codes: string;
  /** Region of the board's reach, from 1; 0 for none. */
  readonly regions: Steps;
  /**
   * Place of the board: number of leading characters shared with the region's name, then the rest.
   */
  readonly places: Texts;
  readonly phones: Steps;
  readonly phoneTable: PhoneTable;
}

export interface ArticleColumns {
  readonly slugs: Texts;
  readonly titles: Texts;
  readonly days: Texts;
}

/** Contents of one part, apart from rivers and regions, which always come first. */
export type FinderPart =
  | ({ readonly kind: 'reach' } & ReachColumns)
  | ({ readonly kind: 'chief' } & ChiefColumns)
  | ({ readonly kind: 'board' } & BoardColumns)
  | ({ readonly kind: 'article' } & ArticleColumns);

/** Words of everyday questions, by their meaning for the finder; each list longest first. */
export interface AskedWords {
  /** Words without meaning for the search: 电话, 是谁. */
  readonly dropped: readonly string[];
  /** Titles and posts that people append to a name: 石门村河长. */
  readonly posts: readonly string[];
  /** Words that select a kind: 公示牌. */
  readonly kinds: Readonly<Partial<Record<FinderKind, readonly string[]>>>;
  /** Official words for everyday ones: 村长 for 村委会主任. */
  readonly same: Readonly<Record<string, string>>;
}

/** Sentences of the finder; the browser fills in `{…}`. */
export interface FinderWords {
  readonly kinds: Readonly<Record<FinderKind, string>>;
  readonly asked: AskedWords;
  readonly fullText: string;
  readonly noName: string;
  readonly callTo: string;
  readonly call: string;
  readonly found: string;
  readonly foundPage: string;
  readonly loading: string;
  readonly alias: string;
  readonly former: string;
  readonly more: string;
  readonly nothing: string;
  readonly advice: string;
  readonly results: string;
}

/** The first file: readings of names, rivers, towns and villages, and where the other parts are. */
export interface FinderHead {
  readonly version: typeof finderVersion;
  readonly edition: string;
  readonly words: FinderWords;
  /** Lists to browse if nothing was found. */
  readonly lists: readonly { readonly text: string; readonly address: string }[];
  /** Characters with all their readings, the usual one first: `单dan,shan 沟gou`. */
  readonly readings: string;
  /** Pairs of a traditional and a simplified character. */
  readonly folds: string;
  /** Common characters that occur in no name, by a sound that does: `gou够购 qing青轻`. */
  readonly sounds: string;
  /** Names with a character in an unusual reading; `.` stands for the usual one. */
  readonly said: Readonly<Record<string, string>>;
  readonly rivers: RiverColumns;
  readonly regions: RegionColumns;
  readonly parts: readonly FinderPart[];
  /** Other files of a large district's index, in the same folder. */
  readonly files: readonly { readonly kind: FinderPart['kind']; readonly name: string }[];
}

/** Whether a parsed file is the head of an index in the format of this code. */
export const isFinderHead = (value: unknown): value is FinderHead =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === finderVersion;

/** Whether a parsed file is a part of an index. */
export const isFinderPart = (value: unknown): value is FinderPart =>
  typeof value === 'object' && value !== null && 'kind' in value;

export const joinTexts = (texts: readonly string[]): Texts => packTexts(texts, '|');
export const splitTexts = (texts: Texts): readonly string[] => unpackTexts(texts, '|');

/** The names of one thing as one text of a column: separated by `/`. */
export const joinNames = (names: readonly string[]): string => packTexts(names, '/');
export const splitNames = (names: string): readonly string[] => unpackTexts(names, '/');

/** The rest of a text after a beginning that another column implies; else `=` and the whole text. */
export const cutBeginning = (text: string, beginning: string): string => {
  const rest = text.slice(beginning.length);
  return text.startsWith(beginning) && !rest.startsWith('=') ? rest : `=${text}`;
};
export const withBeginning = (rest: string, beginning: string): string =>
  rest.startsWith('=') ? rest.slice(1) : beginning + rest;

/** The number of characters shared with another text, at most 9, then the rest: `2桥东头`. */
export const cutShared = (text: string, other: string): string => {
  let same = 0;
  while (same < 9 && same < text.length && text[same] === other[same]) same += 1;
  return `${same}${text.slice(same)}`;
};
export const withShared = (rest: string, other: string): string =>
  other.slice(0, Number(rest.slice(0, 1))) + rest.slice(1);

export const toSteps = (numbers: readonly number[]): Steps =>
  numbers.map((number, at) => number - (at === 0 ? 0 : (numbers[at - 1] ?? 0)));

export const fromSteps = (steps: Steps): readonly number[] => {
  let sum = 0;
  return steps.map((step) => (sum += step));
};
