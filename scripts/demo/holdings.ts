import type { CalendarDate } from '../../src/core/calendar/calendar.ts';
import { contactOn } from './lines.ts';
import type { ContactRow, HoldingRow } from './rows.ts';
import type { Offices } from './offices.ts';
import type { Seat, SeatTerm } from './seat.ts';
import type { District } from './district.ts';

/** A post holding with its seat and term. */
export interface Holding {
  readonly row: HoldingRow;
  readonly seat: Seat;
  readonly term: SeatTerm;
}

/** One holding for each term of each seat on each of its waters, over the whole demonstration. */
export const listHoldings = ({ seats }: Offices): Holding[] => {
  let number = 0;
  return seats.flatMap((seat) =>
    seat.terms.flatMap((term) =>
      seat.scopes.map((scope) => {
        number += 1;
        const { level, title, post, duty } = seat;
        return {
          row: {
            id: `h${String(number).padStart(4, '0')}`,
            personId: term.person.id,
            level,
            title,
            post,
            duty,
            scope,
            from: term.from,
            ...(term.to !== undefined && { to: term.to }),
          },
          seat,
          term,
        };
      }),
    ),
  );
};

/** Telephones in use on a day; those of ended terms are removed. */
export const listContacts = (
  { settings }: District,
  { police, regionLines }: Offices,
  holdings: readonly Holding[],
  on: CalendarDate,
): ContactRow[] => {
  const { phone, hours } = settings.site.supervision;
  const local = phone.replace(/^(\d+-\d{3})(\d{4})$/, '$1 $2');
  return [
    {
      id: 'c-office',
      owner: { kind: 'office' },
      kind: 'office-landline',
      number: local,
      hours,
      verified: { on: supervisionCheck(on), result: 'answered' },
    },
    ...regionLines.map(({ regionCode, line }) =>
      contactOn(line, `c-${regionCode}`, { kind: 'region', regionCode }, on),
    ),
    ...holdings
      .filter(({ term }) => term.from <= on && (term.to === undefined || on < term.to))
      .flatMap(({ row, seat }) =>
        seat.line
          ? [contactOn(seat.line, `c-${row.id}`, { kind: 'holding', holdingId: row.id }, on)]
          : [],
      ),
    ...police.map(({ row, line }) =>
      contactOn(line, `c-${row.id}`, { kind: 'police', policeChiefId: row.id }, on),
    ),
  ];
};

/** The supervision telephone gets a test call on the 28th of the previous month. */
const supervisionCheck = (on: CalendarDate): string => {
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))];
  return month === 1 ? `${year - 1}-12-28` : `${year}-${String(month - 1).padStart(2, '0')}-28`;
};
