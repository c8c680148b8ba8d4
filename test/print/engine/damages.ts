import sharp, { type Sharp } from 'sharp';

/** Pixels with four bytes each: RGBA. */
export interface Picture {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * Damage to a code from five years outdoors and a hurried phone; `module` is its size in pixels.
 */
export const damages = {
  none: (picture) => Promise.resolve(picture),
  blurred: async (picture, module) => await through(picture, (image) => image.blur(module * 0.4)),
  dirty: async (picture, module) => spattered(picture, module, 0.03),
  faded: async (picture) => await through(picture, (image) => image.removeAlpha().linear(0.4, 100)),
  tilted: async (picture) =>
    await through(picture, (image) =>
      image
        .affine([0.97, 0.2, -0.12, 0.86], { background: white })
        .rotate(9, { background: white }),
    ),
  'far away': async (picture, module) =>
    await through(picture, (image) =>
      image.resize({ width: Math.round((picture.width / module) * 2.6), kernel: 'lanczos3' }),
    ),
  'covered by a sticker': async (picture) => covered(picture, 0.08),
} as const satisfies Readonly<
  Record<string, (picture: Picture, module: number) => Promise<Picture>>
>;

export type Damage = keyof typeof damages;

const white = { r: 255, g: 255, b: 255, alpha: 1 };

/** A part of a picture, scaled to a number of pixels per module. */
export const cutOut = async (
  picture: Picture,
  box: { readonly left: number; readonly top: number; readonly side: number },
  widthPx: number,
): Promise<Picture> =>
  await through(picture, (image) =>
    image
      .extract({
        left: Math.round(box.left),
        top: Math.round(box.top),
        width: Math.round(box.side),
        height: Math.round(box.side),
      })
      .resize({ width: widthPx, height: widthPx, fit: 'fill' }),
  );

const through = async (
  { pixels, width, height }: Picture,
  change: (image: Sharp) => Sharp,
): Promise<Picture> => {
  const image = change(sharp(pixels, { raw: { width, height, channels: 4 } }));
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels: new Uint8Array(data), width: info.width, height: info.height };
};

/** Drops of mud on a share of the picture; the same ones every time. */
const spattered = (picture: Picture, module: number, share: number): Promise<Picture> => {
  const { width, height } = picture;
  const pixels = picture.pixels.slice();
  const random = sequence(20261031);
  const radius = module * 0.9;
  const drops = Math.round((share * width * height) / (Math.PI * radius * radius));
  for (let drop = 0; drop < drops; drop += 1) {
    const [x, y] = [random() * width, random() * height];
    const shade = random() < 0.5 ? 70 : 190;
    paintDisc({ pixels, width, height }, x, y, radius * (0.5 + random()), shade);
  }
  return Promise.resolve({ pixels, width, height });
};

const paintDisc = (
  { pixels, width, height }: Picture,
  x: number,
  y: number,
  radius: number,
  shade: number,
): void => {
  for (let row = Math.max(0, Math.ceil(y - radius)); row <= Math.min(height - 1, y + radius); row++)
    for (
      let column = Math.max(0, Math.ceil(x - radius));
      column <= Math.min(width - 1, x + radius);
      column++
    )
      if (Math.hypot(column - x, row - y) <= radius)
        pixels.fill(shade, (row * width + column) * 4, (row * width + column) * 4 + 3);
};

/** A white sticker over a share of the picture, right of its centre, where no finder pattern is. */
const covered = (picture: Picture, share: number): Promise<Picture> => {
  const { width, height } = picture;
  const pixels = picture.pixels.slice();
  const side = Math.round(Math.sqrt(share) * width);
  const [left, top] = [Math.round(width * 0.46), Math.round(height * 0.42)];
  for (let row = top; row < Math.min(height, top + side); row += 1)
    pixels.fill(255, (row * width + left) * 4, (row * width + Math.min(width, left + side)) * 4);
  return Promise.resolve({ pixels, width, height });
};

/** Pseudo-random numbers from 0 to 1, the same every time (mulberry32). */
export const sequence = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
