/**
 * A drawing of the strip as plain data, which any renderer (SVG on a page, a board's template) only
 * has to write out. Units are the drawing's own; y points down.
 */
export interface StripScene {
  readonly layout: 'vertical' | 'narrow' | 'medium' | 'wide';
  /** Smallest y; the river's straight line is at 0 in the horizontal drawings. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** In painting order. */
  readonly marks: readonly StripMark[];
  /** Boxes of the texts; no two overlap. */
  readonly boxes: readonly LabelBox[];
}

export type StripMark = PathMark | TextMark;

export interface PathMark {
  readonly shape: 'path';
  readonly role: StripRole;
  readonly d: string;
}

export interface TextMark {
  readonly shape: 'text';
  readonly role: StripRole;
  readonly x: number;
  /** Baseline, or the top of the first character if `upright`. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Vertical text, from top to bottom. */
  readonly upright?: true;
  readonly spans: readonly TextSpan[];
}

export interface TextSpan {
  readonly text: string;
  /** Less prominent than the rest of the line, or the word for a vacant post. */
  readonly tone?: 'soft' | 'vacant';
}

export interface LabelBox {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Kind of a mark; the style sheet uses these names. */
export type StripRole =
  | 'hill'
  | 'hill-far'
  | 'joined'
  | 'tributary'
  | 'ground'
  | 'tone0'
  | 'tone1'
  | 'tone2'
  | 'pale0'
  | 'pale1'
  | 'pale2'
  | 'chosen'
  | 'current'
  | 'dry'
  | 'frame'
  | 'tick'
  | 'post'
  | 'plate'
  | 'open'
  | 'overdue'
  | 'stalk'
  | 'leader'
  | 'axis'
  | 'km'
  | 'end'
  | 'name'
  | 'name-chosen'
  | 'code'
  | 'words'
  | 'stream'
  | 'caption'
  | 'count'
  | 'plate-count'
  | 'here-stem'
  | 'here-ring'
  | 'here-plate'
  | 'here'
  | 'class-good'
  | 'class-fair'
  | 'class-light'
  | 'class-medium'
  | 'class-heavy'
  | 'class-none'
  | 'class-good-ink'
  | 'class-fair-ink'
  | 'class-light-ink'
  | 'class-medium-ink'
  | 'class-heavy-ink'
  | 'class-none-ink';
