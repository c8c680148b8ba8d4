/**
 * A failure that a person can do something about: a wrong option, a refused export, a check that
 * found something. Its message is complete; the runner prints it without a stack trace.
 */
export class ExpectedFailure extends Error {
  override readonly name = 'ExpectedFailure';
}
