import { valueAt } from '../paths/valueAt.ts';
import type { CollectionName } from '../formats/collections.ts';
import { rowIdentities } from './rowIdentity.ts';
import type { Row } from './rowStore.ts';

/** Syllables of a name, one per character; empty for a character without a reading. */
export type PinyinOf = (name: string, isPerson: boolean) => readonly string[];

/** Longest identifier before a number is appended to make it unique. */
const LONGEST = 58;

/**
 * A new identifier from the key of a row: names in pinyin, other identifiers unchanged. The same
 * rows in the same order give the same identifiers.
 *
 * @returns undefined if the office must give it, or if its parts are unknown
 */
export const newId = (
  collection: CollectionName,
  draft: Row,
  taken: (id: string) => boolean,
  pinyinOf: PinyinOf,
): string | undefined => {
  const parts = (rowIdentities[collection].id ?? []).flatMap((path) => {
    const value = valueAt(draft, path.split('.'));
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
  });
  const id = parts
    .map((part) => slugOf(part, collection === 'people', pinyinOf))
    .filter((part) => part !== '')
    .join('-')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  if (id === '') return undefined;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken(candidate)) return candidate;
  }
};

const slugOf = (text: string, isPerson: boolean, pinyinOf: PinyinOf): string => {
  if (/^[a-z0-9-]+$/.test(text)) return text.replace(/^-+/, '');
  const characters = Array.from(text);
  const syllables = pinyinOf(text, isPerson);
  return characters
    .map((character, at) =>
      /[A-Za-z0-9]/.test(character) ? character.toLowerCase() : `-${syllables[at] ?? ''}-`,
    )
    .join('')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
};
