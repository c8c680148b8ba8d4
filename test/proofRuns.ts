/** Milliseconds that the rest of a test may take. */
const USUAL_PATIENCE_MS = 30_000;
/** Milliseconds one drawn case may take on a small, busy machine. */
const PATIENCE_A_RUN_MS = 200;

/**
 * How many cases a property test draws, and for how long vitest waits for them: a long proof, asked
 * for by an environment variable, gets the patience it needs.
 *
 * @param variable environment variable that asks for another number of cases than usual
 */
export const proofRuns = (
  variable: string,
  usual: number,
): { readonly numRuns: number; readonly timeout: number } => {
  const numRuns = Number(process.env[variable] ?? usual);
  return { numRuns, timeout: USUAL_PATIENCE_MS + numRuns * PATIENCE_A_RUN_MS };
};
