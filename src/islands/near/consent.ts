/** A press on 「我附近的河段」 on another page counts as the press on the page that asks. */
const KEY = 'near-pressed';

/** Notes the press for the next page of this tab. Without storage that page asks for a press. */
export const leaveConsent = (): void => {
  try {
    sessionStorage.setItem(KEY, '1');
  } catch {
    // Some WebViews forbid storage: nothing is lost but one press.
  }
};

/** Whether the reader has just pressed; the note is used up. */
export const takeConsent = (): boolean => {
  try {
    const isLeft = sessionStorage.getItem(KEY) !== null;
    sessionStorage.removeItem(KEY);
    return isLeft;
  } catch {
    return false;
  }
};
