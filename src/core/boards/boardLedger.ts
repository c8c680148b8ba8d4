/**
 * Reads the ledger of issued board codes: where each code stands, what was printed under it and
 * what happened to it. Editions seal the ledger, so a removed or changed entry is detected.
 */
import { compareText } from '../lists/order.ts';
import { boardDifferences, currentFace, type BoardDifference } from './boardTruth.ts';
import type { CalendarDate } from '../calendar/calendar.ts';
import { placeInWords } from './boardPlace.ts';
import { canonicalJson } from '../json/canonicalJson.ts';
import type { Sha256 } from '../record/sha256.ts';
import type { StoredEdition } from '../record/editionChain.ts';
import { errorAt, type Issue } from '../issues/issue.ts';
import type { Signboard } from '../record/record.ts';
import type { RecordIndex } from '../record/recordIndex.ts';
import type { BoardLedger, BoardLedgerEntry, UndatedKind } from '../schemas/boardLedger.ts';
import type { Edition } from '../schemas/edition.ts';

/** What the ledger records about one code. */
export interface BoardHistory {
  readonly code: string;
  /** Where the board stands, by the last entry that states it. */
  readonly riverId: string;
  readonly reachId: string;
  readonly place: string;
  /** Edition that issued the code. */
  readonly edition: string;
  /** Numbers of the faces printed, in order. */
  readonly faces: readonly number[];
  readonly retired?: { readonly on: CalendarDate; readonly successorCode?: string };
}

/**
 * The entries that count. Entries of an undone edition do not count. If the undoing edition was
 * itself undone, neither do its reversal entries.
 */
export const standingEntries = (ledger: BoardLedger): BoardLedger => {
  const cancelled = new Set<string>();
  const standing: BoardLedgerEntry[] = [];
  for (const entry of [...ledger].reverse()) {
    if (cancelled.has(`${entry.code} ${entry.edition}`)) continue;
    if (entry.kind === 'withdrawn') cancelled.add(`${entry.code} ${entry.undoes}`);
    else standing.push(entry);
  }
  return standing.reverse();
};

/** Entries that undoing an edition adds: one for each code that the edition mentioned. */
export const withdrawnEntries = (
  ledger: BoardLedger,
  { undoes, on, edition }: { undoes: string; on: CalendarDate; edition: string },
): readonly BoardLedgerEntry[] =>
  [...new Set(ledger.flatMap((entry) => (entry.edition === undoes ? [entry.code] : [])))]
    .sort()
    .map((code) => ({ kind: 'withdrawn', code, undoes, on, edition }));

/** Every code ever issued, with its history. Entries about codes never issued are ignored. */
export const boardHistories = (ledger: BoardLedger): ReadonlyMap<string, BoardHistory> => {
  const histories = new Map<string, BoardHistory>();
  for (const entry of standingEntries(ledger)) {
    const before = histories.get(entry.code);
    const after = historyAfter(before, entry);
    if (after) histories.set(entry.code, after);
  }
  return histories;
};

const historyAfter = (
  before: BoardHistory | undefined,
  entry: BoardLedgerEntry,
): BoardHistory | undefined => {
  if (entry.kind === 'issued') {
    const { code, riverId, reachId, place, edition } = entry;
    return before ?? { code, riverId, reachId, place, edition, faces: [] };
  }
  if (!before) return undefined;
  switch (entry.kind) {
    case 'printed':
      return { ...before, faces: [...before.faces, entry.face] };
    case 'transferred':
      return { ...before, riverId: entry.riverId, reachId: entry.reachId };
    case 'retired': {
      const { on, successorCode } = entry;
      return {
        ...before,
        retired: { on, ...(successorCode !== undefined && { successorCode }) },
      };
    }
    case 'differed':
    case 'withdrawn':
      return before;
  }
};

/**
 * The day on which an undated difference was first seen on the current face.
 *
 * @returns undefined if the ledger has not seen it yet
 */
export const openFirstSeen = (
  ledger: BoardLedger,
): ((board: Signboard, what: UndatedKind) => CalendarDate | undefined) => {
  const days = new Map<string, CalendarDate>();
  for (const entry of standingEntries(ledger))
    if (entry.kind === 'differed') days.set(seenKey(entry.code, entry.face, entry.what), entry.on);
  return (board, what) => days.get(seenKey(board.code, currentFace(board).number, what));
};

const seenKey = (code: string, face: number, what: string): string => `${code} ${face} ${what}`;

/**
 * What an accepted record adds to the ledger. Codes are sorted; the entries of one code follow the
 * order in which the events can happen.
 *
 * @param edition name of the edition that brings it
 */
export const newLedgerEntries = (
  index: RecordIndex,
  ledger: BoardLedger,
  edition: string,
): readonly BoardLedgerEntry[] => {
  const histories = boardHistories(ledger);
  const firstSeen = openFirstSeen(ledger);
  return [...index.record.signboards]
    .sort((a, b) => compareText(a.code, b.code))
    .flatMap((board) => {
      const known = histories.get(board.code);
      return [
        ...(known ? transferOf(board, known) : [issueOf(board)]),
        ...board.faces
          .filter(({ number }) => !known?.faces.includes(number))
          .map(
            ({ number, printedOn }) =>
              ({ kind: 'printed', code: board.code, face: number, on: printedOn }) as const,
          ),
        ...(isRetirementKnown(board, known) ? [] : retirementOf(board)),
        ...seenDifferences(index, board).flatMap((what) =>
          firstSeen(board, what) ? [] : [differenceOf(index, board, what)],
        ),
      ].map((entry) => ({ ...entry, edition }));
    });
};

