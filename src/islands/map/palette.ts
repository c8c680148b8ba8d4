/** Colours of the page that the canvas needs by value; read again when the page turns dark. */
export interface Palette {
  readonly river: string;
  readonly selected: string;
}

export const readPalette = (): Palette => {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return { river: colour('--river'), selected: colour('--open') };
};

/** Calls back when the reader's colours change: dark mode, or the large type with its contrast. */
export const onPaletteChange = (change: () => void): void => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  // Safari 13 has only the older way to listen.
  if ('addEventListener' in dark) dark.addEventListener('change', change);
  const observer = new MutationObserver(change);
  observer.observe(document.documentElement, { attributeFilter: ['data-large'] });
};
