import type { FinderKind } from './finderFormat.ts';

/** Something that can be found, as it is shown. */
export interface Thing {
  readonly kind: FinderKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Distinguishes it from others of the same name: towns and mouth, town, river, post, day. */
  readonly note: string;
  readonly address: string;
  /** Line to call at once; whose it is when it is not the person's own. */
  readonly call?: { readonly printed: string; readonly tel: string; readonly whose: string };
}

/** Many things of one kind: the texts under which each is found, and the thing once it is shown. */
export interface Shelf {
  readonly size: number;
  readonly nameAt: (at: number) => string;
  readonly thingAt: (at: number) => Thing;
  readonly aliasesAt?: (at: number) => readonly string[];
  /** Words beside the name: a title, a post, a place. */
  readonly besidesAt?: (at: number) => readonly string[];
  /** Words that may be typed before the name: the river of a reach. */
  readonly beforeAt?: (at: number) => string;
  /** Readings of the name where they are not the usual ones. */
  readonly saidAt?: (at: number) => string | undefined;
  /** Numbers of the rivers a thing belongs to: where several words are typed, one may name these. */
  readonly riversAt?: (at: number) => readonly number[];
  /** Numbers of the towns and villages it belongs to. */
  readonly regionsAt?: (at: number) => readonly number[];
  /** Whether a thing stands behind others that are found as well: articles, former chiefs. */
  readonly isLateAt?: (at: number) => boolean;
  /** True for codes: their letters are not initials. */
  readonly isCode?: boolean;
  readonly kind: FinderKind;
}
