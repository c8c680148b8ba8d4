/**
 * A click on 「我附近的河段」 on another page counts as the click on the page that asks for the position.
 */
const KEY = 'near-pressed';

/**
 * Stores the click for the next page in this tab. Without storage that page asks for another click.
 */
export const leaveConsent = (): void => {
  try {
    sessionStorage.setItem(KEY, '1');
  } catch {
    // Some WebViews forbid storage; the reader then has to click once more.
  }
};

/** Whether the reader has just clicked. Clears the stored click. */
export const takeConsent = (): boolean => {
  try {
    const isLeft = sessionStorage.getItem(KEY) !== null;
    sessionStorage.removeItem(KEY);
    return isLeft;
  } catch {
    return false;
  }
};
