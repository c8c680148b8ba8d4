/** The minute it is in Asia/Shanghai, `YYYY-MM-DD HH:MM`: for commands; a build asks no clock. */
export const shanghaiNow = (now: Date = new Date()): string =>
  new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