const issueOf = ({ code, riverId, reachId, place, faces }: Signboard) => {
  const [first] = faces;
  if (!first) throw new Error(`Board ${code} has no face; the schema asks for one`);
  return { kind: 'issued', code, riverId, reachId, place, on: first.printedOn } as const;
};

const transferOf = (board: Signboard, known: BoardHistory) => {
  const { code, riverId, reachId } = board;
  const transfer = findTransfer(board, known);
  return transfer
    ? [
        {
          kind: 'transferred',
          code,
          riverId,
          reachId,
          on: transfer.on,
          reason: transfer.reason,
        } as const,
      ]
    : [];
};

/** A retired board may still get a successor, or a different one. */
const isRetirementKnown = (board: Signboard, known: BoardHistory | undefined): boolean =>
  known?.retired !== undefined && known.retired.successorCode === board.retired?.successorCode;

const retirementOf = ({ code, retired }: Signboard) =>
  retired
    ? [
        {
          kind: 'retired',
          code,
          on: retired.on,
          ...(retired.successorCode !== undefined && { successorCode: retired.successorCode }),
        } as const,
      ]
    : [];

const differenceOf = (index: RecordIndex, board: Signboard, what: UndatedKind) =>
  ({
    kind: 'differed',
    code: board.code,
    face: currentFace(board).number,
    what,
    on: index.record.period.dataThrough,
  }) as const;

/** Undated ways in which the current face is wrong, each once. */
const seenDifferences = (index: RecordIndex, board: Signboard): readonly UndatedKind[] => [
  ...new Set(
    boardDifferences(index, board, index.record.period.dataThrough).flatMap(
      (difference) => undatedKindOf(difference) ?? [],
    ),
  ),
];

/** The ledger's name for a difference; undefined if the record dates it. */
export const undatedKindOf = (difference: BoardDifference): UndatedKind | undefined => {
  switch (difference.kind) {
    case 'chief-left':
      return difference.since === undefined ? 'chief' : undefined;
    case 'phone-changed':
      return 'chief-phone';
    case 'supervision-phone':
    case 'goals':
      return difference.kind;
    case 'reach-ends':
    case 'reach-length':
      return 'reach';
    default:
      return undefined;
  }
};

/** Whether the board stands where the ledger says. */
export const isWhereKnown = (
  { riverId, reachId }: Pick<Signboard, 'riverId' | 'reachId'>,
  known: BoardHistory,
): boolean => riverId === known.riverId && reachId === known.reachId;

/** The recorded transfer that explains why a board is not where the ledger has it. */
export const findTransfer = (
  board: Signboard,
  known: BoardHistory,
): NonNullable<Signboard['transfers']>[number] | undefined =>
  isWhereKnown(board, known)
    ? undefined
    : board.transfers?.findLast(
        ({ fromRiverId, fromReachId }) =>
          fromRiverId === known.riverId && fromReachId === known.reachId,
      );

/** The seal an edition sets on the ledger in its current state. */
export const sealOf = (ledger: BoardLedger, sha256: Sha256): NonNullable<Edition['ledger']> => ({
  entries: ledger.length,
  sha256: sha256(canonicalJson(ledger)),
});

/**
 * Checks the ledger against the seals of all editions: every sealed prefix is unchanged byte for
 * byte, and nothing follows the newest seal.
 */
export const findLedgerFaults = (
  ledger: BoardLedger,
  editions: readonly StoredEdition[],
  sha256: Sha256,
): readonly Issue[] => {
  const place = { source: 'signboards.json', path: [] };
  const sealed = editions.flatMap(({ name, edition }) =>
    edition.ledger ? [{ name, seal: edition.ledger }] : [],
  );
  const broken = sealed.find(
    ({ seal }) => sealOf(ledger.slice(0, seal.entries), sha256).sha256 !== seal.sha256,
  );
  if (broken)
    return [
      errorAt(place, 'ledger.sealed', {
        edition: broken.name,
        sealed: broken.seal.entries,
        received: ledger.length,
      }),
    ];
  const newest = editions.at(-1);
  const entries = newest?.edition.ledger?.entries ?? 0;
  return newest && ledger.length !== entries
    ? [
        errorAt(place, 'ledger.unsealed', {
          edition: newest.name,
          sealed: entries,
          received: ledger.length,
        }),
      ]
    : [];
};

/** Codes issued twice, and boards in the record whose code was never issued. */
export const findIssueFaults = (index: RecordIndex, ledger: BoardLedger): readonly Issue[] => {
  const place = { source: 'signboards.json', path: [] };
  const issued = new Map<string, BoardLedgerEntry & { kind: 'issued' }>();
  const standing = new Set(standingEntries(ledger));
  const twice = ledger.flatMap((entry, row) => {
    if (entry.kind !== 'issued' || !standing.has(entry)) return [];
    const first = issued.get(entry.code);
    if (!first) {
      issued.set(entry.code, entry);
      return [];
    }
    return [
      errorAt({ ...place, path: [row] }, 'ledger.issued-twice', {
        code: entry.code,
        first: placeInWords(index, first),
        second: placeInWords(index, entry),
      }),
    ];
  });
  const unissued = index.record.signboards
    .filter(({ code }) => !issued.has(code))
    .map((board) =>
      errorAt(place, 'ledger.unissued', { code: board.code, place: placeInWords(index, board) }),
    );
  return [...twice, ...unissued];
};
