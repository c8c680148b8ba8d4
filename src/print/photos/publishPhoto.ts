import sharp from 'sharp';

/** Most bytes of a published photo, so that a page with a pair loads with a weak signal. */
export const PHOTO_BYTES = 120_000;

/** Longest sides in pixels and qualities, tried in this order, the best first. */
const attempts = [1200, 960, 640].flatMap((longestPx) =>
  [76, 64, 52].map((quality) => ({ longestPx, quality })),
);

/** A photo as the site publishes it. */
export interface Photo {
  readonly bytes: Uint8Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * A photo, upright and scaled down, without camera metadata: place, time, owner, preview.
 *
 * @param source bytes of a JPEG, PNG or WebP file
 * @returns a JPEG of at most `PHOTO_BYTES`
 * @throws Error for bytes that are not a picture
 */
export const publishPhoto = async (source: Uint8Array): Promise<Photo> => {
  for (const { longestPx, quality } of attempts) {
    const { data, info } = await sharp(source)
      .autoOrient()
      .resize({ width: longestPx, height: longestPx, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    if (data.length <= PHOTO_BYTES)
      return { bytes: data, widthPx: info.width, heightPx: info.height };
  }
  throw new Error(`Expected a photo that fits into ${PHOTO_BYTES} bytes at 640 px`);
};
