/**
 * Work in short steps, for a page that must not stand still: whoever drives it may pause after each
 * step, or give it up. A step may hand over an early answer.
 */
export type Steps<Done, Early = undefined> = Generator<Early | undefined, Done, undefined>;

/** All steps at once. */
export const finish = <Done>(steps: Steps<Done, unknown>): Done => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
