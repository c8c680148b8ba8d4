import { cleanName, cleanParagraphs, cleanText } from '../cleanText.ts';
import { findWaterClass } from '../waterClass.ts';

/**
 * The document with every string as it is stored: NFC, single spaces, one middle dot in names of
 * people. Fields are told apart by name, since nothing has been validated yet.
 */
export const withNormalisedText = (value: unknown, field = '', owner = ''): unknown => {
  if (typeof value === 'string')
    return (
      (classFields.has(field) ? findWaterClass(value) : undefined) ??
      normalised(value, field, owner)
    );
  if (Array.isArray(value)) return value.map((item) => withNormalisedText(item, field, owner));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      withNormalisedText(inner, key, Array.isArray(inner) ? key : owner),
    ]),
  );
};

/** Fields in which offices write a water class in words: Ⅲ, III, 三类, 劣Ⅴ. */
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
  if (field === 'body') return text.normalize('NFC').replace(/\r\n?/g, '\n');
  if (paragraphFields.has(field)) return cleanParagraphs(text);
  return field === 'name' && peopleLists.has(owner) ? cleanName(text) : cleanText(text);
};

/** Most strings are ids, dates and codes: nothing to do. */
const isPlain = (text: string): boolean => /^[\w.:+-]*$/.test(text);
