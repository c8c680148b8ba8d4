/**
 * Says which part of an import is over, with the seconds it took since the last one and the memory
 * the process holds in megabytes.
 */
export const startProgress = (
  say: (line: string) => void,
): ((sentence: (seconds: string, megabytes: string) => string) => void) => {
  let began = performance.now();
  return (sentence) => {
    const now = performance.now();
    const megabytes = process.memoryUsage.rss() / 1024 ** 2;
    say(sentence(((now - began) / 1000).toFixed(1), megabytes.toFixed(0)));
    began = now;
  };
};
