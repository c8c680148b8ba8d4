/**
 * A failure that the user can fix: a wrong option, a refused export, a check with findings. Its
 * message is complete; the runner prints it without a stack trace.
 */
export class ExpectedFailure extends Error {
  override readonly name = 'ExpectedFailure';
}
