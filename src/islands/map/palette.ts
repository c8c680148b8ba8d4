/** Colours of the page needed by value on the canvas; read again when dark mode changes. */
export interface Palette {
  readonly river: string;
  readonly selected: string;
  /** The surface of a lake. */
  readonly water: string;
}

export const readPalette = (): Palette => {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    river: colour('--river'),
    selected: colour('--open'),
    water: colour('--river-wash'),
  };
};

/** Calls back when the colours change: dark mode, or large text with its contrast. */
export const onPaletteChange = (change: () => void): void => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  // Safari 13 has only the older listener API.
  if ('addEventListener' in dark) dark.addEventListener('change', change);
  const observer = new MutationObserver(change);
  observer.observe(document.documentElement, { attributeFilter: ['data-large'] });
};
