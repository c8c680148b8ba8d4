import type { FoundGroup } from '../../core/finder/foundGroups.ts';
import type { FoundView } from './foundView.ts';
import { inSlices } from './inSlices.ts';
import { createLoader, loadNames, type Names } from './loadNames.ts';
import { openGrid } from './openGrid.ts';
import { openPage } from './openPage.ts';

/** With fewer results than this, boards are searched too. */
const FEW = 5;

/**
 * Activates a search box: fetches the names once, and shows results at each change of the text. The
 * form keeps working: if a file cannot be loaded, the search page and the lists remain.
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
      answerIn(input, view, address, names);
    },
    () => undefined,
  );
};

const answerIn = (
  input: HTMLInputElement,
  view: FoundView,
  address: string,
  names: Names,
): void => {
  let turn = 0;
  const answer = async (): Promise<void> => {
    const mine = (turn += 1);
    const query = input.value.trim();
    const show = (groups: readonly FoundGroup[], isWhole: boolean): void => {
      view.show({ query, groups, total: countOf(groups), isWhole }, names.head);
    };
    const groups = await inSlices(names.finder.findInSteps(query, view.most), {
      isWanted: () => mine === turn,
      onEarly: (early) => {
        show(early, false);
      },
    });
    if (groups) show(groups, !isComing({ query, isScarce: countOf(groups) < FEW }));
  };
  const isComing = createLoader(address, names, () => void answer());
  input.addEventListener('input', () => void answer());
  void answer();
};

const countOf = (groups: readonly FoundGroup[]): number =>
  groups.reduce((sum, { total }) => sum + total, 0);
