/**
 * Builds one river from the pieces it was digitised in: any order, some drawn upstream, with small
 * gaps.
 */
import { lengthKm } from './lengthKm.ts';
import type { Line, PlanePoint, Position } from './position.ts';
import { distanceKm, planeAround } from './position.ts';

export interface JoinOptions {
  /** Ends closer than this are the same place, kilometres; default 0.03. */
  touchKm?: number;
  /** Ends that face each other are joined over a gap of up to this, kilometres; default 2. */
  bridgeKm?: number;
}

export interface JoinedPieces {
  /** Downstream, the longest first. One line if everything could be joined. */
  lines: readonly Line[];
  /** Gaps that were bridged by a straight line. */
  gaps: readonly { from: Position; to: Position; lengthKm: number }[];
  /** Indexes of the pieces that run against the direction of their line. */
  turned: readonly number[];
}

/**
 * Joins pieces whose ends are close. Pieces drawn in the same direction are joined before pieces
 * that meet head-on. Of two branches the longer one continues. A joined line has the direction of
 * most of its length. Identical pieces count once.
 */
export const joinPieces = (pieces: readonly Line[], options: JoinOptions = {}): JoinedPieces => {
  const { touchKm = 0.03, bridgeKm = 2 } = options;
  const chains = directed(joinTouching(pieces, distinctIndexes(pieces), touchKm), pieces);
  const { lines, gaps } = bridge(
    chains.map((chain) => lineOf(chain, pieces)),
    bridgeKm,
  );
  return {
    lines: lines.toSorted((a, b) => lengthKm(b) - lengthKm(a)),
    gaps,
    turned: chains
      .flat()
      .filter((link) => link.isTurned)
      .map((link) => link.piece)
      .sort((a, b) => a - b),
  };
};

/** A piece as used in a chain. */
interface Link {
  piece: number;
  isTurned: boolean;
}
type Chain = readonly Link[];

/** Two ends that touch. An end is the piece's index times two, plus one at its downstream end. */
interface Contact {
  ends: readonly [number, number];
  isHeadOn: boolean;
  distanceKm: number;
  joinedKm: number;
}

function distinctIndexes(pieces: readonly Line[]): readonly number[] {
  const seen = new Set<string>();
  const distinct: number[] = [];
  pieces.forEach((piece, index) => {
    const key = JSON.stringify(piece);
    if (piece.length < 2 || seen.has(key)) return;
    seen.add(key).add(JSON.stringify(piece.toReversed()));
    distinct.push(index);
  });
  return distinct;
}

/** Greedy: closest contact first, each end used once, no rings. */
function joinTouching(
  pieces: readonly Line[],
  indexes: readonly number[],
  touchKm: number,
): readonly Chain[] {
  const partner = new Map<number, number>();
  const group = new Map(indexes.map((index) => [index, index]));
  const groupOf = (index: number): number => {
    let at = index;
    for (let up = group.get(at) ?? at; up !== at; up = group.get(at) ?? at) at = up;
    return at;
  };
  for (const { ends } of contactsOf(pieces, indexes, touchKm)) {
    const [a, b] = ends;
    const [groupA, groupB] = [groupOf(a >> 1), groupOf(b >> 1)];
    if (partner.has(a) || partner.has(b) || groupA === groupB) continue;
    partner.set(a, b).set(b, a);
    group.set(groupA, groupB);
  }
  return chainsOf(indexes, partner);
}

function contactsOf(
  pieces: readonly Line[],
  indexes: readonly number[],
  touchKm: number,
): readonly Contact[] {
  const ends = indexes.flatMap((index) => [index * 2, index * 2 + 1]);
  const lengths = new Map(indexes.map((index) => [index, lengthKm(pieces[index] ?? [])]));
  const contacts: Contact[] = [];
  ends.forEach((a, at) => {
    for (const b of ends.slice(at + 1)) {
      if (a >> 1 === b >> 1) continue;
      const [from, to] = [endPosition(pieces, a), endPosition(pieces, b)];
      const apart = from && to ? distanceKm(from, to) : Infinity;
      if (apart > touchKm) continue;
      const joinedKm = (lengths.get(a >> 1) ?? 0) + (lengths.get(b >> 1) ?? 0);
      contacts.push({ ends: [a, b], isHeadOn: a % 2 === b % 2, distanceKm: apart, joinedKm });
    }
  });
  return contacts.sort(
    (a, b) =>
      Number(a.isHeadOn) - Number(b.isHeadOn) ||
      a.distanceKm - b.distanceKm ||
      b.joinedKm - a.joinedKm,
  );
}

