import { Converter } from 'opencc-js/t2cn';

/** Where traditional characters stand: the unified ideographs and their first extension. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/**
 * Pairs of a traditional and a simplified character, for the characters of an index only: `溝沟單单`.
 *
 * @param characters every character that stands in a name
 */
export const foldTable = (characters: ReadonlySet<string>): string => {
  const simplify = Converter({ from: 't', to: 'cn' });
  const all = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  );
  // One conversion a line: a phrase must not be taken for more than its character.
  const simplified = simplify(all.join('\n')).split('\n');
  return all
    .flatMap((traditional, at) => {
      const simple = simplified[at] ?? traditional;
      const isWanted = simple !== traditional && Array.from(simple).length === 1;
      return isWanted && (characters.has(simple) || characters.has(traditional))
        ? [traditional + simple]
        : [];
    })
    .join('');
};
