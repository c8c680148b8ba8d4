/** `[longitude, latitude]` in degrees, WGS-84. */
export type Position = [number, number];

/** Ends of pieces that lie closer than this are one place, metres: digitised pieces never quite meet. */
const JOIN_M = 30;

const EARTH_RADIUS_M = 6_371_008.8;

/**
 * Joins the pieces of a river where their ends meet, turning pieces where they were drawn upstream.
 * The direction of the longest piece decides. Pieces that meet nothing stay apart.
 *
 * @returns the joined lines, longest first; one where everything met
 */
export const joinPieces = (pieces: readonly (readonly Position[])[]): Position[][] => {
  const lines = pieces.map((piece) => [...piece]).sort((a, b) => lineKm(b) - lineKm(a));
  const joined: Position[][] = [];
  for (let line = lines.shift(); line; line = lines.shift()) {
    for (let next = findNext(line, lines); next; next = findNext(line, lines)) {
      lines.splice(next.index, 1);
      line = next.isAfter ? [...line, ...next.piece.slice(1)] : [...next.piece.slice(0, -1), ...line];
    }
    joined.push(line);
  }
  return joined.sort((a, b) => lineKm(b) - lineKm(a));
};

/** Length of a line on the sphere, kilometres. */
export const lineKm = (line: readonly Position[]): number =>
  line.reduce((sum, position, index) => {
    const before = line[index - 1];
    return before ? sum + metresBetween(before, position) / 1000 : 0;
  }, 0);

interface Next {
  readonly index: number;
  /** Already turned the way the line runs. */
  readonly piece: readonly Position[];
  readonly isAfter: boolean;
}

/** The piece whose end lies nearest to an end of the line, if it lies near enough. */
const findNext = (line: readonly Position[], pieces: readonly (readonly Position[])[]): Next | undefined => {
  const head = line[0];
  const tail = line.at(-1);
  let nearest = JOIN_M;
  let found: Next | undefined;
  const offer = (distance: number, next: Next) => {
    if (distance > nearest || (found && distance === nearest)) return;
    nearest = distance;
    found = next;
  };
  pieces.forEach((piece, index) => {
    const first = piece[0];
    const last = piece.at(-1);
    if (!head || !tail || !first || !last) return;
    const turned = [...piece].reverse();
    offer(metresBetween(tail, first), { index, piece, isAfter: true });
    offer(metresBetween(last, head), { index, piece, isAfter: false });
    offer(metresBetween(tail, last), { index, piece: turned, isAfter: true });
    offer(metresBetween(first, head), { index, piece: turned, isAfter: false });
  });
  return found;
};

/** Great-circle distance (haversine), metres. */
const metresBetween = ([lon1, lat1]: Position, [lon2, lat2]: Position): number => {
  const radians = Math.PI / 180;
  const dLat = (lat2 - lat1) * radians;
  const dLon = (lon2 - lon1) * radians;
  const a =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(a)));
};
