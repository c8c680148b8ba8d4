import { rounded } from './plane.ts';
import { openStream, type Random } from './random.ts';
import type { BoardRow, FaceRow, ReachRow, RiverRow } from './rows.ts';

/** Share of boards with printed details, other than a chief, that the office changed later. */
const PRINTED_BEFORE = 0.03;

/**
 * Reach and goals as printed on each face. Most match the record. A few show an old value: another
 * goal, end, length or telephone.
 */
export const printReachTexts = (
  boards: readonly BoardRow[],
  reaches: readonly ReachRow[],
  rivers: readonly RiverRow[],
  seed: number,
): BoardRow[] => {
  const random = openStream(seed, 'face-texts');
  const reachById = new Map(reaches.map((reach) => [reach.id, reach]));
  const goalsOf = new Map(rivers.map(({ id, goals }) => [id, goals]));
  let outdated = 0;
  return boards.map((board) => {
    const reach = reachById.get(board.reachId);
    if (!reach) throw new Error(`No reach ${board.reachId} for board ${board.code}`);
    const faces = board.faces.map((face) => ({
      ...face,
      fromName: reach.fromName,
      toName: reach.toName,
      lengthKm: rounded(reach.toKm - reach.fromKm, 2),
      goals: goalsOf.get(board.riverId) ?? [],
    }));
    const isOutdated = random.chance(PRINTED_BEFORE) && board.retired === undefined;
    if (!isOutdated) return { ...board, faces };
    const change = changes[outdated++ % changes.length];
    return { ...board, faces: faces.map((face) => change?.(face, random) ?? face) };
  });
};

/** Old values of a face, in turn. */
const changes: readonly ((face: FaceRow & { goals: string[] }, random: Random) => FaceRow)[] = [
  (face) => ({ ...face, goals: [...face.goals.slice(0, -1), '2025 年底前完成岸线划界。'] }),
  (face, random) => ({
    ...face,
    lengthKm: rounded((face.lengthKm ?? 1) + random.between(0.2, 0.9), 2),
  }),
  (face) => ({ ...face, supervisionPhone: '0300-8200314' }),
  (face) => ({ ...face, toName: `${face.toName}（老桥）` }),
  (face) => ({
    ...face,
    chiefs: face.chiefs.map((chief) =>
      chief.phone === undefined ? chief : { ...chief, phone: formerNumber(chief.phone) },
    ),
  }),
];

/** A different number of the same exchange, currently unassigned. */
const formerNumber = (phone: string): string =>
  phone.replace(/\d$/u, (digit) => String((Number(digit) + 5) % 10));
