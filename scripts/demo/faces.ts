import { addDays, type CalendarDate } from '../../src/core/calendar/calendar.ts';
import { day, later } from './dates.ts';
import type { Random } from './random.ts';
import type { BoardRow, FaceRow } from './rows.ts';
import { MEETING_DAY, type Seat } from './seat.ts';
import { lastDay } from './settings.ts';

/** The seats that answer for a board's place. */
export interface AnsweringSeats {
  readonly general: readonly Seat[];
  readonly district: Seat | undefined;
  readonly town: Seat | undefined;
  readonly village: Seat | undefined;
}

/** All faces of a board, and the day since which the last one is wrong. */
export interface PrintedFaces {
  readonly faces: FaceRow[];
  readonly staleSince?: CalendarDate;
}

/** Share of changes after which the board was not reprinted. */
const NEVER_RENEWED = 0.04;

/**
 * Every face a board had: the first, and one a few weeks after each change of a printed chief.
 * Sometimes the board is not reprinted and stays wrong.
 */
export const printFaces = (
  random: Random,
  level: BoardRow['level'],
  seats: AnsweringSeats,
  supervisionPhone: string,
): PrintedFaces => {
  const named = seatsNamed(level, seats);
  const begun = named
    .map(({ terms }) => terms[0]?.from)
    .reduce<CalendarDate>(
      (latest, from) => (from === undefined ? latest : later(latest, from)),
      day('2023-05-08'),
    );
  const first = addDays(begun, random.int(12, 80));
  const changes = named
    .flatMap(({ terms }) => [
      ...terms.slice(1).map(({ from }) => from),
      ...terms.slice(-1).flatMap(({ to }) => to ?? []),
    ])
    .filter((from) => from > first)
    .sort();
  const faces = [faceOn(random, 1, first, named, supervisionPhone)];
  for (const change of changes) {
    const isExample = change === MEETING_DAY;
    const renewedOn = addDays(change, random.int(10, 26));
    const isRenewed = !random.chance(NEVER_RENEWED) && !isExample && renewedOn <= lastDay;
    if (!isRenewed) return { faces, staleSince: change };
    if (renewedOn > (faces.at(-1)?.printedOn ?? first)) {
      faces.push(faceOn(random, faces.length + 1, renewedOn, named, supervisionPhone));
    }
  }
  return { faces };
};

const seatsNamed = (
  level: BoardRow['level'],
  { general, district, town, village }: AnsweringSeats,
): Seat[] => {
  const upper = level === 'village' ? [] : general;
  return [...upper, district, town, level === 'village' ? village : undefined].filter(
    (seat) => seat !== undefined,
  );
};

const faceOn = (
  random: Random,
  number: number,
  printedOn: CalendarDate,
  named: readonly Seat[],
  supervisionPhone: string,
): FaceRow => {
  const contentDate = addDays(printedOn, -random.int(3, 9));
  return {
    number,
    printedOn,
    contentDate,
    chiefs: named.flatMap((seat) => {
      const term = seat.terms.find(
        ({ from, to }) => from <= contentDate && (to === undefined || contentDate < to),
      );
      if (term === undefined) return [];
      const { level, post, line } = seat;
      return [
        {
          level,
          name: term.person.name,
          post,
          ...(line && line.kind !== 'mobile' && { phone: line.number }),
        },
      ];
    }),
    supervisionPhone,
  };
};
