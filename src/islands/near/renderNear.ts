import { near as words } from '../../i18n/zh/near.ts';
import type { NearAnswer, NearBank, NearCandidate } from '../../view/near/nearAnswer.ts';
import { WALK_KM } from '../../view/near/nearAnswer.ts';
import type { NearChief } from '../../view/near/nearData.ts';
import { orderedCalls } from '../../view/near/orderedCalls.ts';
import { element, link } from '../element.ts';

/**
 * Renders an answer: the notice, likely reaches with their telephones, then the others.
 *
 * @param base base path of the site without its trailing slash
 * @param now moment for the hours of the lines, milliseconds since 1970
 */
export const renderNear = (
  answer: NearAnswer,
  base: string,
  now: number,
): readonly HTMLElement[] => {
  const { notice, candidates, others } = answer;
  return [
    ...(notice ? [renderNotice(notice.words, notice.title)] : []),
    ...candidates.map((candidate) => renderCandidate(candidate, base, now)),
    ...(others.length > 0 ? [renderOthers(others, base)] : []),
  ];
};

/** A notice in the flow, like the one in the site's pages. */
export const renderNotice = (said: string, title?: string): HTMLElement =>
  element('p', 'near-notice', title === undefined ? undefined : element('b', '', title), said);

const renderCandidate = (candidate: NearCandidate, base: string, now: number): HTMLElement =>
  element(
    'article',
    'near-candidate',
    element('h3', 'near-river', link('', `${base}${candidate.riverAddress}`, candidate.river)),
    element('p', 'near-facts', candidate.facts.join(' · ')),
    ...candidate.banks.map((bank) => renderBank(bank, base, now)),
  );

const renderBank = (bank: NearBank, base: string, now: number): HTMLElement =>
  element(
    'div',
    bank.isYours ? 'near-bank yours' : 'near-bank',
    element(
      'p',
      'near-reach',
      element('span', 'near-side', bank.words),
      ' ',
      link('', `${base}${bank.address}`, bank.name),
      bank.town === '' || bank.name.startsWith(bank.town)
        ? undefined
        : element('span', 'near-town', ` ${bank.town}`),
    ),
    ...renderChief(bank.chief, now),
  );

const renderChief = (chief: NearChief, now: number): readonly HTMLElement[] => [
  element('p', 'near-chief', chief.words),
  ...orderedCalls(chief, now).flatMap(({ why, call }) => [
    ...(why === undefined ? [] : [element('p', 'near-instead', why)]),
    link('near-call', call.tel, `${words.call} `, element('span', 'nums', call.number)),
    element(
      'p',
      `near-check ${call.tone}`,
      [call.whom, call.check, call.hours].filter((part) => part !== undefined).join(' · '),
    ),
  ]),
];

/** Other reaches within walking distance, one line each. */
const renderOthers = (others: readonly NearCandidate[], base: string): HTMLElement =>
  element(
    'div',
    'near-others',
    element('h3', '', words.othersHeading(words.kilometres(String(WALK_KM)))),
    element(
      'ul',
      '',
      ...others.map(({ river, facts, banks }) =>
        element(
          'li',
          '',
          ...banks.flatMap((bank, at) => [
            ...(at === 0 ? [] : [' ']),
            link('', `${base}${bank.address}`, `${at === 0 ? river : ''} ${bank.name}`.trim()),
          ]),
          element('span', 'near-facts', ` ${facts[0] ?? ''}`),
        ),
      ),
    ),
  );
