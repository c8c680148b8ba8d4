import { givenMen, givenWomen, rareNames, surnames } from './personNames.ts';
import { getItem, type Random } from './random.ts';
import type { PersonRow } from './rows.ts';

/** The people of the district, in order of creation. */
export interface Census {
  readonly people: readonly PersonRow[];
  /** Adds a person. */
  readonly next: () => PersonRow;
  /** Adds a person with the name of an earlier one. */
  readonly namesakeOf: (person: PersonRow) => PersonRow;
  /** Adds a person with a given name. */
  readonly named: (name: string, pinyin?: string) => PersonRow;
  /** People with a middle dot or rare characters in their names. */
  readonly rare: (index: number) => PersonRow;
}

/** Creates the list of people. Names repeat only on purpose, or once all are used. */
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
