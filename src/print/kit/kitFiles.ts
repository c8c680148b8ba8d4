import sharp from 'sharp';
import type { KitModel } from '../../view/kit/kitModel.ts';
import type { KitFileFacts } from '../../view/kit/kitView.ts';
import { kitArchive, kitItems, previewOf } from '../../view/kit/kitItems.ts';
import type { PrintIssue } from '../../core/issues/issue.ts';
import type { PieceFault } from '../../core/schemas/madeList.ts';
import { kitSetAddress } from '../../core/site/addresses.ts';
import { text } from '../../i18n/text.ts';
import { faultIssue, faultPath } from '../engine/faultIssue.ts';
import { findKeptSet, keepSet, type KeptSet, type MadeSet } from '../engine/keptSet.ts';
import { printPiece } from '../engine/printPiece.ts';
import { keptSize, placeKept, printKey, readKept } from '../engine/printCache.ts';
import { zipArchive } from '../engine/zipArchive.ts';
import { kitPiece, screenWidthPx } from './kitPieces.ts';

/** Width of the previews on the page of a set, px. */
const PREVIEW_WIDTH = 480;

/** Date of every archive entry. It is constant and independent of the content. */
const ARCHIVE_DAY = '2000-01-01';

/** The files of a set, and every reason why a piece of it is left out. */
export interface KitOutcome {
  readonly set: KeptSet;
  readonly issues: readonly PrintIssue[];
}

/** Every file of a set: pieces, previews of what is printed, and the archive of the pieces. */
export const kitFileNames: readonly string[] = [
  ...kitItems.map(({ file }) => file),
  ...kitItems.filter(({ file }) => file.endsWith('.pdf')).map(({ id }) => previewOf(id)),
  kitArchive,
];

/** Outputs of the pieces beside their PDFs: names, and pictures with their widths. */
const recipe = JSON.stringify([
  kitFileNames,
  kitItems.map(({ id }) => screenWidthPx(id)),
  PREVIEW_WIDTH,
]);

const keys = new WeakMap<KitModel, string>();

const kitKey = (model: KitModel): string => {
  const key =
    keys.get(model) ??
    printKey(
      kitItems.map(({ id }) => kitPiece(model, id)),
      recipe,
    );
  keys.set(model, key);
  return key;
};

/** Whether the files of a set, or the faults of its pieces, are cached. */
export const isKitKept = (model: KitModel): boolean => findKeptSet(kitKey(model)) !== undefined;

/** Whether a set is known to have no cover. Nothing is made to find out. */
export const lacksCover = (model: KitModel): boolean => {
  const set = findKeptSet(kitKey(model));
  return set !== undefined && !set.names.includes('cover.png');
};

/** The outcome of a set; what is not cached is made. */
export const keepKit = async (model: KitModel): Promise<KitOutcome> => {
  const set = await keepSet(kitKey(model), () => makeKit(model));
  return { set, issues: set.faults.map((fault) => kitFaultIssue(model, fault)) };
};

/** One file of a set, undefined if its piece is left out; made if it is not cached. */
export const findKitFile = async (
  model: KitModel,
  name: string,
): Promise<Uint8Array | undefined> => {
  const { set } = await keepKit(model);
  return set.names.includes(name) ? readKept(set.key, name) : undefined;
};

/** Copies every file of a set into a folder. */
export const placeKit = async (model: KitModel, folder: string): Promise<void> => {
  const { set } = await keepKit(model);
  placeKept(set.key, set.names, folder);
};

/** Bytes of the files of a set, and the size of its pictures in pixels, by name. */
export const kitFileFacts = async ({
  key,
  names,
}: KeptSet): Promise<ReadonlyMap<string, KitFileFacts>> => {
  const facts = new Map<string, KitFileFacts>();
  for (const name of names) {
    const bytes = keptSize(key, name);
    const { width = 0, height = 0 } = name.endsWith('.png')
      ? await sharp(readKept(key, name)).metadata()
      : {};
    facts.set(name, { bytes, widthPx: width, heightPx: height });
  }
  return facts;
};

/** Makes every file of a set but those of pieces with a fault. The same model gives the same bytes. */
export const makeKit = async (model: KitModel): Promise<MadeSet> => {
  const faults: PieceFault[] = [];
  const pieces = new Map<string, Uint8Array>();
  const previews = new Map<string, Uint8Array>();
  for (const { id, file } of kitItems) {
    const outcome = printPiece(kitPiece(model, id));
    if (!outcome.ok) {
      faults.push(...outcome.faults.map((fault) => ({ piece: id, fault })));
      continue;
    }
    const { pdf, png } = outcome.printed;
    if (file.endsWith('.png')) pieces.set(file, await png(screenWidthPx(id)));
    else {
      pieces.set(file, await pdf());
      previews.set(previewOf(id), await png(PREVIEW_WIDTH));
    }
  }
  const entries = [...pieces].map(([name, content]) => ({ name, content }));
  const files = Object.fromEntries([
    ...pieces,
    ...previews,
    ...(entries.length > 0 ? [[kitArchive, zipArchive(entries, ARCHIVE_DAY)] as const] : []),
  ]);
  return { files, faults };
};

/** Names the set, the piece, and the template's place on it. */
const kitFaultIssue = (model: KitModel, { piece, fault }: PieceFault): PrintIssue => {
  const item = kitItems.find(({ id }) => id === piece);
  if (!item) throw new Error(`A set of campaign material has no ${piece}`);
  const path = faultPath(fault);
  const place = { source: kitSetAddress(model.id), path: [item.file, ...path] };
  const [field = ''] = path.filter((step) => typeof step === 'string');
  return faultIssue(
    { ...place, label: `${model.name} ${model.theme.name}` },
    { title: `${text.kit.items[item.id].name} ${placeNames.get(field) ?? ''}`.trim() },
    fault,
  );
};

const placeNames: ReadonlyMap<string, string> = new Map(Object.entries(text.kit.places));
