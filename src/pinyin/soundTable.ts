import { compareText } from '../core/lists/order.ts';
import { readingsOfCharacter } from './heteronyms.ts';

/**
 * Common characters that occur in no name, by a sound that does. So a character typed for another
 * with the same sound is understood: `gou够购 qing青轻`.
 *
 * @param readings characters of the names with their readings
 */
export const soundTable = (readings: ReadonlyMap<string, readonly string[]>): string => {
  const wanted = new Map([...readings.values()].flat().map((sound) => [sound, '']));
  for (const character of commonCharacters()) {
    const [sound = ''] = readings.has(character) ? [] : readingsOfCharacter(character);
    const others = wanted.get(sound);
    if (others !== undefined) wanted.set(sound, others + character);
  }
  return [...wanted]
    .filter(([, characters]) => characters !== '')
    .sort(([a], [b]) => compareText(a, b))
    .map(([sound, characters]) => sound + characters)
    .join(' ');
};

/** The 3,755 characters of the first level of GB 2312: rows 16 to 55. */
const commonCharacters = (): Iterable<string> => {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes));
};
