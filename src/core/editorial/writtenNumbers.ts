/** A hand-typed number with the text after it. */
export interface WrittenNumber {
  /** As written, without its unit. */
  readonly number: string;
  readonly value: number;
  /** Half a unit of the last digit: the author's rounding. */
  readonly tolerance: number;
  /** The unit and a few letters after it. */
  readonly after: string;
  /** Zero-based within the sentence. */
  readonly at: number;
  /** Ends where `after` ends. */
  readonly length: number;
}

const numberForm =
  /(?<![\d.,A-Za-z〔])(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(\s*)(万?)(%|％|[\p{Script=Han}]{1,6})/gu;

/** Numbers of a sentence that have a unit, in order. */
export const writtenNumbers = (sentence: string): readonly WrittenNumber[] =>
  [...sentence.matchAll(numberForm)].map((match) => {
    const [all, whole = '', fraction = '', space = '', myriad = '', after = ''] = match;
    const scale = myriad === '' ? 1 : 10_000;
    const digits = whole.replaceAll(',', '') + (fraction === '' ? '' : `.${fraction}`);
    return {
      number: all.slice(0, all.length - after.length).trimEnd() + space,
      value: Number(digits) * scale,
      tolerance: (10 ** -fraction.length * scale) / 2,
      after: after === '％' ? '%' : after,
      at: match.index,
      length: all.length,
    };
  });

/** Whether the number equals the published one at the author's rounding. */
export const isSameNumber = (value: number, written: WrittenNumber): boolean =>
  Math.abs(value - written.value) <= written.tolerance + 1e-9;

/**
 * The clause of a number, and its sentence up to the end of that clause. The rest of the sentence
 * is about something else.
 */
export interface Clause {
  readonly sentence: string;
  readonly clause: string;
}

/** Cuts a sentence after the clause that contains a number. */
export const clauseTo = (
  sentence: string,
  { at, length }: Pick<WrittenNumber, 'at' | 'length'>,
): Clause => {
  const end = sentence.slice(at + length).search(/[，,、]/);
  const until = end === -1 ? sentence : sentence.slice(0, at + length + end);
  const start = Math.max(...['，', ','].map((mark) => sentence.slice(0, at).lastIndexOf(mark)));
  return { sentence: until, clause: until.slice(start + 1) };
};
