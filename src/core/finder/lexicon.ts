import type { FinderHead } from './finderFormat.ts';
import { foldText } from './foldText.ts';
import { initialsOf, spellingsOf } from './spellings.ts';

/** One step from a character of a name while matching a query. */
export interface Step {
  readonly text: string;
  readonly cost: number;
  /** May end in the middle: `qingsh` is a prefix of 清水 `qing shui`. */
  readonly mayBeCut: boolean;
}

/** The characters of all names by id, with everything that may be typed for each. */
export interface Lexicon {
  /** Normalised text for comparison: folded, traditional characters made simplified. */
  readonly fold: (text: string) => string;
  /** Appends the ids of a text's folded characters, from 1. New characters get a new id. */
  readonly numberInto: (text: string, numbers: number[]) => void;
  readonly size: () => number;
  readonly characterAt: (number: number) => string;
  /** Dots and hyphens inside a name. They need not be typed. */
  readonly isSilent: (number: number) => boolean;
  /** Correct and misspelt ways of typing a character, and its readings, the usual one first. */
  readonly stepsOf: (number: number) => CharacterSteps;
  /** Usual reading of a character of a name or of a common character. */
  readonly soundOf: (character: string) => string | undefined;
}

export interface CharacterSteps {
  readonly right: readonly (Step & { readonly reading: string })[];
  readonly slips: readonly (Step & { readonly reading: string })[];
}

/**
 * Costs of matching one character of a name; lower is closer to the query. The costs are spaced so
 * that a sum still shows how many of each kind it contains. A partly typed syllable costs `cut`
 * more than a whole one.
 */
export const costs = { syllable: 1, initial: 2, cut: 1, otherReading: 0x40, slip: 0x1000 } as const;

/** @param head the parts of an index with the readings of its names; see `FinderHead` */
export const createLexicon = ({
  readings,
  folds,
  sounds,
}: Pick<FinderHead, 'readings' | 'folds' | 'sounds'>): Lexicon => {
  const simplified = new Map<string, string>();
  const pairs = Array.from(folds);
  for (let at = 0; at + 1 < pairs.length; at += 2)
    simplified.set(pairs[at] ?? '', pairs[at + 1] ?? '');
  const readingsOf = new Map(
    readings.split(' ').map((entry): [string, readonly string[]] => {
      const [character = ''] = entry;
      return [character, entry.slice(character.length).split(',')];
    }),
  );
  const commonSounds = new Map<string, string>();
  for (const group of sounds.split(' ')) {
    const [sound = ''] = /^[a-z]*/.exec(group) ?? [];
    for (const character of group.slice(sound.length)) commonSounds.set(character, sound);
  }
  const numbers = new Map<string, number>();
  const characters = [''];
  const steps: CharacterSteps[] = [];

  const silent: boolean[] = [true];
  const numberOfUnit: (number | undefined)[] = [];

  const fold = (text: string): string =>
    Array.from(foldText(text), (character) => simplified.get(character) ?? character).join('');
  const numberOf = (character: string): number => {
    const known = numbers.get(character);
    if (known !== undefined) return known;
    numbers.set(character, characters.length);
    silent.push(/^[^\p{L}\p{N}]/u.test(character));
    return characters.push(character) - 1;
  };

  return {
    fold,
    numberInto: (text, into) => {
      const before = into.length;
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (!isPlain(unit)) {
          // A text with unusual characters is folded as a whole.
          into.length = before;
          for (const character of fold(text)) into.push(numberOf(character));
          return;
        }
        into.push((numberOfUnit[unit] ??= numberOf(fold(text.charAt(at)))));
      }
    },
    size: () => characters.length,
    characterAt: (number) => characters[number] ?? '',
    isSilent: (number) => silent[number] === true,
    stepsOf: (number) =>
      (steps[number] ??= stepsFor(readingsOf.get(characters[number] ?? '') ?? [])),
    soundOf: (character) => readingsOf.get(character)?.[0] ?? commonSounds.get(character),
  };
};

const stepsFor = (readings: readonly string[]): CharacterSteps => {
  const all = readings.flatMap((reading) => [
    ...spellingsOf(reading).map(({ text, isSlip }) => ({
      text,
      reading,
      isSlip,
      mayBeCut: true,
      cost: costs.syllable + (isSlip ? costs.slip : 0),
    })),
    ...initialsOf(reading).map((text) => ({
      text,
      reading,
      isSlip: false,
      mayBeCut: false,
      cost: costs.initial,
    })),
  ]);
  return { right: all.filter(({ isSlip }) => !isSlip), slips: all };
};

/** Ideographs, their comma, letters, digits and the like: each can be folded alone. */
const isPlain = (unit: number): boolean =>
  (unit >= 0x3400 && unit <= 0x9fff) || unit === 0x3001 || (unit > 0x20 && unit < 0x7f);
