import { text } from '../../i18n/text.ts';
import { figurePlaces, type Absolute } from './figurePlaces.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/**
 * Size of a frame before it has reported its height, in px: high enough for every figure from 360
 * px of width. A frozen one must have room for the notice of a newer edition.
 */
export const frameSize = { widthPx: 640, heightPx: { live: 840, frozen: 970 } } as const;

/** The message type with which a frame reports its height to the embedding page. */
export const frameMessage = 'jianhe-height';

/** One line of HTML that embeds a figure in another page. */
export const frameCode = (title: string, address: string, kind: PublishedFigure['kind']): string =>
  `<iframe src="${address}" title="${escapeAttribute(title)}" width="100%" ` +
  `height="${frameSize.heightPx[kind]}" loading="lazy" style="border:0"></iframe>`;

/** The codes offered on a page: live, frozen, and the script that adjusts the height. */
export const figureEmbedCodes = (
  figure: PublishedFigure,
  absolute: Absolute,
): readonly {
  readonly id: string;
  readonly label: string;
  readonly code: string;
  readonly note?: string;
}[] => {
  const words = text.figurePages;
  const { embed, frozenEmbed } = figurePlaces(figure);
  const { title } = figure.definition;
  return [
    ...(figure.kind === 'live'
      ? [
          {
            id: 'embed-live',
            label: words.embedLive,
            code: frameCode(title, absolute(embed), 'live'),
          },
        ]
      : []),
    {
      id: 'embed-frozen',
      label: words.embedFrozen(figure.edition.edition),
      code: frameCode(
        words.frozenTitle(title, figure.edition.edition),
        absolute(frozenEmbed),
        'frozen',
      ),
    },
    {
      id: 'embed-script',
      label: words.embedResize,
      note: words.embedResizeNote,
      code: resizeScript(new URL(absolute(embed)).origin),
    },
  ];
};

/** Adjusts each of our frames to its reported height, and ignores messages from other senders. */
const resizeScript = (origin: string): string =>
  [
    '<script>',
    "addEventListener('message', function (event) {",
    `  if (event.origin !== '${origin}' || !event.data || event.data.type !== '${frameMessage}') return;`,
    "  var frames = document.getElementsByTagName('iframe');",
    '  for (var i = 0; i < frames.length; i++)',
    '    if (frames[i].contentWindow === event.source) frames[i].height = event.data.height;',
    '});',
    '</script>',
  ].join('\n');

const escapeAttribute = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
