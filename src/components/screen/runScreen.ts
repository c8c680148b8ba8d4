/**
 * Runs the slides of the lobby display for days: one timer, no growing lists, all content in the
 * page. After each loop it fetches the page again. A failed fetch changes nothing.
 */

/** Time-out of the request in milliseconds. */
const PATIENCE = 20_000;

/** Starts the display. The space key pauses and resumes. */
export const runScreen = (document: Document, window: Window): void => {
  let at = -1;
  let timer = 0;
  let isHeld = false;

  const slides = () => [...document.querySelectorAll<HTMLElement>('.screen > .slide')];
  const next = (): void => {
    const all = slides();
    if (all.length === 0) return;
    at = (at + 1) % all.length;
    all.forEach((slide, index) => slide.toggleAttribute('data-on', index === at));
    document
      .querySelectorAll('.steps i')
      .forEach((step, index) => step.toggleAttribute('data-on', index === at));
    timer = window.setTimeout(turn, Number(all[at]?.dataset['seconds'] ?? 12) * 1000);
  };
  const turn = (): void => {
    const isLast = at === slides().length - 1;
    if (!isLast) next();
    else void renew(document, window).then(next, next);
  };

  window.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    isHeld = !isHeld;
    window.clearTimeout(timer);
    if (!isHeld) next();
  });
  document.documentElement.setAttribute('data-looping', '');
  next();
};

/**
 * Switches to the newest edition if there is one and it arrives complete; otherwise does nothing.
 */
const renew = async (document: Document, window: Window): Promise<void> => {
  const shown = document.querySelector<HTMLElement>('.screen');
  if (!shown || typeof window.fetch !== 'function') return;
  const html = await fetchPage(window);
  const stamp = shown.dataset['stamp'] ?? '';
  if (html === undefined || html.includes(`data-stamp="${stamp}"`)) return;
  const fetched = new DOMParser().parseFromString(html, 'text/html');
  const fresh = fetched.querySelector<HTMLElement>('.screen');
  if (!fresh?.querySelector('.slide') || !fresh.querySelector('.foot')) return;
  // Styles are covered by the page's content security policy, so changed styles require a reload.
  if (stylesOf(fetched) !== stylesOf(document)) window.location.reload();
  else shown.replaceWith(document.adoptNode(fresh));
};

const fetchPage = async (window: Window): Promise<string | undefined> => {
  const patience = new AbortController();
  const timer = window.setTimeout(() => {
    patience.abort();
  }, PATIENCE);
  try {
    const response = await window.fetch(window.location.href, {
      cache: 'no-store',
      signal: patience.signal,
    });
    return response.ok ? await response.text() : undefined;
  } finally {
    window.clearTimeout(timer);
  }
};

const stylesOf = (page: Document): string =>
  [...page.querySelectorAll('style')].map(({ textContent }) => textContent).join('');
