/**
 * A new text of the house: its file name and its front matter. The command fills in what it knows;
 * what only the author knows stays empty, and the check asks for it.
 */

/** Values by field, in the order of the file; an empty one waits for its author. */
export type DraftFields = Readonly<Record<string, string | readonly string[]>>;

const LONGEST_SLUG = 64;

/** Names of pages and folders that stand beside the texts. */
const takenNames = new Set(['index', 'columns', 'archive', 'pages', 'feed']);

/**
 * The file name for a title: its reading, letters and digits, joined by hyphens and cut before the
 * word that would exceed 64 characters.
 *
 * @param syllables readings of the title's characters, empty where one has none
 * @returns undefined when nothing of the title can be written in letters
 */
export const findSlug = (title: string, syllables: readonly string[]): string | undefined => {
  const spelt = Array.from(title, (character, at) => {
    // Letters and digits are their own reading.
    const syllable = /\p{Script=Han}/u.test(character) ? (syllables[at] ?? '') : '';
    return syllable === '' ? character.normalize('NFKC').toLowerCase() : `-${syllable}-`;
  }).join('');
  const words = spelt.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  return slug === '' ? undefined : slug;
};

/** Whether a page of the site stands under this name already, whatever has been written. */
export const isTakenName = (slug: string): boolean => takenNames.has(slug);

/** Front matter between its rows of hyphens, as an author would type it. */
export const frontMatterText = (fields: DraftFields): string => {
  const lines = Object.entries(fields).map(([name, value]) => {
    const written = typeof value === 'string' ? scalar(value) : `[${value.map(scalar).join(', ')}]`;
    return written === '' ? `${name}:` : `${name}: ${written}`;
  });
  return ['---', ...lines, '---', ''].join('\n');
};

/** In quotation marks where YAML would read something else than this text. */
const scalar = (text: string): string => {
  if (text === '') return '';
  const isPlain = /^[\p{L}\p{N}“《〔][\p{L}\p{N} 。，、；：？！“”‘’《》（）〔〕·—…_-]*$/u.test(
    text,
  );
  const isMinute = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(text);
  const isOtherType = /^(?:[\d_-]+|true|false|yes|no|on|off|null|y|n|0x[\da-f]+|\d+e\d+)$/i.test(
    text,
  );
  const isTrimmed = text === text.trim();
  if (isMinute || (isPlain && isTrimmed && !isOtherType)) return text;
  // Whichever marks the text itself does not hold.
  return /["\\]/.test(text) || !text.includes("'") ? `'${text.replace(/'/g, "''")}'` : `"${text}"`;
};
