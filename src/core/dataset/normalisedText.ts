import { cleanName, cleanParagraphs, cleanText } from '../text/cleanText.ts';
import { unifiedText } from '../characters/unifiedText.ts';
import { findWaterClass } from '../water/waterClass.ts';

/**
 * The document with every string normalised for storage: unified characters, single spaces, one kind of middle dot
 * in names of people. Fields are recognised by name only, because nothing is validated yet.
 * Unchanged parts keep their objects, because most documents are large and already clean.
 */
export const withNormalisedText = (value: unknown, field = '', owner = ''): unknown => {
  if (typeof value === 'string')
    return (
      (classFields.has(field) ? findWaterClass(value) : undefined) ??
      normalised(value, field, owner)
    );
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return withNormalisedItems(value, field, owner);
  let copy: Record<string, unknown> | undefined;
  for (const [key, inner] of Object.entries(value)) {
    const stored = withNormalisedText(inner, key, Array.isArray(inner) ? key : owner);
    if (stored === inner) continue;
    copy ??= { ...value };
    copy[key] = stored;
  }
  return copy ?? value;
};

const withNormalisedItems = (
  items: readonly unknown[],
  field: string,
  owner: string,
): readonly unknown[] => {
  let copy: unknown[] | undefined;
  items.forEach((item, index) => {
    const stored = withNormalisedText(item, field, owner);
    if (stored === item) return;
    copy ??= [...items];
    copy[index] = stored;
  });
  return copy ?? items;
};

/** Fields in which offices write a water class in various forms: Ⅲ, III, 三类, 劣Ⅴ. */
const classFields = new Set(['class', 'targetClass']);

/** Fields that may have several lines. */
const paragraphFields = new Set([
  'introduction',
  'overview',
  'aim',
  'summary',
  'facts',
  'outcome',
  'body',
  'reason',
]);

/** Collections and lists whose `name` is a person's. */
const peopleLists = new Set(['people', 'chiefs']);

const normalised = (text: string, field: string, owner: string): string => {
  if (isPlain(text)) return text;
  if (field === 'body') return unifiedText(text).replace(/\r\n?/g, '\n');
  if (paragraphFields.has(field)) return cleanParagraphs(text);
  return field === 'name' && peopleLists.has(owner) ? cleanName(text) : cleanText(text);
};

/** Fast path: most strings are ids, dates and codes. */
const isPlain = (text: string): boolean => /^[\w.:+-]*$/.test(text);
