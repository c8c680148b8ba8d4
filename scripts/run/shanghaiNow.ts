/**
 * The current minute in Asia/Shanghai, `YYYY-MM-DD HH:MM`. For commands only: a build reads no
 * clock.
 */
export const shanghaiNow = (now: Date = new Date()): string =>
  new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
