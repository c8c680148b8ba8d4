import { compareText } from '../core/lists/order.ts';
import { readingsOfCharacter } from './heteronyms.ts';
import { readName, type NameToRead, type Overrides } from './readName.ts';

/** A character with several readings, and its reading in names that nobody has confirmed. */
export interface PinyinDoubt {
  readonly table: 'places' | 'people';
  readonly character: string;
  readonly reading: string;
  readonly otherReadings: readonly string[];
  readonly names: readonly string[];
}

/**
 * Readings a clerk should check together: every unconfirmed character with several readings,
 * grouped by its present reading. In a person's name only the surname is checked.
 */
export const pinyinDoubts = (
  names: readonly NameToRead[],
  overrides: Overrides,
): readonly PinyinDoubt[] => {
  const doubts = new Map<string, PinyinDoubt & { readonly names: string[] }>();
  for (const name of names) {
    const { syllables, confirmed } = readName(name, overrides);
    const characters = Array.from(name.text);
    const asked = name.isPerson ? characters.slice(0, 1) : characters;
    asked.forEach((character, at) => {
      const reading = syllables[at] ?? '';
      if (reading === '' || confirmed[at] === true) return;
      const otherReadings = readingsOfCharacter(character).filter((other) => other !== reading);
      if (otherReadings.length === 0) return;
      const table = name.isPerson ? 'people' : 'places';
      const key = `${table} ${character} ${reading}`;
      const known = doubts.get(key) ?? { table, character, reading, otherReadings, names: [] };
      doubts.set(key, known);
      if (!known.names.includes(name.text)) known.names.push(name.text);
    });
  }
  return [...doubts.values()].sort(
    (a, b) =>
      compareText(b.table, a.table) ||
      b.names.length - a.names.length ||
      compareText(a.character, b.character),
  );
};

/**
 * The office's tables with all doubts confirmed at their present reading: a character's most common
 * reading as a rule, its other readings by whole names.
 */
export const withDoubtsConfirmed = (
  tables: {
    readonly places: Readonly<Record<string, string>>;
    readonly people: Readonly<Record<string, string>>;
  },
  doubts: readonly PinyinDoubt[],
  overrides: Overrides,
) => {
  const confirmed = { places: { ...tables.places }, people: { ...tables.people } };
  for (const { table, character, reading, names } of doubts) {
    const own = confirmed[table];
    if (own[character] === undefined) own[character] = reading;
    else if (own[character] !== reading)
      for (const text of names) {
        const { syllables } = readName({ text, isPerson: table === 'people' }, overrides);
        own[text] = syllables.filter((syllable) => syllable !== '').join(' ');
      }
  }
  return confirmed;
};
