import { Converter } from 'opencc-js/t2cn';

/** Blocks of traditional characters: the unified ideographs and their first extension. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/**
 * Pairs of a traditional and a simplified character, only for the characters of an index: `溝沟單单`.
 *
 * @param characters every character in a name
 */
export const foldTable = (characters: ReadonlySet<string>): string => {
  const simplify = Converter({ from: 't', to: 'cn' });
  const all = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  );
  // One character per line, so that the converter does not apply phrase rules.
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
