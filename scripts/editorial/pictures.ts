import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readExif from 'exif-reader';
import sharp from 'sharp';
import type { PictureFacts } from '../../src/core/editorial/finding.ts';

/** Metadata about the picture itself, not about who took it, when, where, and with which device. */
const harmless =
  /^(?:Orientation|[XY]Resolution|ResolutionUnit|YCbCr\w+|ExifTag|ExifVersion|ColorSpace|Pixel[XY]Dimension|ComponentsConfiguration|FlashpixVersion)$/;

/** Every picture in some folders with its metadata, by path. */
export const readPictures = async (
  folders: readonly string[],
): Promise<ReadonlyMap<string, PictureFacts>> => {
  const files = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:jpe?g|png|webp|gif|avif|tiff?|svg)$/i.test(name))
      .sort()
      .map((name) => join(folder, name)),
  );
  const facts = new Map<string, PictureFacts>();
  for (const file of files) facts.set(file, await factsOf(file));
  return facts;
};

async function factsOf(file: string): Promise<PictureFacts> {
  // A drawing has no camera data, and its text is visible anyway.
  if (file.toLowerCase().endsWith('.svg')) return 'plain';
  const said = await sharp(readFileSync(file))
    .metadata()
    .catch(() => undefined);
  if (!said) return 'unreadable';
  const { exif, xmp, iptc } = said;
  const { Image = {}, Photo = {}, GPSInfo = {} } = exif === undefined ? {} : tagsOf(exif);
  if (Object.keys(GPSInfo).some((tag) => /Latitude|Longitude/.test(tag))) return 'position';
  if (xmp?.includes('exif:GPSLatitude') === true) return 'position';
  const tags = [...Object.keys(Image), ...Object.keys(Photo), ...Object.keys(GPSInfo)];
  const isPlain =
    xmp === undefined && iptc === undefined && tags.every((tag) => harmless.test(tag));
  return isPlain ? 'plain' : 'metadata';
}

/** Unreadable tags still count as tags. */
const tagsOf = (exif: Buffer): Pick<ReturnType<typeof readExif>, 'Image' | 'Photo' | 'GPSInfo'> => {
  try {
    return readExif(exif);
  } catch {
    return { Image: { Unreadable: 1 } };
  }
};

/** Rewrites a picture upright, without metadata except its colour profile. */
export const cleanPicture = async (file: string): Promise<void> => {
  const picture = sharp(readFileSync(file)).autoOrient().keepIccProfile();
  // Visually lossless for photographs.
  const kept = /\.jpe?g$/i.test(file) ? picture.jpeg({ quality: 92 }) : picture;
  writeFileSync(file, await kept.toBuffer());
};
