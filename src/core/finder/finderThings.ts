import type { FinderKind } from './finderFormat.ts';

/** A search result as it is shown. */
export interface Thing {
  readonly kind: FinderKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Former names, and names of what went into it. */
  readonly former?: readonly string[];
  /** Details that tell it from others of the same name: towns and mouth, town, river, post, day. */
  readonly note: string;
  readonly address: string;
  /** Telephone line, with its owner if it is not the person's own. */
  readonly call?: { readonly printed: string; readonly tel: string; readonly whose: string };
}

/** Many things of one kind: their searchable texts, and the result built on demand. */
export interface Shelf {
  readonly size: number;
  readonly nameAt: (at: number) => string;
  readonly thingAt: (at: number) => Thing;
  readonly aliasesAt?: (at: number) => readonly string[];
  /** Words that belong to the name: a title, a post, a place. */
  readonly besidesAt?: (at: number) => readonly string[];
  /** Words that may be typed before the name: the river of a reach. */
  readonly beforeAt?: (at: number) => string;
  /** Readings of the name if they are not the usual ones. */
  readonly saidAt?: (at: number) => string | undefined;
  /** Indexes of the rivers a thing belongs to. In a query of several words, one may name these. */
  readonly riversAt?: (at: number) => readonly number[];
  /** Indexes of the towns and villages it belongs to. */
  readonly regionsAt?: (at: number) => readonly number[];
  /** Whether a thing is ranked after other results: articles, former chiefs. */
  readonly isLateAt?: (at: number) => boolean;
  /** True for codes: their letters are not initials. */
  readonly isCode?: boolean;
  readonly kind: FinderKind;
}
