/**
 * The names index as it travels: columns instead of rows, lists of texts as one text, numbers as
 * steps from the one before. What can be told from another column is not sent.
 */

export const finderVersion = 3;

/** Kinds of things, in the order in which equals are listed. */
export const finderKinds = ['river', 'region', 'reach', 'chief', 'article', 'board'] as const;
export type FinderKind = (typeof finderKinds)[number];

/** Lines that the things of one part are called on: as printed, and whose it is unless their own. */
export type PhoneTable = readonly (readonly [printed: string, whose: string])[];

/** Texts separated by `|`. */
export type Texts = string;
/** Each number as the difference to the one before; the first as it is. */
export type Steps = readonly number[];

export interface RiverColumns {
  readonly ids: Texts;
  readonly names: Texts;
  /** Aliases of one river are separated by `/`. */
  readonly aliases: Texts;
  /** Numbers of the towns it crosses, separated by spaces. */
  readonly towns: Texts;
  readonly mouths: Texts;
}

/** Towns and villages in the order of their codes. */
export interface RegionColumns {
  readonly codes: Steps;
  readonly names: Texts;
}

export interface ReachColumns {
  readonly rivers: Steps;
  /** What follows the river's id in the reach's, or `=` and the whole id. */
  readonly ids: Texts;
  readonly regions: Steps;
  /** What follows the region's name in the reach's, or `=` and the whole name. */
  readonly names: Texts;
  /** Place in the phone table, from 1; 0 for none. */
  readonly phones: Steps;
  readonly phoneTable: PhoneTable;
}

export interface ChiefColumns {
  /** Ids of people, or `=` and the address where one without a page of their own is found. */
  readonly ids: Texts;
  readonly names: Texts;
  /** Region whose name begins the post, from 1; 0 for none. */
  readonly regions: Steps;
  /** Place of the rest of the post in `postTable`. */
  readonly posts: Steps;
  readonly postTable: Texts;
  /** Place of the titles held (区级河长) in `titleTable`; none for those who have left. */
  readonly titles: Steps;
  readonly titleTable: Texts;
  /** Numbers of the rivers answered for, separated by spaces. */
  readonly rivers: Texts;
  /** Numbers of the towns and villages answered for, separated by spaces. */
  readonly places: Texts;
  /** How many are in office; those who have left follow. */
  readonly inOffice: number;
  readonly phones: Steps;
  readonly phoneTable: PhoneTable;
}

export interface BoardColumns {
  readonly rivers: Steps;
  /** Codes of all boards without their check characters: six characters each, nothing between. */
  readonly codes: string;
  /** Region of its reach, from 1; 0 for none. */
  readonly regions: Steps;
  /** Where it stands: how many characters are as in the region's name, and those that follow. */
  readonly places: Texts;
}

export interface ArticleColumns {
  readonly slugs: Texts;
  readonly titles: Texts;
  readonly days: Texts;
}

/** What one part holds besides rivers and regions, which always come first. */
export type FinderPart =
  | ({ readonly kind: 'reach' } & ReachColumns)
  | ({ readonly kind: 'chief' } & ChiefColumns)
  | ({ readonly kind: 'board' } & BoardColumns)
  | ({ readonly kind: 'article' } & ArticleColumns);

/** Words of everyday questions, by what they mean to the finder; each list longest first. */
export interface AskedWords {
  /** Say nothing of a name: 电话, 是谁. */
  readonly dropped: readonly string[];
  /** Titles and posts that are written onto a name: 石门村河长. */
  readonly posts: readonly string[];
  /** Mean things of a kind: 公示牌. */
  readonly kinds: Readonly<Partial<Record<FinderKind, readonly string[]>>>;
  /** What the record calls it: 村长 for 村委会主任. */
  readonly same: Readonly<Record<string, string>>;
}

/** Sentences of the finder, with `{…}` for what the browser fills in. */
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
  readonly more: string;
  readonly nothing: string;
  readonly advice: string;
  readonly results: string;
}

/** The first file: how names are read, rivers, towns and villages, and where the rest is. */
export interface FinderHead {
  readonly version: typeof finderVersion;
  readonly edition: string;
  readonly words: FinderWords;
  /** Lists to go through where nothing was found. */
  readonly lists: readonly { readonly text: string; readonly address: string }[];
  /** Characters with all their readings, the usual one first: `单dan,shan 沟gou`. */
  readonly readings: string;
  /** Pairs of a traditional and a simplified character. */
  readonly folds: string;
  /** Common characters that stand in no name, by a sound that does: `gou够购 qing青轻`. */
  readonly sounds: string;
  /** Names of which a character is not read in its usual way; `.` stands for a usual one. */
  readonly said: Readonly<Record<string, string>>;
  readonly rivers: RiverColumns;
  readonly regions: RegionColumns;
  readonly parts: readonly FinderPart[];
  /** Further files, for a large district: names beside this one. */
  readonly files: readonly { readonly kind: FinderPart['kind']; readonly name: string }[];
}

/** Whether a file just read is the head of an index that this program understands. */
export const isFinderHead = (value: unknown): value is FinderHead =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === finderVersion;

/** Whether a file just read is a part of an index. */
export const isFinderPart = (value: unknown): value is FinderPart =>
  typeof value === 'object' && value !== null && 'kind' in value;

export const joinTexts = (texts: readonly string[]): Texts => texts.join('|');
export const splitTexts = (texts: Texts): readonly string[] =>
  texts === '' ? [] : texts.split('|');

export const toSteps = (numbers: readonly number[]): Steps =>
  numbers.map((number, at) => number - (at === 0 ? 0 : (numbers[at - 1] ?? 0)));

export const fromSteps = (steps: Steps): readonly number[] => {
  let sum = 0;
  return steps.map((step) => (sum += step));
};
