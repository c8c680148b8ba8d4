import { compareText } from '../core/lists/order.ts';
import { foldTable } from './foldTable.ts';
import { readingsOfCharacter } from './heteronyms.ts';
import { soundTable } from './soundTable.ts';
import { readName, type NamePinyin, type NameToRead, type Overrides } from './readName.ts';

/** Readings of a district's names, in the form of the finder's index. */
export interface Readings {
  /** Characters with all their readings, the usual one first: `单dan,shan 沟gou`. */
  readonly readings: string;
  /** Names with a character in an unusual reading; `.` stands for the usual one. */
  readonly said: Readonly<Record<string, string>>;
  /** Pairs of a traditional and a simplified character. */
  readonly folds: string;
  /** Common characters that occur in no name, by a sound that does: `gou够购 qing青轻`. */
  readonly sounds: string;
}

/**
 * Reads all names. A character's usual reading is its most frequent one in these names, so few
 * names need an entry of their own.
 *
 * @param otherTexts other searchable texts, with usual readings: posts, titles
 */
export const readNames = (
  names: readonly NameToRead[],
  otherTexts: readonly string[],
  overrides: Overrides,
): Readings => {
  const read = names.map((name) => ({ name, reading: readName(name, overrides) }));
  const readings = characterReadings(read, otherTexts);
  const said = new Map<string, string>();
  for (const { name, reading } of read) {
    const characters = Array.from(name.text);
    const own = reading.syllables.map((syllable, at) =>
      syllable === '' || syllable === readings.get(characters[at] ?? '')?.[0] ? '.' : syllable,
    );
    if (own.some((syllable) => syllable !== '.')) said.set(name.text, own.join(' '));
  }
  return {
    readings: [...readings].map(([character, all]) => character + all.join(',')).join(' '),
    said: Object.fromEntries([...said].sort(([a], [b]) => compareText(a, b))),
    folds: foldTable(new Set(readings.keys())),
    sounds: soundTable(readings),
  };
};

const characterReadings = (
  read: readonly { readonly name: NameToRead; readonly reading: NamePinyin }[],
  otherTexts: readonly string[],
): ReadonlyMap<string, readonly string[]> => {
  const counts = new Map<string, Map<string, number>>();
  const countsOf = (character: string): Map<string, number> => {
    const known = counts.get(character) ?? new Map<string, number>();
    counts.set(character, known);
    return known;
  };
  for (const { name, reading } of read)
    Array.from(name.text).forEach((character, at) => {
      const syllable = reading.syllables[at] ?? '';
      if (syllable === '') return;
      const known = countsOf(character);
      known.set(syllable, (known.get(syllable) ?? 0) + 1);
    });
  for (const text of otherTexts) for (const character of text) countsOf(character);

  const sorted = [...counts].sort(([a], [b]) => compareText(a, b));
  return new Map(
    sorted.flatMap(([character, known]) => {
      const used = [...known].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
      const all = [
        ...new Set([...used.map(([syllable]) => syllable), ...readingsOfCharacter(character)]),
      ];
      return all.length === 0 ? [] : [[character, all] as const];
    }),
  );
};
