import { addDays } from '../../src/core/calendar/calendar.ts';
import { day } from './dates.ts';
import type { District } from './district.ts';
import { openExchange, type TelephoneLine } from './lines.ts';
import { openCensus, type Census } from './people.ts';
import { openStream } from './random.ts';
import type { PersonRow, PoliceRow } from './rows.ts';
import type { NextLine, Seat } from './seat.ts';
import { townSeats } from './townSeats.ts';
import { districtSeats, generalSeats } from './upperSeats.ts';
import { villageSeats } from './villageSeats.ts';

/** Everyone who answers for water, with all their lines. */
export interface Offices {
  readonly people: readonly PersonRow[];
  readonly seats: readonly Seat[];
  readonly police: readonly { readonly row: PoliceRow; readonly line: TelephoneLine }[];
  /** Lines of town and village offices. */
  readonly regionLines: readonly { readonly regionCode: string; readonly line: TelephoneLine }[];
}

/** Fills all posts of the district for the whole demonstration. */
export const fillOffices = (district: District): Offices => {
  const { seed } = district.settings;
  const random = openStream(seed, 'people');
  const census = openCensus(openStream(seed, 'person-names'));
  const nextLine = openExchange(openStream(seed, 'telephones'));
  const seats = [
    ...generalSeats(district, census, nextLine),
    ...districtSeats(district, census, nextLine, random),
    ...townSeats(district, census, nextLine, random),
    ...villageSeats(district, census, nextLine, random),
  ];
  const police = policeChiefs(district, census, nextLine);
  const regionLines = [
    ...district.towns.map(({ code }) => ({
      regionCode: code,
      line: nextLine('duty-landline', 'answered'),
    })),
    ...district.villages
      .filter(() => random.chance(0.35))
      .map(({ code }) => ({ regionCode: code, line: nextLine('office-landline') })),
  ];
  return { people: census.people, seats, police, regionLines };
};

const policeChiefs = (
  district: District,
  census: Census,
  nextLine: NextLine,
): Offices['police'] => [
  {
    row: {
      id: 'police-000',
      personId: census.next().id,
      title: '总警长',
      post: `${district.name}公安分局党委副书记、副局长`,
      scope: { kind: 'region', regionCode: district.code },
      from: day('2023-02-01'),
    },
    line: nextLine('office-landline', 'answered'),
  },
  ...district.towns.map((town, index) => ({
    row: {
      id: `police-${String(index + 1).padStart(3, '0')}`,
      personId: (index === 1 ? census.rare(2) : census.next()).id,
      title: '河道警长',
      post: `${town.stem}派出所${index % 3 === 2 ? '副所长' : '所长'}`,
      scope: { kind: 'region' as const, regionCode: town.code },
      from: addDays(day('2022-04-11'), (index % 60) * 13),
    },
    line: nextLine('duty-landline'),
  })),
];
