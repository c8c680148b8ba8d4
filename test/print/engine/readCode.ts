import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsQR from 'jsqr';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Picture } from './damages.ts';

const { resolve } = createRequire(import.meta.url);
const bytes = readFileSync(resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(bytes).buffer } });

/** The text read from a picture by two independent readers; undefined if a reader fails. */
export const readCode = async (
  picture: Picture,
): Promise<{ readonly zxing: string | undefined; readonly jsqr: string | undefined }> => {
  const { pixels, width, height } = picture;
  return {
    zxing: (await findCode(picture))?.text,
    jsqr: jsQR(new Uint8ClampedArray(pixels), width, height)?.data,
  };
};

/** The code in a picture, with the corners of its symbol in pixels. */
export const findCode = async ({ pixels, width, height }: Picture) => {
  const data = new Uint8ClampedArray(pixels);
  const [found] = await readBarcodes(
    { data, width, height, colorSpace: 'srgb' },
    { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 1 },
  );
  return found;
};
