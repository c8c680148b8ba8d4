import { givenMen, givenWomen, rareNames, surnames } from './personNames.ts';
import { getItem, type Random } from './random.ts';
import type { PersonRow } from './rows.ts';

/** The people of the district, in the order in which they were named. */
export interface Census {
  readonly people: readonly PersonRow[];
  /** Names one more person. */
  readonly next: () => PersonRow;
  /** A second person with the name of an earlier one. */
  readonly namesakeOf: (person: PersonRow) => PersonRow;
  /** A person with a name that was chosen. */
  readonly named: (name: string, pinyin?: string) => PersonRow;
  /** People whose names have a middle dot or rare characters. */
  readonly rare: (index: number) => PersonRow;
}

/** Opens the list of people; names repeat only on purpose, or once the repertoire is used up. */
export const openCensus = (random: Random): Census => {
  const people: PersonRow[] = [];
  const used = new Set<string>(['白志远']);
  const weighted = surnames.map(([name, weight, reading]) => [{ name, reading }, weight] as const);
  const add = (name: string, pinyin?: string): PersonRow => {
    const person = {
      id: `p${String(people.length + 1).padStart(4, '0')}`,
      name,
      ...(pinyin !== undefined && { pinyin }),
    };
    people.push(person);
    used.add(name);
    return person;
  };
  const next = (): PersonRow => {
    for (let attempt = 0; ; attempt += 1) {
      const surname = random.weighted(weighted);
      const [given, reading] = random.pick(random.chance(0.74) ? givenMen : givenWomen);
      const name = `${surname.name}${given}`;
      if (used.has(name) && attempt < 12) continue;
      return add(name, surname.reading === undefined ? undefined : `${surname.reading} ${reading}`);
    }
  };
  return {
    people,
    next,
    namesakeOf: ({ name, pinyin }) => add(name, pinyin),
    named: add,
    rare: (index) => add(...getItem(rareNames, index)),
  };
};