function endPosition(pieces: readonly Line[], end: number): Position | undefined {
  return pieces[end >> 1]?.at(end % 2 === 0 ? 0 : -1);
}

/** Walks from every free end to the other end of its chain. */
function chainsOf(
  indexes: readonly number[],
  partner: ReadonlyMap<number, number>,
): readonly Chain[] {
  const chains: Chain[] = [];
  const visited = new Set<number>();
  for (const start of indexes.flatMap((index) => [index * 2, index * 2 + 1])) {
    if (partner.has(start) || visited.has(start >> 1)) continue;
    const chain: Link[] = [];
    for (let entry: number | undefined = start; entry !== undefined;) {
      const piece: number = entry >> 1;
      chain.push({ piece, isTurned: entry % 2 === 1 });
      visited.add(piece);
      // Enter at one end, leave at the other.
      entry = partner.get(entry ^ 1);
    }
    chains.push(chain);
  }
  return chains;
}

/** Turns each chain so that most of its length keeps its drawn direction. */
function directed(chains: readonly Chain[], pieces: readonly Line[]): readonly Chain[] {
  return chains.map((chain) => {
    const balance = chain.reduce((sum, { piece, isTurned }) => {
      const km = lengthKm(pieces[piece] ?? []);
      return sum + (isTurned ? -km : km);
    }, 0);
    if (balance >= 0) return chain;
    return chain.toReversed().map(({ piece, isTurned }) => ({ piece, isTurned: !isTurned }));
  });
}

function lineOf(chain: Chain, pieces: readonly Line[]): Line {
  const line: Position[] = [];
  for (const { piece, isTurned } of chain) {
    const positions = pieces[piece] ?? [];
    for (const position of isTurned ? positions.toReversed() : positions) {
      const last = line.at(-1);
      if (last?.[0] !== position[0] || last[1] !== position[1]) line.push(position);
    }
  }
  return line;
}

/** Joins lines end to start over the smallest gap, unless the gap leads backwards. */
function bridge(
  chains: readonly Line[],
  bridgeKm: number,
): { lines: readonly Line[]; gaps: JoinedPieces['gaps'] } {
  const lines = [...chains];
  const gaps: { from: Position; to: Position; lengthKm: number }[] = [];
  for (;;) {
    let best: { upper: Line; lower: Line; from: Position; to: Position; km: number } | undefined;
    for (const upper of lines) {
      for (const lower of lines) {
        const [from, to] = [upper.at(-1), lower[0]];
        if (upper === lower || !from || !to) continue;
        const km = distanceKm(from, to);
        if (km > bridgeKm || (best && km >= best.km) || leadsBack(upper, lower)) continue;
        best = { upper, lower, from, to, km };
      }
    }
    if (best === undefined) return { lines, gaps };
    lines.splice(lines.indexOf(best.upper), 1, [...best.upper, ...best.lower]);
    lines.splice(lines.indexOf(best.lower), 1);
    gaps.push({ from: best.from, to: best.to, lengthKm: best.km });
  }
}

/** True if the gap runs against the end of one line or the start of the other. */
function leadsBack(upper: Line, lower: Line): boolean {
  const [from, to] = [upper.at(-1), lower[0]];
  if (!from || !to) return true;
  const project = planeAround(from);
  const gap = project(to);
  // A gap within the noise has no direction.
  if (Math.hypot(...gap) < 0.001) return false;
  const before = reachBack(upper.toReversed()).map(project);
  const after = reachBack(lower).map(project);
  return turnsBack(before[1], before[0], gap) || turnsBack(after[0], after[1], gap);
}

/** The first position of a line and the one about a kilometre further. */
function reachBack(line: Line): readonly Position[] {
  const [first] = line;
  if (!first) return [];
  const on = line.find((position) => distanceKm(first, position) >= 1) ?? line.at(-1) ?? first;
  return [first, on];
}

function turnsBack(
  from: PlanePoint | undefined,
  to: PlanePoint | undefined,
  gap: PlanePoint,
): boolean {
  if (!from || !to) return true;
  return (to[0] - from[0]) * gap[0] + (to[1] - from[1]) * gap[1] <= 0;
}
