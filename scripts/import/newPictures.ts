import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { NamedPicture } from '../../src/core/dataset/namedPictures.ts';
import { errorAt, warningAt, type Issue, type IssuePlace } from '../../src/core/issues/issue.ts';
import { contentPlaces } from '../../src/data/contentDir.ts';
import type { PublishedContent } from '../../src/data/readPublished.ts';

/** A picture that a release puts into `pictures`. */
export interface PictureFile {
  /** Name in `pictures`. */
  readonly name: string;
  /** Path of the file that the office handed in. */
  readonly from: string;
}

/** The pictures that come with an export. */
export interface NewPictures {
  readonly files: readonly PictureFile[];
  /** Errors for pictures that this import adds, warnings for those that were named before. */
  readonly issues: readonly Issue[];
}

/** Most bytes of a picture as it is handed in; a telephone writes a quarter of it. */
const MAXIMUM_BYTES = 20 * 1024 * 1024;

/**
 * Finds the pictures that `pictures` lacks beside the source, and checks every picture that no
 * published problem names, wherever it lies: its size, and whether the site can publish it.
 *
 * @param named by the export, each with its place
 * @param source file or folder of the export
 * @throws Error if the process that decodes them fails
 */
export const newPictures = (
  named: readonly NamedPicture[],
  source: string,
  content: string,
  { record }: Pick<PublishedContent, 'record'>,
): NewPictures => {
  const published = new Set(
    record?.problems?.flatMap(({ pictures = [] }) => pictures.map(({ file }) => file)),
  );
  const kept = contentPlaces(content).pictures;
  const folders = foldersBeside(source);
  const found = [...new Set(named.map(({ file }) => file))]
    .map((name): FoundPicture => {
      const own = findFile([kept], name);
      const beside = findFile(folders, name);
      return { name, own, beside, file: own ?? beside, looked: [...folders, kept] };
    })
    .filter(({ name, own }) => own === undefined || !published.has(name));
  const sound = soundFiles(
    found.flatMap(({ file }) => (file === undefined || isTooLarge(file) ? [] : [file])),
  );
  return {
    files: found.flatMap(({ name, own, beside }) =>
      own === undefined && beside !== undefined && sound.has(beside)
        ? [{ name, from: beside }]
        : [],
    ),
    issues: found.flatMap((picture) =>
      named
        .filter(({ file }) => file === picture.name)
        .flatMap(
          ({ place }) =>
            findIssue(picture, sound, {
              place,
              issueAt: published.has(picture.name) ? warningAt : errorAt,
            }) ?? [],
        ),
    ),
  };
};

/** A picture that is checked, with the files of its name. */
interface FoundPicture {
  readonly name: string;
  /** The one in `pictures`. */
  readonly own: string | undefined;
  /** The one beside the source. */
  readonly beside: string | undefined;
  /** The one that would be published. */
  readonly file: string | undefined;
  /** Folders in which it was looked for. */
  readonly looked: readonly string[];
}

const findIssue = (
  { name, own, beside, file, looked }: FoundPicture,
  sound: ReadonlySet<string>,
  { place, issueAt }: { readonly place: IssuePlace; readonly issueAt: typeof errorAt },
): Issue | undefined => {
  if (file === undefined) return issueAt(place, 'picture.missing', { file: name, folders: looked });
  if (isTooLarge(file))
    return issueAt(place, 'picture.too-large', {
      file,
      maximumBytes: MAXIMUM_BYTES,
      receivedBytes: statSync(file).size,
    });
  if (!sound.has(file)) return issueAt(place, 'picture.broken', { file });
  if (own !== undefined && beside !== undefined && !isSame(own, beside))
    return warningAt(place, 'picture.two', { kept: own, other: beside });
  return undefined;
};

/** The folder of the source, and what an office calls a folder of pictures in it. */
const foldersBeside = (source: string): readonly string[] => {
  const folder = statSync(source, { throwIfNoEntry: false })?.isDirectory()
    ? source
    : dirname(source);
  return [folder, join(folder, 'pictures'), join(folder, '照片')];
};

const findFile = (folders: readonly string[], name: string): string | undefined =>
  folders
    .map((folder) => join(folder, name))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());

const isTooLarge = (file: string): boolean => statSync(file).size > MAXIMUM_BYTES;

const isSame = (one: string, other: string): boolean =>
  readFileSync(one).equals(readFileSync(other));

const decoder = fileURLToPath(new URL('decodePictures.ts', import.meta.url));

/** The files that the site can publish, decoded in a process of their own. */
const soundFiles = (files: readonly string[]): ReadonlySet<string> => {
  if (files.length === 0) return new Set();
  const { status, stdout, stderr } = spawnSync(process.execPath, [decoder], {
    input: JSON.stringify(files),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Decoding pictures ended with ${String(status)}: ${stderr}`);
  const sound = z.array(z.string()).parse(JSON.parse(stdout));
  return new Set(sound);
};
