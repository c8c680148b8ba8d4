import type { CalendarDate } from '../calendar/calendar.ts';
import type { PersonalKind } from '../issues/issue.ts';
import type { QuotedFigure } from './titledNumbers.ts';

/** What is wrong with a text before it is published, as data; the sentences come last. */
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
  /** What was read there; personal information is masked. */
  readonly received: string;
  /** What the record states, or what the list of words puts in the place of the one read. */
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
  | 'slug-taken'
  | 'quote-unknown'
  | 'quote-unshown'
  | 'tag-unshown'
  | 'number-beside-figure'
  | 'number-contradicts';

/** A finding before its file is known; `line` is that of the text it was found in. */
export type PlacedFinding = Omit<Finding, 'file'>;

/** Told and let through; everything else stops publication. */
const remarks: ReadonlySet<FindingCode> = new Set(['number-beside-figure', 'title-long']);

/** Findings that stop publication; the others are told and let it go on. */
export const isFault = ({ code }: Pick<Finding, 'code'>): boolean => !remarks.has(code);

/** A word that the office does not print, and the word to print instead. */
export interface ListedWord {
  readonly word: string;
  readonly instead?: string;
}

/** What a text is held against. */
export interface EditorialRules {
  /** Nothing may be dated after this day. */
  readonly today: CalendarDate;
  /** Host of the site: its own pages are linked to by their path. */
  readonly host: string;
  /** Words the office does not print. */
  readonly words: readonly ListedWord[];
  /** Personal information that may stand: the office's own mailbox. */
  readonly isPublic: (kind: PersonalKind, value: string) => boolean;
  /** Whether a site-relative address leads to a page. */
  readonly isAddress: (address: string) => boolean;
  /**
   * Whether a place on a page exists, as far as it is known without building the site.
   *
   * @param path address of the page; empty for the text itself
   * @param anchor what stands behind the #, as written
   */
  readonly isAnchor: (path: string, anchor: string) => boolean;
  /** What a picture is, seen from the text; undefined where none lies there. */
  readonly findPicture: (path: string) => PictureFacts | undefined;
  /** Whether a quoted figure exists in the edition named. */
  readonly isQuote: (id: string, edition: string, key: string | undefined) => boolean;
  /** Figures as the newest edition of a day states them; none before the first edition. */
  readonly figuresOn: (day: CalendarDate) => readonly QuotedFigure[];
  /** Names of the district's towns, villages and rivers. */
  readonly places: readonly string[];
}

/** What a picture file says beside the picture. */
export type PictureFacts = 'plain' | 'metadata' | 'position' | 'unreadable';
