/** One way of typing a syllable. */
export interface Spelling {
  readonly text: string;
  /** Common misspellings of a syllable: n for l, z for zh, in for ing. */
  readonly isSlip: boolean;
}

/** Initial sounds that people confuse. */
const initials = [
  ['zh', 'z'],
  ['ch', 'c'],
  ['sh', 's'],
  ['n', 'l'],
] as const;

/** Final sounds that people confuse. */
const finals = [
  ['ing', 'in'],
  ['eng', 'en'],
  ['ang', 'an'],
] as const;

/**
 * Every way of typing a syllable, itself first.
 *
 * @param syllable small letters without a tone, `v` for ü: `lv`, `sheng`
 */
export const spellingsOf = (syllable: string): readonly Spelling[] => {
  const right = [
    syllable,
    ...(syllable.includes('v') ? [syllable.replace('v', 'u'), syllable.replace('v', 'yu')] : []),
  ];
  const slips = right.flatMap((one) =>
    swappedInitials(one).flatMap((begun) => swappedFinals(begun)),
  );
  return [
    ...right.map((text) => ({ text, isSlip: false })),
    ...[...new Set(slips)]
      .filter((text) => !right.includes(text))
      .map((text) => ({ text, isSlip: true })),
  ];
};

/** Abbreviations of a syllable by its beginning: `s` and `sh` for `shi`. */
export const initialsOf = (syllable: string): readonly string[] =>
  /^[zcs]h/.test(syllable) ? [syllable.slice(0, 1), syllable.slice(0, 2)] : [syllable.slice(0, 1)];

const swappedInitials = (syllable: string): readonly string[] => {
  for (const [long, short] of initials) {
    if (syllable.startsWith(long)) return [syllable, short + syllable.slice(long.length)];
    if (syllable.startsWith(short)) return [syllable, long + syllable.slice(short.length)];
  }
  return [syllable];
};

const swappedFinals = (syllable: string): readonly string[] => {
  for (const [long, short] of finals) {
    if (syllable.endsWith(long)) return [syllable, syllable.slice(0, -long.length) + short];
    if (syllable.endsWith(short)) return [syllable, syllable.slice(0, -short.length) + long];
  }
  return [syllable];
};
