import { typedCharacters } from './boardCode.ts';

/** Most suggestions given: a longer list would have to be searched. */
const MOST = 3;

/**
 * Issued codes within one typing slip: one character wrong, missing, doubled or extra, or two
 * neighbours swapped. Sorted by code, at most three.
 *
 * @param issued codes as issued, `QX73K9F`
 */
export const suggestBoardCodes = (typed: string, issued: readonly string[]): readonly string[] => {
  const read = typedCharacters(typed).join('');
  if (read.length < 6 || read.length > 8) return [];
  return issued.filter((code) => isOneSlipAway(read, code)).slice(0, MOST);
};

const isOneSlipAway = (typed: string, code: string): boolean => {
  let start = 0;
  while (start < typed.length && typed[start] === code[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(typed.length, code.length) - start &&
    typed[typed.length - 1 - end] === code[code.length - 1 - end]
  )
    end += 1;
  const typedMiddle = typed.slice(start, typed.length - end);
  const codeMiddle = code.slice(start, code.length - end);
  const isSwapped =
    typedMiddle.length === 2 &&
    typedMiddle.startsWith(codeMiddle.charAt(1)) &&
    typedMiddle.charAt(1) === codeMiddle.charAt(0);
  return (
    (typedMiddle.length <= 1 && codeMiddle.length <= 1) || (isSwapped && codeMiddle.length === 2)
  );
};
