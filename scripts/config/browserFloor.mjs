/** Oldest supported phones: WebViews of 2020, iOS 13. */
export const browserFloor = ['chrome79', 'safari13'];

/** The same for Lightning CSS: versions as whole numbers, the major one in the third byte. */
export const cssFloor = { chrome: 79 << 16, safari: 13 << 16, ios_saf: 13 << 16 };
