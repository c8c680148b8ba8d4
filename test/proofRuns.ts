/** Milliseconds for the rest of a test. */
const USUAL_PATIENCE_MS = 30_000;
/** Milliseconds per generated case on a small, busy machine. */
const PATIENCE_A_RUN_MS = 200;

/**
 * Number of cases of a property test, and the matching vitest time-out. A long proof requested by
 * an environment variable gets a longer time-out.
 *
 * @param variable environment variable that overrides the number of cases
 */
export const proofRuns = (
  variable: string,
  usual: number,
): { readonly numRuns: number; readonly timeout: number } => {
  const numRuns = Number(process.env[variable] ?? usual);
  return { numRuns, timeout: USUAL_PATIENCE_MS + numRuns * PATIENCE_A_RUN_MS };
};
