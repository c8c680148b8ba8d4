import type { RecordIndex } from '../../core/recordIndex.ts';
import type { Edition } from '../../core/schemas/edition.ts';
import { importPage as page } from '../../i18n/zh/importPage.ts';
import { importReport as words } from '../../i18n/zh/importReport.ts';
import { escapeXml } from '../feed/escapeXml.ts';
import type { PreviewBlock } from './previewBlocks.ts';
import { previewStyles } from './previewStyles.ts';

/** What the page says beside the changes. */
export interface PreviewPageInput {
  readonly index: RecordIndex;
  readonly blocks: readonly PreviewBlock[];
  readonly edition: Edition;
  readonly newest: Edition | undefined;
  /** Name of the file that was handed in, without its folder. */
  readonly sourceName: string;
  /** What the check remarked, each in one line. */
  readonly remarks: readonly string[];
}

/** Entries of one list on the page; a first import may bring ten thousand addresses. */
const SHOWN = 500;

/**
 * The page for the leader who signs: one file, no script, nothing fetched, to be read on a telephone
 * or printed on A4. It carries the fingerprint of the source, so that what is signed is what is
 * accepted.
 */
export const previewPage = (input: PreviewPageInput): string => {
  const { index, blocks, edition, newest, remarks } = input;
  const { office } = index.record;
  const title = page.title(office.name, edition.edition);
  const stops = blocks.filter(({ tone }) => tone === 'stop');
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<meta name="format-detection" content="telephone=no">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${previewStyles}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<p class="marks"><b class="mark">${page.preview}</b>${office.demonstration ? `<b class="mark demo">${page.demonstration}</b>` : ''}</p>`,
    `<h1>${escapeXml(title)}</h1>`,
    `<p>${escapeXml(newest ? page.compared(newest.edition) : page.first)}</p>`,
    '</header>',
    '<main>',
    ...(stops.length > 0 ? [`<p class="stop-note">${page.cannotAccept}</p>`] : []),
    factList(input),
    ...blocks.filter(({ id }) => id !== 'rows').map(section),
    section({ id: 'remarks', heading: page.remarks(remarks.length), tone: 'ask', lines: remarks }),
    ...blocks.filter(({ id }) => id === 'rows').map(section),
    signature(input),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
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

const section = ({ id, heading, tone, lines, next }: PreviewBlock): string => {
  const items = lines.slice(0, SHOWN).map((line) => `<li>${escapeXml(line)}</li>`);
  if (lines.length > SHOWN) items.push(`<li>${words.more(lines.length - SHOWN)}</li>`);
  return [
    `<section id="${id}" class="${tone}">`,
    `<h2>${escapeXml(heading)}${lines.length > 0 ? ` <small>${page.count(lines.length)}</small>` : ''}</h2>`,
    ...(items.length > 0 ? [`<ul>${items.join('')}</ul>`] : []),
    ...(next === undefined ? [] : [`<p class="next">${escapeXml(next)}</p>`]),
    '</section>',
  ].join('');
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
