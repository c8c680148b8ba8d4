import { readAddress } from '../../core/site/askedAddress.ts';
import {
  drawFullText,
  drawGroup,
  drawNothing,
  fill,
  refill,
  type FoundFrame,
} from './drawFound.ts';
import { findInText } from './fullText.ts';
import type { FoundView } from './foundView.ts';

const MOST_OF_A_KIND = 50;
const MOST_PAGES = 20;

/**
 * Results on a page of their own: names first, then pages whose text contains the query. On the
 * pages for missing addresses the address itself is the query.
 */
export const openPage = (
  form: HTMLFormElement,
  input: HTMLInputElement,
  results: HTMLElement,
  base: string,
): FoundView => {
  const status = document.createElement('p');
  status.className = 'found-say';
  status.setAttribute('role', 'status');
  results.before(status);

  const { moveTo, query: asked } = readAddress(location.pathname, location.search, base);
  if (moveTo !== undefined) location.replace(base + moveTo.slice(1));
  if (input.value === '') input.value = asked;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const found = `${form.action}?q=${encodeURIComponent(input.value.trim())}`;
    history.replaceState(null, '', found);
  });

  return {
    most: MOST_OF_A_KIND,
    show: ({ query, groups, total, isWhole }, head) => {
      const frame: FoundFrame = { words: head.words, base, query, isGrid: false, headingLevel: 2 };
      const drawn = groups.map((group, at) => drawGroup(group, frame, `found-${group.kind}-${at}`));
      refill(results, drawn);
      if (query === '') status.textContent = '';
      else if (isWhole) status.textContent = fill(head.words.foundPage, { count: String(total) });
      if (query === '' || !isWhole) return;

      void findInText({ base, names: form.dataset['names'] ?? '' }, query, MOST_PAGES).then(
        (hits) => {
          if (input.value.trim() !== query) return;
          const known = new Set([...results.querySelectorAll('a')].map(({ pathname }) => pathname));
          const others = hits.filter(({ url }) => !known.has(new URL(url, location.href).pathname));
          if (others.length > 0) results.append(drawFullText(others, frame, 'found-text'));
          if (total + others.length === 0) refill(results, [drawNothing(frame, head.lists)]);
          const count = String(total + others.length);
          status.textContent = fill(
            total + others.length === 0 ? head.words.nothing : head.words.foundPage,
            { query, count },
          );
        },
      );
    },
  };
};
