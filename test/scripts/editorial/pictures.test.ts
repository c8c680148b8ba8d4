import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanPicture, readPictures } from '../../../scripts/editorial/pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'jianhe-pictures-'));
const square = () =>
  sharp({ create: { width: 8, height: 4, channels: 3, background: '#3a7d8c' } }).jpeg();
const write = (name: string, bytes: Buffer): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

describe('the metadata of a picture', () => {
  it('is empty, its camera, or the position where it was taken', async () => {
    const plain = write('plain.jpg', await square().toBuffer());
    const broken = write('broken.png', Buffer.from('no picture'));
    const turned = write('turned.jpg', await square().withMetadata({ orientation: 6 }).toBuffer());
    const camera = write(
      'camera.JPG',
      await square()
        .withExif({ IFD0: { Make: 'Phone', Artist: '某人' } })
        .toBuffer(),
    );
    const position = write(
      'position.jpg',
      await square()
        .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '36/1 20/1 0/1' } })
        .toBuffer(),
    );
    expect(await readPictures([folder, join(folder, 'absent')])).toEqual(
      new Map([
        [broken, 'unreadable'],
        [camera, 'metadata'],
        [plain, 'plain'],
        [position, 'position'],
        [turned, 'plain'],
      ]),
    );

    await cleanPicture(position);
    await cleanPicture(turned);
    expect((await readPictures([folder])).get(position)).toBe('plain');
    expect(await sharp(readFileSync(turned)).metadata()).toMatchObject({ width: 4, height: 8 });
  });
});
