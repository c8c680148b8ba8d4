import type { Steps } from '../../core/finder/steps.ts';

/** Longest time the page may be blocked, milliseconds. */
const SLICE_MS = 8;

/** The caller of a piece of work. */
export interface Waiting<Early> {
  /** Checked after each pause. Work that is no longer wanted is cancelled. */
  readonly isWanted?: () => boolean;
  /** Receives an early answer, unless the full one comes in the same slice. */
  readonly onEarly?: (early: Early) => void;
}

/**
 * Does work in slices, the first immediately. Between slices the page can handle keys and draw.
 *
 * @returns undefined if it was cancelled
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

/** A message to oneself queues behind pending events; a timer would wait 4 ms longer. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
