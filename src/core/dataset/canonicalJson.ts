/** Lines up to this many characters stand on one line. */
const WIDTH = 100;

/**
 * JSON as the record keeps it: two spaces, what fits stands on one line, everything else one entry a
 * line, a newline at the end. The same value always gives the same bytes, and a changed row is a
 * changed line.
 */
export const canonicalJson = (value: unknown): string => `${written(value, '')}\n`;

const written = (value: unknown, indent: string): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isArray = Array.isArray(value);
  const inner = `${indent}  `;
  const parts = isArray
    ? value.map((item) => written(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${written(item, inner)}`);
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return `${open}${close}`;
  const pad = isArray ? '' : ' ';
  const onOneLine = `${open}${pad}${parts.join(', ')}${pad}${close}`;
  const isFlat = !parts.some((part) => part.includes('\n'));
  if (isFlat && indent.length + onOneLine.length <= WIDTH && indent !== '') return onOneLine;
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
};
