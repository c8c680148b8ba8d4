import { near as words } from '../../i18n/zh/near.ts';
import { lengthWords, type NearQuestion } from '../../view/near/nearAnswer.ts';
import { element } from '../element.ts';
import { loadNear, readAsGcj02, type NearFinder } from './loadNear.ts';
import { locate } from './locate.ts';
import { renderNear, renderNotice } from './renderNear.ts';

/** Elements of `NearMe.astro` that show the progress. */
interface Stage {
  readonly button: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly answer: HTMLElement;
  /** Base path of the site without its trailing slash. */
  readonly base: string;
  readonly finder: () => Promise<NearFinder>;
}

/**
 * Finds the reaches around the device and shows them. Every outcome has its message.
 *
 * @param dataAddress folder with the data
 */
export const startNear = (
  button: HTMLButtonElement,
  status: HTMLElement,
  answer: HTMLElement,
  { base, dataAddress }: { readonly base: string; readonly dataAddress: string },
): (() => Promise<void>) => {
  let finder: Promise<NearFinder> | undefined;
  const stage: Stage = {
    button,
    status,
    answer,
    base,
    finder: () => {
      finder ??= loadNear(dataAddress);
      finder.catch(() => {
        finder = undefined;
      });
      return finder;
    },
  };
  return () => lookAround(stage);
};

const lookAround = async (stage: Stage): Promise<void> => {
  stage.button.disabled = true;
  stage.answer.replaceChildren();
  stage.status.textContent = words.asking;
  // The data loads while the device determines its position. Its failure is reported later.
  const loading = stage.finder().catch(() => undefined);
  const located = await locate();
  if (located.kind === 'position') {
    stage.status.textContent = words.loading;
    const finder = await loading;
    const question: NearQuestion = { ...located, of: 'device' };
    if (finder)
      await showAnswer(stage, finder, question, false).catch(() => showState(stage, 'offline'));
    else showState(stage, 'offline');
  } else showState(stage, located.kind);
  stage.button.disabled = false;
  stage.button.textContent = words.again;
};

const showState = ({ status, answer }: Stage, state: keyof typeof words.states): void => {
  const { title, advice } = words.states[state];
  status.textContent = '';
  answer.replaceChildren(renderNotice(advice, title));
  answer.dataset['state'] = state;
};

/** The answer, followed by the assumed coordinate system and a switch for it. */
const showAnswer = async (
  stage: Stage,
  finder: NearFinder,
  question: NearQuestion,
  asGcj02: boolean,
): Promise<void> => {
  const wgs84 = await finder.answer(question);
  const gcj02 = await finder.answer(readAsGcj02(question));
  const [shown, other] = asGcj02 ? [gcj02, wgs84] : [wgs84, gcj02];
  const isSame = wgs84.key === gcj02.key && wgs84.kind === gcj02.kind;
  const parts = [
    element('h2', '', words.heading),
    ...renderNear(shown, stage.base, Date.now()),
    element(
      'p',
      'near-footnote',
      words.accuracy(lengthWords(question.accuracyM)),
      words.asOf(finder.asOf),
    ),
    isSame && !asGcj02
      ? element('p', 'near-footnote', words.datum.same)
      : element(
          'p',
          'near-datum',
          asGcj02 ? words.datum.switched(other.place) : words.datum.differs(other.place),
          switchButton(asGcj02, () => showAnswer(stage, finder, question, !asGcj02)),
        ),
  ];
  stage.status.textContent = '';
  stage.answer.replaceChildren(...parts);
  stage.answer.dataset['state'] = shown.kind;
  stage.answer.focus();
};

const switchButton = (asGcj02: boolean, press: () => Promise<void>): HTMLButtonElement => {
  const button = element(
    'button',
    'near-switch',
    asGcj02 ? words.datum.toWgs84 : words.datum.toGcj02,
  );
  button.type = 'button';
  button.addEventListener('click', () => void press());
  return button;
};
