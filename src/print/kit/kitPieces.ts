import { text } from '../../i18n/text.ts';
import type { KitItemId, KitMedium } from '../../view/kit/kitItems.ts';
import type { KitModel } from '../../view/kit/kitModel.ts';
import { a4, cutSheet, type Sheet } from '../engine/sheet.ts';
import type { PrintPiece } from '../engine/printPiece.ts';
import { QUIET_ZONE, qrRuns } from '../engine/qrCode.ts';

/** Composition of each piece: template, paper, and width of its QR code. */
interface Composition {
  readonly template: string;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Margin free of text and codes, millimetres; a screen has none. */
  readonly safeMm: number;
  /** Cut from a larger sheet, printed on office paper, or shown on a screen. */
  readonly paper: 'cut' | 'office' | 'screen';
  /** Millimetres of the finished piece per unit of its template. */
  readonly unitMm: number;
  readonly medium?: KitMedium;
  /** Width of the QR code without its quiet zone, millimetres. */
  readonly symbolMm?: number;
}

/** A screen pixel counts as a tenth of a millimetre; only proportions matter there. */
const px = 0.1;

const compositions: Readonly<Record<KitItemId, Composition>> = {
  'poster-a3': {
    template: 'kit-poster',
    widthMm: 297,
    heightMm: 420,
    safeMm: 10,
    paper: 'cut',
    unitMm: 1,
    medium: 'poster-a3',
    symbolMm: 46,
  },
  'poster-a2': {
    template: 'kit-poster',
    widthMm: 420,
    heightMm: 594,
    safeMm: 10,
    paper: 'cut',
    unitMm: Math.SQRT2,
    medium: 'poster-a2',
    symbolMm: 65,
  },
  banner: {
    template: 'kit-banner',
    widthMm: 8000,
    heightMm: 700,
    safeMm: 40,
    paper: 'cut',
    unitMm: 1,
    medium: 'banner',
    symbolMm: 420,
  },
  leaflet: {
    template: 'kit-leaflet',
    widthMm: 297,
    heightMm: 210,
    safeMm: 10,
    paper: 'cut',
    unitMm: 1,
    medium: 'leaflet',
    symbolMm: 34,
  },
  stickers: {
    template: 'kit-stickers',
    widthMm: a4.widthMm,
    heightMm: a4.heightMm,
    safeMm: a4.safeMm,
    paper: 'office',
    unitMm: 1,
    medium: 'sticker',
    symbolMm: 34,
  },
  long: {
    template: 'kit-long',
    widthMm: 1080 * px,
    heightMm: 2950 * px,
    safeMm: 0,
    paper: 'screen',
    unitMm: px,
    medium: 'long',
    symbolMm: 300 * px,
  },
  cover: {
    template: 'kit-cover',
    widthMm: 900 * px,
    heightMm: 383 * px,
    safeMm: 0,
    paper: 'screen',
    unitMm: px,
  },
  square: {
    template: 'kit-square',
    widthMm: 500 * px,
    heightMm: 500 * px,
    safeMm: 0,
    paper: 'screen',
    unitMm: px,
  },
  led: {
    template: 'kit-led',
    widthMm: 1920 * px,
    heightMm: 1080 * px,
    safeMm: 0,
    paper: 'screen',
    unitMm: px,
    medium: 'led',
    symbolMm: 290 * px,
  },
  'led-wide': {
    template: 'kit-led-wide',
    widthMm: 3840 * px,
    heightMm: 540 * px,
    safeMm: 0,
    paper: 'screen',
    unitMm: px,
    medium: 'led-wide',
    symbolMm: 290 * px,
  },
};

/** Width of a screen piece in pixels. */
export const screenWidthPx = (id: KitItemId): number =>
  Math.round(compositions[id].widthMm / compositions[id].unitMm);

/** One piece of a set. */
export const kitPiece = (model: KitModel, id: KitItemId): PrintPiece => {
  const composition = compositions[id];
  return {
    template: composition.template,
    sheet: sheetOf(model, id, composition),
    data: dataOf(model, id, composition),
  };
};

const sheetOf = (
  { scope }: KitModel,
  id: KitItemId,
  { widthMm, heightMm, safeMm, paper }: Composition,
): Sheet => {
  const bare = { ...a4, widthMm, heightMm, safeMm };
  if (paper !== 'cut') return bare;
  const sheet = cutSheet(widthMm, heightMm, { safeMm, slugLine: '' });
  const words = text.kit;
  const { name, size } = words.items[id];
  const scale = sheet.deliveredAt === 1 ? words.fullSize : words.tenthSize;
  return { ...sheet, slugLine: words.slug(scope, name, size, scale) };
};

const dataOf = (
  model: KitModel,
  id: KitItemId,
  { unitMm, medium, symbolMm = 0 }: Composition,
): PrintPiece['data'] => {
  const words = text.kit;
  const { thisOne } = text.waters;
  const { theme, network } = model;
  return {
    title: `${model.name} ${theme.name} ${words.items[id].name}`,
    unit: unitMm,
    scope: model.scope,
    theme: { name: theme.name, when: theme.when, slogan: theme.slogan, appeal: theme.appeal },
    network: {
      width: network.widthKm,
      height: network.heightKm,
      lines: network.lines.map(({ points, order, isHere }) => ({ points, order, here: isHere })),
    },
    facts: model.facts,
    course: model.course,
    dry: model.isSeasonal ? words.dry : '',
    whoAnswers: model.water ? words.whoAnswers(thisOne[model.water]) : words.whoAnswersDistrict,
    chiefs: model.chiefs,
    figuresWord: words.figures,
    figures: model.figures,
    asOf: model.asOf,
    selfReported: words.selfReported,
    report: words.report,
    phone: model.phone,
    hotlines: model.hotlines,
    reportWhat: words.reportWhat,
    reportKinds: words.reportKinds,
    reportAfter: words.reportAfter,
    scan: model.water ? words.scan(thisOne[model.water]) : words.scanDistrict,
    scanGives: words.scanGives,
    address: model.addressInLetters,
    issuer: model.issuer,
    demonstration: markOf(model),
    letterMm: (model.bannerDistanceM * 1000) / 250,
    qr:
      medium === undefined
        ? null
        : {
            // Posters hang indoors and are read at arm's length. Outdoor pieces need level H.
            ...qrRuns(
              model.qrTexts[medium],
              medium === 'banner' || medium === 'sticker' ? 'H' : 'Q',
            ),
            quietModules: QUIET_ZONE,
            symbolMm,
          },
  };
};

/** Why a piece must not be printed; empty for one that may. */
const markOf = ({ isDemonstration, isPreparing }: KitModel): string => {
  if (isDemonstration) return text.kit.demonstration;
  return isPreparing ? text.kit.preparing : '';
};
