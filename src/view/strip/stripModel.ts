/**
 * Input of the river strip (河道长卷): one river from source to mouth, plain and serialisable.
 *
 * Kilometres are chainage from the source, 0 to `lengthKm`; a place outside is drawn at the nearer
 * end. Left and right are the banks looking downstream. Addresses are site-relative.
 */
export interface StripModel {
  /** Stable id of the river. Its bends are derived from it, so they never change between builds. */
  readonly id: string;
  readonly name: string;
  /** Number of its sections if there is no scale. */
  readonly lengthKm: number;
  /**
   * True if the sections are only in order, each with length 1: no scale, and no kilometres in the
   * text.
   */
  readonly isInOrder?: true;
  /** The drawn part, if it is not the whole river; items outside it are omitted. */
  readonly shown?: { readonly fromKm: number; readonly toKm: number };
  /** Where it rises, such as 黑石梁; empty if unknown. */
  readonly source: string;
  /** How it ends, such as 入清漳渠; empty if unknown. */
  readonly mouth: string;
  /**
   * Whether it flows into other water, which is then drawn; false if it ends at a border or in
   * sand.
   */
  readonly mouthJoinsWater: boolean;
  readonly seasonal: boolean;
  /** Weight of the ribbon: from 1 for a gully to 4 for a main stem. */
  readonly order: number;
  readonly segments: readonly StripSegment[];
  readonly dryStretches: readonly StripDryStretch[];
  readonly boards: readonly StripBoard[];
  readonly problems: readonly StripProblem[];
  readonly sections: readonly StripSection[];
  readonly tributaries: readonly StripTributary[];
  /** Chainage of the pin: 「您在这里」 at a board, or the problem of a page. */
  readonly pinKm?: number;
  /** The label of the pin; default: the reader's position. */
  readonly pinMarks?: 'reader' | 'problem';
  /** Id of the highlighted segment; the others are dimmed. */
  readonly highlightedSegment?: string;
}

export type Bank = 'left' | 'right';

/** The part of one village or town. On a border two cover the same kilometres, one per bank. */
export interface StripSegment {
  readonly id: string;
  readonly fromKm: number;
  readonly toKm: number;
  readonly side: Bank | 'both';
  /** Village or town. */
  readonly place: string;
  /** Absent while the post is vacant. */
  readonly chief?: string;
  readonly href?: string;
}

export interface StripDryStretch {
  readonly fromKm: number;
  readonly toKm: number;
  /** Text, such as 断流 8 月以来无水. */
  readonly words: string;
}

export interface StripBoard {
  readonly km: number;
  readonly code: string;
  readonly side: Bank;
  readonly href?: string;
}

/** A problem that is not closed. */
export interface StripProblem {
  readonly km: number;
  readonly state: 'open' | 'overdue';
  /** Short text for the table, such as 乱堆：河道内堆放渣土. */
  readonly words?: string;
  readonly href?: string;
}

/** A monitoring section with its latest month: a class, or the reason why there is none. */
export interface StripSection {
  readonly km: number;
  readonly name: string;
  readonly result: WaterClassNumber | string;
  /** Month, such as 10 月. */
  readonly month: string;
  readonly href?: string;
}

/** Ⅰ to Ⅴ are 1 to 5, 劣Ⅴ is 6. */
export type WaterClassNumber = 1 | 2 | 3 | 4 | 5 | 6;

export interface StripTributary {
  readonly km: number;
  readonly name: string;
  readonly side: Bank;
  readonly href?: string;
}
