import {
  drawFullText,
  drawGroup,
  drawNoName,
  drawNothing,
  fill,
  refill,
  type FoundFrame,
} from './drawFound.ts';
import { findInText } from './fullText.ts';
import { inBox, moveInGrid, type GridPlace } from './moveInGrid.ts';
import type { FoundView } from './foundView.ts';

const MOST_OF_A_KIND = 4;
const MOST_PAGES = 4;

/**
 * Results below the box: a combobox with a grid, where each row is a result and its telephone. The
 * focus stays in the box; arrow keys select, Enter opens, Escape closes.
 */
export const openGrid = (
  form: HTMLFormElement,
  input: HTMLInputElement,
  base: string,
): FoundView => {
  const grid = document.createElement('div');
  grid.id = 'finder-found';
  grid.className = 'found';
  grid.hidden = true;
  grid.setAttribute('role', 'grid');
  const status = document.createElement('p');
  status.className = 'vh';
  status.setAttribute('role', 'status');
  form.append(grid, status);
  const attributes = {
    role: 'combobox',
    'aria-haspopup': 'grid',
    'aria-controls': grid.id,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);

  let place: GridPlace = inBox;
  const rows = (): readonly HTMLElement[][] =>
    [...grid.querySelectorAll('[role="row"]')].map((row) => [
      ...row.querySelectorAll<HTMLElement>('[role="gridcell"]'),
    ]);
  const stand = (next: GridPlace): void => {
    place = next;
    grid.querySelector('.is-active')?.classList.remove('is-active');
    const cell = rows()[next.row]?.[next.cell];
    if (!cell) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    cell.id = `finder-cell-${next.row}-${next.cell}`;
    cell.classList.add('is-active');
    cell.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', cell.id);
  };
  const setOpen = (isOpen: boolean): void => {
    grid.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) stand(inBox);
  };

  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && place.row >= 0) {
      event.preventDefault();
      rows()[place.row]?.[place.cell]?.querySelector('a')?.click();
      return;
    }
    if (grid.hidden) {
      if (event.key !== 'ArrowDown' || grid.childElementCount === 0) return;
      setOpen(true);
    }
    const next = moveInGrid(
      event.key,
      place,
      rows().map((cells) => cells.length),
    );
    if (next) {
      event.preventDefault();
      stand(next);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setOpen(false);
    }
  });
  form.addEventListener('focusout', (event) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node && form.contains(to))) setOpen(false);
  });
  // A click inside must not move the focus before the link is followed.
  grid.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  input.addEventListener('focus', () => {
    if (grid.childElementCount > 0) setOpen(true);
  });

  /** Keeps the selected row when more results for the same query arrive. */
  const standAgain = (link: string | undefined): void => {
    const row = rows().findIndex((cells) => linkIn(cells[0]) === link);
    stand(link === undefined || row < 0 ? inBox : { row, cell: 0 });
  };
  let shown: string | undefined;

  return {
    most: MOST_OF_A_KIND,
    show: ({ query, groups, total, isWhole }, head) => {
      const frame: FoundFrame = { words: head.words, base, query, isGrid: true, headingLevel: 2 };
      const isSame = shown === query;
      const chosen = isSame ? linkIn(rows()[place.row]?.[0]) : undefined;
      const isClosed = isSame && grid.hidden && grid.childElementCount > 0;
      shown = query;
      grid.setAttribute('aria-label', head.words.results);
      refill(
        grid,
        groups.map((group, at) => drawGroup(group, frame, `finder-group-${at}`)),
      );
      standAgain(chosen);
      if (isWhole || query === '')
        status.textContent = total === 0 ? '' : fill(head.words.found, { count: String(total) });
      setOpen(total > 0 && !isClosed && document.activeElement === input);
      if (query === '' || total > 0 || !isWhole) return;

      status.textContent = head.words.loading;
      void findInText({ base, names: form.dataset['names'] ?? '' }, query, MOST_PAGES).then(
        (hits) => {
          if (input.value.trim() !== query) return;
          refill(
            grid,
            hits.length > 0
              ? [drawNoName(frame), drawFullText(hits, frame, 'finder-group-0')]
              : [drawNothing(frame, head.lists)],
          );
          status.textContent =
            hits.length > 0
              ? fill(head.words.found, { count: String(hits.length) })
              : fill(head.words.nothing, { query });
          setOpen(document.activeElement === input);
        },
      );
    },
  };
};

const linkIn = (cell: HTMLElement | undefined): string | undefined =>
  cell?.querySelector('a')?.href;
