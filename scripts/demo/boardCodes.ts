import { boardCodeAlphabet, boardCodeOf } from '../../src/core/ids/boardCode.ts';
import type { Random } from './random.ts';

/** Issues unique board codes. */
export const openCodeBook = (random: Random): (() => string) => {
  const issued = new Set<string>();
  const letters = Array.from(boardCodeAlphabet);
  return () => {
    for (;;) {
      const code = boardCodeOf(Array.from({ length: 6 }, () => random.pick(letters)).join(''));
      if (code === undefined || issued.has(code)) continue;
      issued.add(code);
      return code;
    }
  };
};
