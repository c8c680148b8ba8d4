/**
 * Reports the end of each phase of an import, with its seconds and the peak memory of the process
 * so far, in megabytes.
 */
export const startProgress = (
  say: (line: string) => void,
): ((sentence: (seconds: string, megabytes: string) => string) => void) => {
  let began = performance.now();
  return (sentence) => {
    const now = performance.now();
    const megabytes = process.resourceUsage().maxRSS / 1024;
    say(sentence(((now - began) / 1000).toFixed(1), megabytes.toFixed(0)));
    began = now;
  };
};

/** Bytes between two progress messages while reading. */
const TOLD_EVERY = 50 * 1024 ** 2;

/** Reports how much of a large export has been read. */
export const tellReading = (say: (megabytes: string) => void): ((newBytes: number) => void) => {
  let read = 0;
  return (newBytes) => {
    const before = Math.floor(read / TOLD_EVERY);
    read += newBytes;
    if (Math.floor(read / TOLD_EVERY) > before) say((read / 1024 ** 2).toFixed(0));
  };
};
