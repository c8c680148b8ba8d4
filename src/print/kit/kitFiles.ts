import sharp from 'sharp';
import type { KitModel } from '../../view/kit/kitModel.ts';
import type { KitFileFacts } from '../../view/kit/kitView.ts';
import { kitArchive, kitItems, previewOf, type KitItemId } from '../../view/kit/kitItems.ts';
import type { Issue } from '../../core/issues/issue.ts';
import { kitSetAddress } from '../../core/site/addresses.ts';
import { text } from '../../i18n/text.ts';
import { faultIssue, faultPath } from '../engine/faultIssue.ts';
import { printPiece, type PrintFault } from '../engine/printPiece.ts';
import {
  isKept,
  keepFiles,
  keptSize,
  placeKept,
  printKey,
  readKept,
} from '../engine/printCache.ts';
import { zipArchive } from '../engine/zipArchive.ts';
import { kitPiece, screenWidthPx } from './kitPieces.ts';

/** Width of the previews on the page of a set, px. */
const PREVIEW_WIDTH = 480;

/** Date of every archive entry. It is constant and independent of the content. */
const ARCHIVE_DAY = '2000-01-01';

/** A set cannot be made; `issues` has the reasons, for a report. */
export class UnprintableKit extends Error {
  override readonly name = 'UnprintableKit';
  readonly #issues: readonly Issue[];

  constructor(set: string, issues: readonly Issue[]) {
    super(`Campaign material of ${set} cannot be made: ${JSON.stringify(issues)}`);
    this.#issues = issues;
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }
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

/** Whether the cached files of a set are up to date. */
export const isKitKept = (model: KitModel): boolean => isKept(kitKey(model), kitFileNames);

/**
 * One file of a set; made if it is not cached.
 *
 * @throws UnprintableKit with every reason
 */
export const getKitFile = async (model: KitModel, name: string): Promise<Uint8Array> =>
  readKept(await keepKit(model), name);

/**
 * Copies every file of a set into a folder. Makes the set if necessary.
 *
 * @throws UnprintableKit with every reason
 */
export const placeKit = async (model: KitModel, folder: string): Promise<void> => {
  placeKept(await keepKit(model), kitFileNames, folder);
};

/** Sizes of a set's files in bytes and of its pictures in pixels. Makes the set if necessary. */
export const kitFileSizes = async (model: KitModel): Promise<(file: string) => KitFileFacts> => {
  const key = await keepKit(model);
  const facts = new Map<string, KitFileFacts>();
  for (const name of kitFileNames) {
    const bytes = keptSize(key, name);
    const { width = 0, height = 0 } = name.endsWith('.png')
      ? await sharp(readKept(key, name)).metadata()
      : {};
    facts.set(name, { bytes, widthPx: width, heightPx: height });
  }
  return (file) => {
    const found = facts.get(file);
    if (!found) throw new Error(`A set of campaign material has no ${file}`);
    return found;
  };
};

/** Makes a set unless it is cached. */
export const keepKit = async (model: KitModel): Promise<string> => {
  const key = kitKey(model);
  if (!isKitKept(model)) keepFiles(key, await makeKit(model));
  return key;
};

/** Makes every file of a set. The same model gives the same bytes. */
export const makeKit = async (model: KitModel): Promise<Readonly<Record<string, Uint8Array>>> => {
  const issues: Issue[] = [];
  const pieces = new Map<string, Uint8Array>();
  const previews = new Map<string, Uint8Array>();
  for (const { id, file } of kitItems) {
    const outcome = printPiece(kitPiece(model, id));
    if (!outcome.ok) {
      issues.push(...outcome.faults.map((fault) => kitFaultIssue(model, id, fault)));
      continue;
    }
    const { pdf, png } = outcome.printed;
    if (file.endsWith('.png')) pieces.set(file, await png(screenWidthPx(id)));
    else {
      pieces.set(file, await pdf());
      previews.set(previewOf(id), await png(PREVIEW_WIDTH));
    }
  }
  if (issues.length > 0) throw new UnprintableKit(model.id, issues);
  const entries = [...pieces].map(([name, content]) => ({ name, content }));
  return Object.fromEntries([
    ...pieces,
    ...previews,
    [kitArchive, zipArchive(entries, ARCHIVE_DAY)],
  ]);
};

/** Names the set, the piece, and the template's place on it. */
const kitFaultIssue = (model: KitModel, id: KitItemId, fault: PrintFault): Issue => {
  const words = text.kit;
  const path = faultPath(fault);
  const place = { source: kitSetAddress(model.id), path: [kitFileOf(id), ...path] };
  const [field = ''] = path.filter((step) => typeof step === 'string');
  return faultIssue(
    { ...place, label: `${model.scope} ${model.theme.name}` },
    { title: `${words.items[id].name} ${placeNames.get(field) ?? ''}`.trim() },
    fault,
  );
};

const placeNames: ReadonlyMap<string, string> = new Map(Object.entries(text.kit.places));

const kitFileOf = (id: KitItemId): string => kitItems.find((item) => item.id === id)?.file ?? id;
