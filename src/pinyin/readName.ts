import { dictionaryPinyin } from './heteronyms.ts';

/** The office's readings: a text and its syllables, separated by spaces. */
export interface Overrides {
  /** Applied wherever the text occurs in the name of a river or place. */
  readonly places: ReadonlyMap<string, string>;
  /** Applied at the start of a person's name: a surname or the whole name. */
  readonly people: ReadonlyMap<string, string>;
}

export interface NameToRead {
  readonly text: string;
  readonly isPerson: boolean;
  /** Reading given in the row itself; it takes precedence. */
  readonly pinyin?: string;
}

/** Reading of a name, one syllable per character, and which syllables are confirmed. */
export interface NamePinyin {
  readonly syllables: readonly string[];
  readonly confirmed: readonly boolean[];
}

/** The row's own reading, else the dictionary's with the office's corrections, longest first. */
export const readName = (
  { text, isPerson, pinyin }: NameToRead,
  overrides: Overrides,
): NamePinyin => {
  const characters = Array.from(text);
  const syllables = [...dictionaryPinyin(text, isPerson)];
  const confirmed = characters.map(() => false);
  const say = (from: number, said: string, covered: readonly string[]): void => {
    const given = said.split(' ');
    let next = 0;
    covered.forEach((character, offset) => {
      // Dots between the parts of a name have no syllable.
      if (!/\p{Script=Han}/u.test(character)) return;
      syllables[from + offset] = given[next++] ?? '';
      confirmed[from + offset] = true;
    });
  };
  if (pinyin !== undefined) {
    say(0, pinyin, characters);
    return { syllables, confirmed };
  }
  const table = isPerson ? overrides.people : overrides.places;
  for (let at = 0; at < (isPerson ? 1 : characters.length); at += 1)
    for (let end = characters.length; end > at; end -= 1) {
      const covered = characters.slice(at, end);
      const said = table.get(covered.join(''));
      if (said === undefined) continue;
      say(at, said, covered);
      at = end - 1;
      break;
    }
  return { syllables, confirmed };
};
