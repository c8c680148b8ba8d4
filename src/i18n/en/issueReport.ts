/** Frame of the report of an import's issues, in English. */
export const issueReport = {
  severity: { error: 'Error:', warning: 'Notice:' },
  repeated: (places: readonly string[]): string =>
    `The same at ${places.length} more: ${places.join(', ')}`,
  total: (errors: number, warnings: number): string =>
    errors > 0
      ? `Errors: ${errors}, notices: ${warnings}. Nothing is written while there are errors.`
      : `Notices: ${warnings}. No errors; please read each notice.`,
};
