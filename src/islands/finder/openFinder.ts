import { createLoader, loadNames, type Names } from './loadNames.ts';
import { openGrid } from './openGrid.ts';
import { openPage } from './openPage.ts';

/** Shows what a query finds. */
export interface FoundView {
  readonly show: (query: string, names: Names) => void;
}

/**
 * Brings a finder's box to life: fetches the names once, and answers each change of the text. The
 * form stays a form: what cannot be fetched is left to the search page and the lists.
 */
export const openFinder = (form: HTMLFormElement): void => {
  const input = form.querySelector('input');
  const address = form.dataset['names'];
  const base = form.dataset['base'] ?? '/';
  if (!input || address === undefined) return;
  const resultsId = form.dataset['results'];
  const results = resultsId === undefined ? null : document.getElementById(resultsId);
  const view = results ? openPage(form, input, results, base) : openGrid(form, input, base);

  void loadNames(address).then(
    (names) => {
      const load = createLoader(address, names, () => {
        view.show(input.value, names);
      });
      const answer = (): void => {
        view.show(input.value, names);
        void load(input.value).catch(() => undefined);
      };
      input.addEventListener('input', answer);
      answer();
    },
    () => undefined,
  );
};
