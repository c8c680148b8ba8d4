import type { RecordIndex } from '../../core/record/recordIndex.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import { importPage as page } from '../../i18n/zh/importPage.ts';
import { importReport as words } from '../../i18n/zh/importReport.ts';
import { escapeXml } from '../feed/escapeXml.ts';
import {
  countOf,
  type ChangeCells,
  type PreviewBlock,
  type PreviewLine,
  type PreviewPart,
  type PreviewStage,
} from './previewBlock.ts';
import { standingCounts } from './standingCounts.ts';
import { previewStyles } from './previewStyles.ts';
import { lonePage } from '../site/lonePage.ts';

/** Content of the page beside the changes. */
export interface PreviewPageInput {
  readonly index: RecordIndex;
  readonly blocks: readonly PreviewBlock[];
  readonly edition: Edition;
  readonly newest: Edition | undefined;
  /** Name of the submitted file, without its folder. */
  readonly sourceName: string;
}

/** Maximum entries of a list on the page; a first import may have ten thousand addresses. */
const SHOWN = 500;

/**
 * The page for the approving leader: one file, no script, no requests, readable on a phone and
 * printable on A4. It contains the fingerprint of the source, so that the approved data is the
 * accepted data.
 */
export const previewPage = (input: PreviewPageInput): string => {
  const { index, blocks, edition, newest } = input;
  const { office } = index.record;
  const title = page.title(office.name, edition.edition);
  const stops = blocks.filter(({ tone }) => tone === 'stop');
  return lonePage({
    title,
    styles: previewStyles,
    body: [
      '<header>',
      `<p class="marks"><b class="mark">${page.preview}</b>${office.demonstration ? `<b class="mark demo">${page.demonstration}</b>` : ''}</p>`,
      `<h1>${escapeXml(title)}</h1>`,
      `<p>${escapeXml(newest ? page.compared(newest.edition) : page.first)}</p>`,
      '</header>',
      '<main>',
      ...(stops.length > 0 ? [`<p class="stop-note">${page.cannotAccept}</p>`] : []),
      factList(input),
      contents(blocks.filter((each) => each.stage !== 'next')),
      ...stage(blocks, 'first'),
      ...stage(blocks, 'change'),
      ...stage(blocks, 'due'),
      standingSection(blocks),
      ...(blocks.some(({ stage: each }) => each === 'next') ? stage(blocks, 'next') : []),
      signature(input),
      '</main>',
    ],
  });
};

/** A stage with its parts; a stage without any says so. */
const stage = (blocks: readonly PreviewBlock[], wanted: PreviewStage): readonly string[] => {
  const told = blocks.filter((each) => each.stage === wanted && each.lines.length > 0);
  const heading = page.stages[wanted];
  return [`<h2>${told.length > 0 ? heading : page.none(heading)}</h2>`, ...told.map(section)];
};

/** What stood before, in full but folded: it is no news, and still part of what is published. */
const standingSection = (blocks: readonly PreviewBlock[]): string => {
  const told = blocks.filter(({ standing }) => standing.length > 0);
  if (told.length === 0) return `<h2>${page.none(page.standing)}</h2>`;
  const parts = told.map(
    ({ id, standing }) =>
      `<h3>${page.parts[id]} <small>${page.count(countOf(standing))}</small></h3><ul>${standing.map((line) => entry(line, Infinity)).join('')}</ul>`,
  );
  return [
    `<h2>${page.standing}</h2>`,
    '<details id="standing">',
    `<summary>${standingCounts(blocks).join('、')}</summary>`,
    ...parts,
    '</details>',
  ].join('');
};

