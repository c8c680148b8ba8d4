/** A range of one lane; lanes are numbered from the ribbon outwards. */
export interface LaneSpan {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

/** One way to place a label: all ranges that it and its leader line would cover. */
export interface Candidate<T> {
  readonly spans: readonly LaneSpan[];
  readonly label: T;
}

export interface LaneBoard {
  /** Takes the first candidate without a collision, or none. Earlier calls have priority. */
  readonly place: <T>(candidates: Iterable<Candidate<T>>) => T | undefined;
  /** Covers ranges without checking. */
  readonly block: (spans: readonly LaneSpan[]) => void;
}

/**
 * The lanes on one side of the ribbon, as lists of covered ranges.
 *
 * @param from lower bound for all labels
 * @param to upper bound for all labels
 * @param gap smallest distance between two ranges of one lane
 */
export const createLaneBoard = (from: number, to: number, gap: number): LaneBoard => {
  const covered: LaneSpan[] = [];
  const isFree = (span: LaneSpan): boolean =>
    span.from >= from - 1e-6 &&
    span.to <= to + 1e-6 &&
    covered.every(
      (other) =>
        other.lane !== span.lane || span.to + gap <= other.from || other.to + gap <= span.from,
    );
  return {
    place: (candidates) => {
      for (const { spans, label } of candidates) {
        if (!spans.every(isFree)) continue;
        covered.push(...spans);
        return label;
      }
      return undefined;
    },
    block: (spans) => {
      covered.push(...spans);
    },
  };
};

/**
 * Positions between `least` and `most`: the preferred one first, then in increasing distance from
 * it.
 */
export function* slideFrom(
  wished: number,
  least: number,
  most: number,
  step = 5,
): Generator<number> {
  if (least > most) return;
  const start = Math.min(most, Math.max(least, wished));
  yield start;
  for (let distance = step; distance <= most - least; distance += step) {
    if (start + distance <= most) yield start + distance;
    if (start - distance >= least) yield start - distance;
  }
}
