import { createLoader, loadNames, type Names } from './loadNames.ts';
import { openGrid } from './openGrid.ts';
import { openPage } from './openPage.ts';

/** Shows what a query finds. */
export interface FoundView {
  /** @param isWhole false for a first answer among rivers and places: the rest is yet to come */
  readonly show: (query: string, names: Names, isWhole: boolean) => void;
}

/** In a large district everything is looked through once the typing pauses, in milliseconds. */
const PAUSE_MS = 120;

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
      const isLarge = names.head.files.length > 0;
      let pause: ReturnType<typeof setTimeout> | undefined;
      const answerWhole = (): void => {
        view.show(input.value, names, true);
      };
      const load = createLoader(address, names, answerWhole);
      const answer = (): void => {
        clearTimeout(pause);
        view.show(input.value, names, !isLarge);
        if (isLarge) pause = setTimeout(answerWhole, PAUSE_MS);
        void load(input.value).catch(() => undefined);
      };
      input.addEventListener('input', answer);
      answer();
    },
    () => undefined,
  );
};
