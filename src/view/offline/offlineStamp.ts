/**
 * What a page is of: its edition and the finder's program. Pages and things kept on a device with
 * different stamps never meet.
 *
 * @param finder address of the finder's module, whose name holds a hash of it; empty while developing
 */
export const offlineStamp = (edition: string, finder: string): string =>
  `${edition}.${/finder\.(\w+)\.js$/.exec(finder)?.[1] ?? 'none'}`;
