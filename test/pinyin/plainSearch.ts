import { expect } from 'vitest';
import type { Finder } from '../../src/core/finder/finder.ts';

/** Every substring of a text, single characters included. */
const piecesOf = (name: string): readonly string[] => {
  const characters = Array.from(name);
  return characters.flatMap((_, from) =>
    characters.slice(from).map((__, length) => characters.slice(from, from + length + 1).join('')),
  );
};

/** Substrings that the plain search finds in some name but the finder does not, with that name. */
export const missedBy = (
  finder: Finder,
  names: readonly string[],
  leastPieces: number,
): readonly string[] => {
  const pieces = [...new Set(names.flatMap(piecesOf))].filter((piece) =>
    /[\p{L}\p{N}]/u.test(piece),
  );
  expect(pieces.length).toBeGreaterThan(leastPieces);
  return pieces.flatMap((piece) => {
    const found = new Set(
      finder
        .find(piece, 100_000)
        .flatMap(({ things }) =>
          things.flatMap(({ name, aliases, note }) => [name, ...aliases, ...note.split(' · ')]),
        )
        .map((name) => name.replace(/^(\w{3})-(\w{4})$/, '$1$2')),
    );
    return names
      .filter((name) => name.includes(piece) && !found.has(name))
      .map((name) => `${piece} in ${name}`);
  });
};
