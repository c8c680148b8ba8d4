import { isClosed } from '../../core/contacts/hours.ts?own';

/**
 * Puts the line that is always answered before a line that is closed now, on the page and in its
 * look.
 *
 * @param now milliseconds since 1970
 */
export const orderCalls = (page: Document, now: number): void => {
  for (const first of page.querySelectorAll<HTMLElement>('[data-open-at]')) {
    const second = first.nextElementSibling;
    const why = second?.querySelector<HTMLElement>('[data-closed]');
    if (!second || !why || !isClosed(first.dataset['openAt'], now)) continue;
    why.textContent = why.dataset['closed'] ?? '';
    first.before(second);
    const [closed, open] = [first, second].map((part) => part.querySelector('.button'));
    if (closed && open) [closed.className, open.className] = [open.className, closed.className];
  }
};
