/**
 * A new in-house text: its file name and front matter. The command fills in what it knows. What
 * only the author knows stays empty, and the check asks for it.
 */

/** Values by field, in the order of the file. An empty one is left to the author. */
export type DraftFields = Readonly<Record<string, string | readonly string[]>>;

const LONGEST_SLUG = 64;

/** Names of pages and folders next to the texts. */
const takenNames = new Set(['index', 'columns', 'archive', 'pages', 'feed']);

/**
 * The file name for a title: its pinyin, letters and digits, joined by hyphens and cut before the
 * word that would exceed 64 characters.
 *
 * @param syllables readings of the title's characters, empty for one without a reading
 * @returns undefined when nothing of the title can be written in letters
 */
export const findSlug = (title: string, syllables: readonly string[]): string | undefined => {
  const spelt = Array.from(title, (character, at) => {
    // Letters and digits stay as they are.
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

/** Whether the site already has a page under this name. */
export const isTakenName = (slug: string): boolean => takenNames.has(slug);

/** Front matter between its rows of hyphens, as an author would type it. */
export const frontMatterText = (fields: DraftFields): string => {
  const lines = Object.entries(fields).map(([name, value]) => {
    const written =
      typeof value === 'string'
        ? scalar(value)
        : `[${value
            .filter((word) => word !== '')
            .map(scalar)
            .join(', ')}]`;
    return written === '' ? `${name}:` : `${name}: ${written}`;
  });
  return ['---', ...lines, '---', ''].join('\n');
};

/** Quoted if YAML would parse the plain text as something else. */
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
  // Use the quotation mark that the text does not contain.
  return /["\\]/.test(text) || !text.includes("'") ? `'${text.replace(/'/g, "''")}'` : `"${text}"`;
};
