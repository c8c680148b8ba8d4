/** One display mode: which blocks of tokens.css apply, and the required text contrast. */
export interface Mode {
  readonly name: string;
  readonly dark: boolean;
  readonly large: boolean;
  readonly textRatio: number;
}

export const modes: readonly Mode[] = [
  { name: 'light', dark: false, large: false, textRatio: 4.5 },
  { name: 'dark', dark: true, large: false, textRatio: 4.5 },
  { name: 'large text', dark: false, large: true, textRatio: 7 },
  { name: 'large text in the dark', dark: true, large: true, textRatio: 7 },
];

/** The value of each custom property in a mode, after the cascade. Throws for unknown ones. */
export const readTokens = (css: string, mode: Mode): ((name: string) => string) => {
  const values = new Map<string, string>();
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const dark = blocks(plain, '@media screen and (prefers-color-scheme: dark)');
  const light = plain.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');

  // Specificity first, then order: large text outranks :root, dark follows light.
  const selectors = mode.large ? [':root', 'html[data-large]'] : [':root'];
  for (const selector of selectors) {
    for (const source of mode.dark ? [light, ...dark] : [light]) {
      for (const block of blocks(source, selector)) {
        for (const [, name = '', value = ''] of block.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
          values.set(name, value.trim());
        }
      }
    }
  }
  return (name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`tokens.css has no --${name}`);
    return value;
  };
};

/** The contents of every block whose prelude is `prelude`. */
function blocks(css: string, prelude: string): string[] {
  const found: string[] = [];
  for (let at = css.indexOf(`${prelude} {`); at >= 0; at = css.indexOf(`${prelude} {`, at + 1)) {
    const open = css.indexOf('{', at);
    let depth = 0;
    let end = open;
    do {
      if (css[end] === '{') depth += 1;
      if (css[end] === '}') depth -= 1;
      end += 1;
    } while (depth > 0);
    found.push(css.slice(open + 1, end - 1));
  }
  return found;
}
