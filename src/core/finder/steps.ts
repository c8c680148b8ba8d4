/**
 * Work in short steps, so that a page stays responsive. The caller may pause after each step, or
 * stop. A step may return an early answer.
 */
export type Steps<Done, Early = undefined> = Generator<Early | undefined, Done, undefined>;

/** Runs all steps at once. */
export const finish = <Done>(steps: Steps<Done, unknown>): Done => {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
