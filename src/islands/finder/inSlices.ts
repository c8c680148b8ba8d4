import type { Steps } from '../../core/finder/steps.ts';

/** How long the page may stand still at a time, milliseconds. */
const SLICE_MS = 8;

/** Who waits for a piece of work. */
export interface Waiting<Early> {
  /** Asked after each pause: work that nobody waits for any more is given up. */
  readonly isWanted?: () => boolean;
  /** Takes an early answer, unless the whole one comes in the same slice. */
  readonly onEarly?: (early: Early) => void;
}

/**
 * Does work in slices, the first at once, and lets the page answer keys and draw between them.
 *
 * @returns undefined where it was given up
 */
export const inSlices = async <Done, Early>(
  steps: Steps<Done, Early>,
  { isWanted = () => true, onEarly = () => undefined }: Waiting<Early> = {},
): Promise<Done | undefined> => {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    let early: Early | undefined;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
      early = step.value ?? early;
    } while (performance.now() < until);
    if (early !== undefined) onEarly(early);
    await pause();
    if (!isWanted()) return undefined;
  }
};

/** A message to oneself comes after what is waiting already; a timer would wait 4 ms longer. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
