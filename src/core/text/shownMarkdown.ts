/**
 * A text in Markdown as its page shows it: comments, tags and what nothing refers to are not seen
 * there and must not leave the house in a file either. Code stays as it is written.
 */
export const shownMarkdown = (source: string): string => {
  const shown = source.replace(unseen, (part: string, code: string | undefined) =>
    code === undefined ? '' : part,
  );
  const used = usedLabels(shown);
  return shown
    .replace(definition, (part: string, code: string | undefined, _fence, label: string) =>
      code !== undefined || used.has(folded(label)) ? part : '',
    )
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};

/** Matched before what is cut, so that nothing inside it is. */
const code = '(^(`{3,}|~{3,})[^\\n]*\\n[^]*?(?:^\\2|$(?![^]))|`[^`\\n]+`)';

const unseen = new RegExp(
  `${code}|<!--[^]*?(?:-->|$(?![^]))|\\{/\\*[^]*?\\*/\\}|<(script|style)\\b[^]*?(?:</\\3>|$(?![^]))|</?[a-z][a-z\\d-]*(?:\\s[^<>]*)?/?>`,
  'gim',
);

/** Where a link or a footnote leads that is named elsewhere: `[label]: …`, `[^label]: …`. */
const definition = new RegExp(`${code}|^ {0,3}\\[([^\\]\\n]+)\\]:[^\\n]*(?:\\n|$)`, 'gm');

const usedLabels = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\[([^\][\n]+)\](?!:)/g)].map(([, label = '']) => folded(label)));

/** Labels are compared without regard to case and spaces. */
const folded = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();
