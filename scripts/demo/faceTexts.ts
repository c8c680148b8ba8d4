import { rounded } from './plane.ts';
import { openStream, type Random } from './random.ts';
import type { BoardRow, FaceRow, ReachRow, RiverRow } from './rows.ts';

/** Share of boards that were printed before the office changed something other than a chief. */
const PRINTED_BEFORE = 0.03;

/**
 * The reach and the goals as each face prints them. Most agree with the record; a few still say what
 * was right when they were printed: another goal, end, length or telephone.
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

/** What a face said before the change, in turn. */
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

/** Another number of the same exchange, which nobody has today. */
const formerNumber = (phone: string): string =>
  phone.replace(/\d$/u, (digit) => String((Number(digit) + 5) % 10));
