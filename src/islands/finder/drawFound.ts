import type { FinderWords } from '../../core/finder/finderFormat.ts';
import type { FoundGroup } from '../../core/finder/foundGroups.ts';
import type { Thing } from '../../core/finder/finderThings.ts';
import type { FullTextHit } from './fullText.ts';

/** Settings for drawing results. */
export interface FoundFrame {
  readonly words: FinderWords;
  /** Base path of the site. */
  readonly base: string;
  readonly query: string;
  /** Rows of a grid under the box are reached with arrow keys, those of a page with the tab key. */
  readonly isGrid: boolean;
  readonly headingLevel: 2 | 3;
}

export const fill = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/**
 * Replaces the content of an element. `replaceChildren` is missing on the oldest supported phones.
 */
export const refill = (element: HTMLElement, contents: readonly Node[]): void => {
  element.textContent = '';
  for (const one of contents) element.appendChild(one);
};

/** One group: its kind, its rows, and the number of further results. */
export const drawGroup = (
  { kind, things, total }: FoundGroup,
  frame: FoundFrame,
  groupId: string,
): HTMLElement => {
  const { words, query, base } = frame;
  const group = startGroup(words.kinds[kind], frame, groupId);
  for (const thing of things) group.append(drawThing(thing, frame));
  if (total > things.length) {
    const more = fill(words.more, {
      kind: words.kinds[kind],
      count: String(total - things.length),
    });
    group.append(
      frame.isGrid
        ? drawRow(frame, [linkTo(allResults(base, query), more)], 'found-more')
        : element('p', 'found-say', more),
    );
  }
  return group;
};

const allResults = (base: string, query: string): string =>
  `${base}search/?q=${encodeURIComponent(query)}`;

/** Message that no name matches, before the pages that contain the text. */
export const drawNoName = ({ words, query }: FoundFrame): HTMLElement =>
  element('p', 'found-say', fill(words.noName, { query }));

/** Pages that contain the text. */
export const drawFullText = (
  hits: readonly FullTextHit[],
  frame: FoundFrame,
  groupId: string,
): HTMLElement => {
  const group = startGroup(frame.words.fullText, frame, groupId);
  for (const { title, url, excerpt } of hits)
    group.append(drawRow(frame, [linkTo(url, title, excerpt)]));
  return group;
};

/** Message that nothing was found, with suggestions. */
export const drawNothing = (
  frame: FoundFrame,
  lists: readonly { readonly text: string; readonly address: string }[],
): DocumentFragment => {
  const { words, base, query } = frame;
  const all = document.createDocumentFragment();
  const say = element('div', 'found-say');
  say.append(element('p', '', fill(words.nothing, { query })), element('p', '', words.advice));
  all.append(say);
  for (const { text, address } of lists)
    all.append(drawRow(frame, [linkTo(base + address.slice(1), text)]));
  return all;
};

const startGroup = (name: string, frame: FoundFrame, groupId: string): HTMLElement => {
  const group = element('div', 'found-group');
  const heading = element(frame.isGrid ? 'p' : `h${frame.headingLevel}`, 'found-kind', name);
  heading.id = groupId;
  group.append(heading);
  if (frame.isGrid) {
    group.setAttribute('role', 'rowgroup');
    group.setAttribute('aria-labelledby', groupId);
    heading.setAttribute('role', 'presentation');
  }
  return group;
};

const drawThing = (
  { name, aliases, former = [], note, address, call }: Thing,
  frame: FoundFrame,
): HTMLElement => {
  const listed = (words: string, names: readonly string[]): readonly string[] =>
    names.length > 0 ? [fill(words, { names: names.join('、') })] : [];
  const also = [...listed(frame.words.alias, aliases), ...listed(frame.words.former, former)];
  const notes = [...also, note].filter((text) => text !== '').join(' · ');
  const cells = [linkTo(frame.base + address.slice(1), name, notes)];
  if (call) {
    const link = linkTo(call.tel, frame.words.call, call.printed);
    const whom = call.whose === '' ? name : call.whose;
    link.setAttribute('aria-label', fill(frame.words.callTo, { whom, number: call.printed }));
    cells.push(link);
  }
  return drawRow(frame, cells);
};

const drawRow = (
  frame: FoundFrame,
  links: readonly HTMLAnchorElement[],
  className = '',
): HTMLElement => {
  const row = element('div', `found-row ${className}`.trim());
  if (frame.isGrid) row.setAttribute('role', 'row');
  links.forEach((link, at) => {
    const cell = element('div', at === 0 ? 'found-thing' : 'found-call');
    if (frame.isGrid) {
      cell.setAttribute('role', 'gridcell');
      link.tabIndex = -1;
    }
    cell.append(link);
    row.append(cell);
  });
  return row;
};

const linkTo = (address: string, name: string, note = ''): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = address;
  link.append(element('b', '', name));
  if (note !== '') link.append(element('small', '', note));
  return link;
};

const element = (tag: string, className: string, text = ''): HTMLElement => {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
};
