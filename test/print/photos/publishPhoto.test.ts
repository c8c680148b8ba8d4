import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PHOTO_BYTES, publishPhoto } from '../../../src/print/photos/publishPhoto.ts';

/** A picture of noise, the hardest to compress, with the metadata of a phone. */
const taken = async (widthPx: number, heightPx: number, orientation = 1): Promise<Uint8Array> =>
  await sharp({
    create: {
      width: widthPx,
      height: heightPx,
      channels: 3,
      background: '#777777',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg({ quality: 95 })
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Artist: '张某', Make: 'Phone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 30/1 0/1' },
    })
    .toBuffer();

describe('a published photo', () => {
  it('has no camera metadata', async () => {
    const source = await taken(400, 300);
    expect((await sharp(source).metadata()).exif).toBeDefined();
    const { bytes } = await publishPhoto(source);
    const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
    expect(Buffer.from(bytes).includes('GPS')).toBe(false);
  });

  it('is upright', async () => {
    const { widthPx, heightPx } = await publishPhoto(await taken(400, 300, 6));
    expect([widthPx, heightPx]).toEqual([300, 400]);
  });

  it('stays within its size limit, whatever the original size', async () => {
    const { bytes, widthPx } = await publishPhoto(await taken(2400, 1600));
    expect(bytes.length).toBeLessThanOrEqual(PHOTO_BYTES);
    expect(widthPx).toBeGreaterThanOrEqual(640);
  });

  it('is refused if the file is not a picture', async () => {
    await expect(publishPhoto(new TextEncoder().encode('no picture'))).rejects.toThrow();
  });
});
