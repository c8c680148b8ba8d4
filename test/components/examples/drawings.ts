import { awaitedPage } from '../../../src/view/figures/awaitedPage.ts';
import { problemsAddress, riverMapFileAddress } from '../../../src/core/site/addresses.ts';
import { chartsOf } from '../../../src/view/figures/figureChartModels.ts';
import { columnFigures } from '../../../src/view/figures/citable.ts';
import { figureCitations } from '../../../src/view/figures/figureCitations.ts';
import { figureDownloads } from '../../../src/view/figures/figureDownloads.ts';
import { figureEmbedCodes } from '../../../src/view/figures/figureEmbedCode.ts';
import { figureFrame } from '../../../src/view/figures/figureFrame.ts';
import { figureHead } from '../../../src/view/figures/figureHead.ts';
import { figurePage } from '../../../src/view/figures/figurePage.ts';
import { figurePlaces } from '../../../src/view/figures/figurePlaces.ts';
import { liveFigures } from '../../../src/view/figures/publishedFigure.ts';
import { townComparison } from '../../../src/view/figures/townComparison.ts';
import { buildMapView } from '../../../src/view/map/buildMapView.ts';
import { legendLayers } from '../../../src/view/map/legendLayers.ts';
import { text } from '../../../src/i18n/text.ts';
import { screenView } from '../../../src/view/screen/screenView.ts';
import { describeStrip } from '../../../src/view/strip/describeStrip.ts';
import { layOutStrip } from '../../../src/view/strip/layOutStrip.ts';
import { chartExamples } from './chartExamples.ts';
import { district, first } from './district.ts';
import { example, type Example } from './example.ts';
import { shaGou, stripExamples } from './stripExamples.ts';

const { site, index, editions, newestEdition } = district;
const absolute = (address: string): string => `https://${site.host}${address}`;
const figures = liveFigures(editions);
const figure = first(figures, 'figure');
const downloads = figureDownloads(
  figure,
  new Map([
    ['csv', 4_000],
    ['zip', 9_000],
  ]),
);
const comparison = first(
  figures.flatMap((each) => townComparison(index, each) ?? []),
  'comparison of towns',
);
const slides = screenView(index, newestEdition, site).slides;
const strip = first(
  slides.flatMap((slide) => (slide.kind === 'strip' ? [slide.wide] : [])),
  'river on the display',
);
const river = first(index.record.rivers, 'river');
const map = buildMapView(index, river.id);
const scene = first(layOutStrip(shaGou, 'all'), 'scene');
const cards = columnFigures(index, problemsAddress);

/** Content of each kind of slide below its heading. */
const partOfSlide: Readonly<Partial<Record<string, string>>> = {
  strip: 'ScreenRiver',
  people: 'ScreenPeople',
  figures: 'ScreenFigures',
  counts: 'ScreenCounts',
  case: 'ScreenCase',
  call: 'ScreenCall',
};

/** Components that draw: charts and figures, maps, strips, slides of the display. */
export const drawings: readonly Example[] = [
  ...chartExamples.map((model) =>
    example('figures/ChartFigure', `chart ${model.id}`, { model, tableId: `${model.id}-table` }),
  ),
  example('figures/CitableFigures', 'figures to cite', { figures: cards }),
  example('figures/FigureBody', 'body of a figure', {
    id: figure.declaration.id,
    view: figurePage(index, figure),
    charts: chartsOf(index, figure),
    citations: figureCitations(figure, site, absolute),
    downloads,
    embedCodes: figureEmbedCodes(figure, absolute),
    embedAddress: figurePlaces(figure).embed,
  }),
  example('figures/FigureCards', 'cards of figures', { cards, size: 'wide' }),
  example('figures/FigureFrame', 'figure in a frame', { view: figureFrame(index, figure) }),
  example('figures/FigureHead', 'head of a figure', {
    head: figureHead(figure, { site, absolute, downloads }),
  }),
  example('figures/AwaitedFigure', 'figure of the next edition', {
    view: awaitedPage(
      index,
      { kind: 'awaited', id: figure.declaration.id, declaration: figure.declaration },
      newestEdition,
    ),
  }),
  example('figures/FigureHeadline', 'headline of a figure', { view: figurePage(index, figure) }),
  example('figures/TownFunnel', 'towns beside the district', { view: comparison }),
  example('map/MapFigure', 'map of a river', {
    view: map,
    label: river.name,
    file: riverMapFileAddress(river.id),
    site,
  }),
  example('map/MapStill', 'still drawing of a map', { view: map, label: river.name }),
  example('map/MapStage', 'stage of a live map', { label: river.name }),
  example('map/MapLegend', 'legend of a map', { layers: legendLayers(map) }),
  example('map/MapList', 'list beside a map', { view: map, open: 'river' }),
  ...slides
    .filter(({ kind }, at) => slides.findIndex((slide) => slide.kind === kind) === at)
    .map((slide) => example('screen/ScreenSlide', `slide ${slide.kind}`, { slide })),
  ...slides.flatMap((slide, at) => {
    const part = partOfSlide[slide.kind];
    const isFirst = slides.findIndex(({ kind }) => kind === slide.kind) === at;
    return part !== undefined && isFirst
      ? [example(`screen/${part}`, `part of slide ${slide.kind}`, { slide })]
      : [];
  }),
  example('screen/ScreenCover', 'cover of the display', {
    name: site.siteName,
    slogan: text.screen.slogan,
    officeName: site.officeName,
    qr: { size: 21, d: 'M0 0h7v7h-7z' },
  }),
  example('screen/ScreenStrip', 'river on the display', { strip }),
  ...stripExamples.map(({ title, model }, at) =>
    example('strip/RiverStrip', `strip: ${title}`, { model, idPrefix: `strip-${at + 1}` }),
  ),
  example('strip/RiverStripDrawing', 'drawing of a strip', {
    scene,
    idPrefix: 'drawing',
    title: shaGou.name,
    description: describeStrip(shaGou),
  }),
  example('strip/RiverStripFigure', 'strip of a landing page', {
    model: shaGou,
    idPrefix: 'figure',
    layouts: 'vertical',
  }),
  example('strip/RiverStripLegend', 'legend of a strip', { model: shaGou }),
  example('strip/RiverStripTable', 'table of a strip', { model: shaGou, open: true }),
];
