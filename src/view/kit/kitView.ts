import { kitFileAddress, kitSetAddress } from '../../core/site/addresses.ts';
import { text } from '../../i18n/text.ts';
import { formatFileSize } from '../numbers/formatFileSize.ts';
import type { LinkView } from '../rivers/river.ts';
import { kitArchive, kitItems, previewOf, type KitItem } from './kitItems.ts';
import type { KitModel } from './kitModel.ts';

/** A picture of a piece on a page. */
export interface KitPicture {
  readonly address: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alt: string;
}

/** A set in the overview. */
export interface KitSetCard {
  readonly name: string;
  readonly address: string;
  /** Absent if the cover is left out. */
  readonly cover?: KitPicture;
}

/** One piece of a set. */
export interface KitPieceView {
  readonly name: string;
  readonly size: string;
  readonly picture: KitPicture;
  /** Target of its QR code, or that it has none. */
  readonly opens: string;
  readonly download: { readonly text: string; readonly address: string };
}

/** The page of one set. */
export interface KitSetView {
  readonly name: string;
  readonly title: string;
  readonly lede: string;
  readonly address: string;
  /** Absent if every piece is left out. */
  readonly archive: LinkView | undefined;
  readonly opens: LinkView;
  readonly pieces: readonly KitPieceView[];
  /** Names of the pieces that are left out. */
  readonly leftOut: readonly string[];
}

/** Bytes, and width and height in pixels, of a file on a page. */
export interface KitFileFacts {
  readonly bytes: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * All sets, the district's themes first.
 *
 * @param lacksCover whether the cover of a set is left out
 */
export const kitSetCards = (
  sets: readonly KitModel[],
  lacksCover: (model: KitModel) => boolean,
): { readonly district: readonly KitSetCard[]; readonly rivers: readonly KitSetCard[] } => {
  const cardOf = (model: KitModel): KitSetCard => ({
    name: nameOf(model),
    address: kitSetAddress(model.id),
    ...(!lacksCover(model) && {
      cover: {
        address: kitFileAddress(model.id, 'cover.png'),
        widthPx: 900,
        heightPx: 383,
        alt: '',
      },
    }),
  });
  return {
    district: sets.filter(({ water }) => water === undefined).map(cardOf),
    rivers: sets.filter(({ water }) => water !== undefined).map(cardOf),
  };
};

/**
 * The page of a set.
 *
 * @param facts of every file that exists, by name
 */
export const kitSetView = (
  model: KitModel,
  facts: ReadonlyMap<string, KitFileFacts>,
): KitSetView => {
  const words = text.kit;
  const name = nameOf(model);
  const archive = facts.get(kitArchive);
  return {
    name,
    title: words.setTitle(name),
    lede: words.setLede(name, model.dataThrough),
    address: kitSetAddress(model.id),
    archive: archive && {
      text: words.all,
      address: kitFileAddress(model.id, kitArchive),
      note: formatFileSize(archive.bytes),
    },
    opens: { text: words.opensPage(model.name), address: model.opens },
    pieces: kitItems.flatMap((item) => pieceView(model, item, facts) ?? []),
    leftOut: kitItems
      .filter(({ file }) => !facts.has(file))
      .map(({ id }) => `${words.items[id].name}（${words.items[id].size}）`),
  };
};

const pieceView = (
  model: KitModel,
  { id, file, medium }: KitItem,
  facts: ReadonlyMap<string, KitFileFacts>,
): KitPieceView | undefined => {
  const words = text.kit;
  const { name, size } = words.items[id];
  const shown = file.endsWith('.png') ? file : previewOf(id);
  const download = facts.get(file);
  const picture = facts.get(shown);
  if (!download || !picture) return undefined;
  const { widthPx, heightPx } = picture;
  return {
    name,
    size,
    picture: {
      address: kitFileAddress(model.id, shown),
      widthPx,
      heightPx,
      alt: words.preview(name, model.name),
    },
    opens: medium === undefined ? words.noCode : words.opens(model.qrTexts[medium]),
    download: {
      text: words.fileSize(formatFileSize(download.bytes)),
      address: kitFileAddress(model.id, file),
    },
  };
};

const nameOf = ({ name, water, theme }: KitModel): string =>
  water ? name : text.kit.setName(name, theme.name);
