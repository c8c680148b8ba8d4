import { readFileSync } from 'node:fs';
import { z } from 'zod';
import sharp from 'sharp';
import { publishPhoto } from '../../src/print/photos/publishPhoto.ts';

/** What the names of pictures promise; another format behind such a name is refused. */
const formats: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp']);

const isSound = async (file: string): Promise<boolean> => {
  try {
    const bytes = readFileSync(file);
    const { format } = await sharp(bytes).metadata();
    if (!formats.has(format)) return false;
    await publishPhoto(bytes);
    return true;
  } catch {
    return false;
  }
};

// A process of its own, since decoding is asynchronous and the import is not. Reads a list of files
// from its input, and writes those that the site can publish.
const files = z.array(z.string()).parse(JSON.parse(readFileSync(0, 'utf8')));
const sound: string[] = [];
for (const file of files) if (await isSound(file)) sound.push(file);
console.log(JSON.stringify(sound));
