import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { boardQrText } from '../../../src/core/site/addresses.ts';
import { drawQrCode } from '../../../src/print/engine/qrCode.ts';

const SCALE = 4;

/** The drawing as a picture, four pixels per module. */
const rasterise = ({ size, d }: ReturnType<typeof drawQrCode>) => {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = ''] of d.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < SCALE; row += 1)
      for (let column = 0; column < SCALE; column += 1) {
        const at = ((Number(y) * SCALE + row) * side + Number(x) * SCALE + column) * 4;
        pixels.fill(0, at, at + 3);
      }
  return { pixels, side };
};

describe('the QR code of a board', () => {
  it('is read back by an independent reader', () => {
    const text = boardQrText('hzz.example.gov.cn', '/', '0F60Q38');
    const { pixels, side } = rasterise(drawQrCode(text));
    expect(jsQR(pixels, side, side)?.data).toBe('https://HZZ.EXAMPLE.GOV.CN/Q/0F60Q38');
  });

  it('stays small: version 4 for an address of 36 characters', () => {
    expect(drawQrCode(boardQrText('hzz.example.gov.cn', '/', '0F60Q38')).size).toBe(33 + 8);
  });

  it('keeps the case of the base path, which matters to a server', () => {
    expect(boardQrText('hzz.example.gov.cn', '/hzz/', '0F60Q38')).toBe(
      'https://HZZ.EXAMPLE.GOV.CN/hzz/Q/0F60Q38',
    );
  });
});
