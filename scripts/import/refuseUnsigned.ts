import { importReport as words } from '../../src/i18n/zh/importReport.ts';
import { ExpectedFailure } from '../run/expectedFailure.ts';

/**
 * Only what was signed may be accepted.
 *
 * @param signed the fingerprint of the approved page, or its beginning
 * @param received the fingerprint of what is at hand: 64 hexadecimal digits
 * @param isUndo whether it is that of a withdrawal
 * @throws ExpectedFailure if they differ
 */
export const refuseUnsigned = (
  signed: string | undefined,
  received: string,
  isUndo = false,
): void => {
  if (signed !== undefined && !received.startsWith(signed))
    throw new ExpectedFailure(
      (isUndo ? words.undoSignedOther : words.signedOther)(signed, received),
    );
};
