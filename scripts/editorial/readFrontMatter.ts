import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { FrontMatter } from '../../src/core/editorial/frontMatter.ts';
import { cutHouseText } from '../../src/core/editorial/textLines.ts';

/** Front matter that is not valid YAML: the error and its place. */
export interface BrokenFrontMatter {
  readonly line: number;
  readonly column: number;
  /** The parser's message, in English. */
  readonly message: string;
}

/**
 * Parses the front matter of a text with the place of every value. A day stays text, with or
 * without quotation marks, so that 2026-02-30 is refused and not turned into 2 March.
 */
export const readFrontMatter = (
  source: string,
): { readonly frontMatter: FrontMatter; readonly broken: readonly BrokenFrontMatter[] } => {
  const { head } = cutHouseText(source);
  const counter = new LineCounter();
  const document = parseDocument(head.map(({ text }) => text).join('\n'), { lineCounter: counter });
  // The opening `---` precedes the first parsed line.
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + 1, column: col };
  };
  const broken = document.errors.map(({ pos, message }) => ({
    ...at(pos[0]),
    message: message.split('\n')[0] ?? '',
  }));
  if (head.length === 0) broken.push({ line: 1, column: 1, message: 'no front matter' });
  return {
    frontMatter: {
      value: broken.length === 0 ? (document.toJS() ?? {}) : {},
      placeOf: (path) => {
        for (let length = path.length; length > 0; length -= 1) {
          const offset = offsetOf(document.contents, path.slice(0, length));
          if (offset !== undefined) return at(offset);
        }
        return { line: 1, column: 1 };
      },
    },
    broken,
  };
};

/** Start of the value at a path; start of the field if it has no value. */
const offsetOf = (node: unknown, path: readonly (string | number)[]): number | undefined => {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (!isCollection(node)) return undefined;
  const pair = isMap(node)
    ? node.items.find(({ key }) => isScalar(key) && key.value === step)
    : undefined;
  const inner: unknown = isPair(pair) ? pair.value : node.get(step, true);
  if (rest.length > 0) return offsetOf(inner, rest);
  const key = pair?.key;
  if (isScalar(inner) && inner.value !== null) return inner.range?.[0];
  if (isCollection(inner)) return inner.range?.[0];
  return isScalar(key) ? key.range?.[0] : undefined;
};
