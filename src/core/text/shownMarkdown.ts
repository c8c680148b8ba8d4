/**
 * A Markdown text without what its page hides: comments, tags and unused definitions. Hidden text
 * must not leave in a file either. Code stays as written.
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

/** Matched first, so that nothing inside it is removed. */
const code = '(^(`{3,}|~{3,})[^\\n]*\\n[^]*?(?:^\\2|$(?![^]))|`[^`\\n]+`)';

const unseen = new RegExp(
  `${code}|<!--[^]*?(?:-->|$(?![^]))|\\{/\\*[^]*?\\*/\\}|<(script|style)\\b[^]*?(?:</\\3>|$(?![^]))|</?[a-z][a-z\\d-]*(?:\\s[^<>]*)?/?>`,
  'gim',
);

/** Definitions of links and footnotes: `[label]: …`, `[^label]: …`. */
const definition = new RegExp(`${code}|^ {0,3}\\[([^\\]\\n]+)\\]:[^\\n]*(?:\\n|$)`, 'gm');

const usedLabels = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\[([^\][\n]+)\](?!:)/g)].map(([, label = '']) => folded(label)));

/** Labels are compared without regard to case and spaces. */
const folded = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();