const factList = ({ edition, sourceName }: PreviewPageInput): string => {
  const facts: readonly (readonly [string, string])[] = [
    [page.facts.source, sourceName],
    [page.facts.hash, edition.sourceSha256],
    [page.facts.edition, edition.edition],
    [page.facts.dataThrough, edition.dataThrough],
    [page.facts.publishedAt, edition.publishedAt],
    [page.facts.nextUpdate, edition.nextUpdate],
  ];
  const items = facts.map(
    ([term, detail]) => `<div><dt>${term}</dt><dd>${escapeXml(detail)}</dd></div>`,
  );
  return `<dl>${items.join('')}</dl>`;
};

/** Overview: every part with its count; parts to check again are marked. */
const contents = (blocks: readonly PreviewBlock[]): string => {
  const items = blocks
    .filter(({ lines }) => lines.length > 0)
    .map(
      ({ id, tone, lines }) =>
        `<li class="${tone}"><a href="#${id}">${page.parts[id]}</a> ${page.count(countOf(lines))}</li>`,
    );
  return `<nav aria-label="${page.contents}"><ul>${items.join('')}</ul></nav>`;
};

const section = ({ id, heading, tone, lines, next, isWhole }: PreviewBlock): string => {
  const most = isWhole === true ? Infinity : SHOWN;
  const shown = lines.slice(0, most);
  const changes = shown.flatMap((line) =>
    typeof line !== 'string' && 'cells' in line ? [line.cells] : [],
  );
  const others = shown.filter((line) => typeof line === 'string' || !('cells' in line));
  const left = lines.length - shown.length;
  return [
    `<section id="${id}" class="${tone}">`,
    `<h3>${escapeXml(heading)} <small>${page.count(countOf(lines))}</small></h3>`,
    ...(changes.length > 0 ? [changeTable(id, changes)] : []),
    ...(others.length > 0 ? [`<ul>${others.map((line) => entry(line, most)).join('')}</ul>`] : []),
    ...(left > 0 ? [`<p>${words.more(left)}</p>`] : []),
    ...(next === undefined ? [] : [`<p class="next">${escapeXml(next)}</p>`]),
    '</section>',
  ].join('');
};

const entry = (line: PreviewLine, most: number): string => {
  if (typeof line === 'string') return `<li>${escapeXml(line)}</li>`;
  if (!('members' in line)) return `<li>${escapeXml(line.text)}</li>`;
  const members = line.members.slice(0, most).map((each) => `<li>${escapeXml(each)}</li>`);
  const left = line.members.length - members.length;
  if (left > 0) members.push(`<li>${words.more(left)}</li>`);
  return `<li>${escapeXml(line.text)}<ul class="members">${members.join('')}</ul></li>`;
};

const noteColumns: Partial<Record<PreviewPart, string>> = page.noteColumns;

/** Old and new values, with a column of notes if there are any. */
const changeTable = (id: PreviewPart, changes: readonly ChangeCells[]): string => {
  const hasNotes = changes.some(([, , , note]) => note !== '');
  const names = page.columns(noteColumns[id] ?? '').slice(0, hasNotes ? 4 : 3);
  const heads = names.map((name) => `<th scope="col">${name}</th>`);
  const rows = changes.map(([what, was, is, note]) => {
    const cells = [was, is, ...(hasNotes ? [note] : [])];
    const details = cells.map(
      (cell, at) => `<td data-name="${names[at + 1] ?? ''}">${escapeXml(cell)}</td>`,
    );
    return `<tr><th scope="row">${escapeXml(what)}</th>${details.join('')}</tr>`;
  });
  return `<table class="changes"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
};

const signature = ({ edition }: PreviewPageInput): string =>
  [
    '<section class="sign">',
    `<h2>${page.sign}</h2>`,
    `<p>${page.signText(edition.sourceSha256.slice(0, 16))}</p>`,
    `<table><tr>${page.signColumns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr>`,
    ...page.signRows.map(
      (name) => `<tr><th scope="row">${name}</th><td></td><td></td><td></td></tr>`,
    ),
    '</table>',
    `<p>${page.accept}</p>`,
    `<p><code>${escapeXml(page.command(edition.sourceSha256))}</code></p>`,
    '</section>',
  ].join('');
