import type { CalendarDate } from '../calendar/calendar.ts';
import type { PersonalKind } from '../issues/issue.ts';
import type { QuotedFigure } from './titledNumbers.ts';

/** What is wrong with a text before publication, as data. The sentences are added last. */
export interface Finding {
  readonly code: FindingCode;
  /** File as the author knows it, e.g. `news/read-the-board.mdx`. */
  readonly file: string;
  /** One-based. */
  readonly line: number;
  /** One-based, in UTF-16 units. */
  readonly column: number;
  /** Field of the front matter; absent in the body. */
  readonly field?: string;
  /** What the text holds there; personal information is masked. */
  readonly received: string;
  /** What the personal information looks like. */
  readonly kind?: PersonalKind;
  /** What the record states, or the listed replacement of a word. */
  readonly instead?: string;
}

export type FindingCode =
  | 'date-missing'
  | 'date-unreal'
  | 'date-future'
  | 'source-missing'
  | 'title-long'
  | 'body-empty'
  | 'personal'
  | 'alt-missing'
  | 'picture-missing'
  | 'picture-outside'
  | 'picture-position'
  | 'picture-metadata'
  | 'picture-unreadable'
  | 'file-leftover'
  | 'link-dead'
  | 'link-anchor'
  | 'link-own-host'
  | 'link-form'
  | 'word-listed'
  | 'relation-unknown'
  | 'slug-form'
  | 'slug-personal'
  | 'slug-taken'
  | 'quote-unknown'
  | 'quote-unshown'
  | 'tag-unshown'
  | 'number-beside-figure'
  | 'number-contradicts';

/** A finding before its file is known; `line` is the line in its text. */
export type PlacedFinding = Omit<Finding, 'file'>;

/** Warnings. Every other code stops publication. */
const remarks: ReadonlySet<FindingCode> = new Set(['number-beside-figure', 'title-long']);

/** Findings that stop publication; all others are warnings. */
export const isFault = ({ code }: Pick<Finding, 'code'>): boolean => !remarks.has(code);

/** A word that the office does not print, and its replacement. */
export interface ListedWord {
  readonly word: string;
  readonly instead?: string;
}

/** What a text is checked against. */
export interface EditorialRules {
  /** Nothing may be dated after this day. */
  readonly today: CalendarDate;
  /** Host of the site. Links to its own pages use their path only. */
  readonly host: string;
  /** Words the office does not print. */
  readonly words: readonly ListedWord[];
  /** Personal information that may appear: the office's own mailbox. */
  readonly isPublic: (kind: PersonalKind, value: string) => boolean;
  /** Whether a site-relative address leads to a page. */
  readonly isAddress: (address: string) => boolean;
  /**
   * Whether a place on a page exists, as far as known without building the site.
   *
   * @param path address of the page; empty for the text itself
   * @param anchor the part after the #, as written
   */
  readonly isAnchor: (path: string, anchor: string) => boolean;
  /** The picture at a path relative to the text; undefined if there is none. */
  readonly findPicture: (path: string) => PictureFacts | undefined;
  /** Whether a quoted figure exists in the edition named. */
  readonly isQuote: (id: string, edition: string, key: string | undefined) => boolean;
  /** Figures in the newest edition by a day; none before the first edition. */
  readonly figuresOn: (day: CalendarDate) => readonly QuotedFigure[];
  /** Names of the district's towns, villages and rivers. */
  readonly places: readonly string[];
}

/** Properties of a picture file. */
export type PictureFacts = 'plain' | 'metadata' | 'position' | 'unreadable';
