import { randomBytes } from 'node:crypto';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ZipEntries } from '../../../src/data/spreadsheets/zipEntries.ts';

const MEGABYTE = 1024 * 1024;

/** An archive with a part of zeros, which packs to nothing, beside one that does not pack. */
const archive = (zeroMegabytes: number, packedMegabytes: number): Buffer =>
  Buffer.from(
    zipSync(
      {
        rows: new Uint8Array(zeroMegabytes * MEGABYTE),
        rest: new Uint8Array(randomBytes(packedMegabytes * MEGABYTE)),
      },
      { level: 1 },
    ),
  );

const unpacked = (bytes: Buffer): number => new ZipEntries(bytes).read('rows')?.length ?? 0;

describe('the unpacked size of a workbook', () => {
  it('may be as large as the rows of a large district need', () => {
    expect(unpacked(archive(130, 4))).toBe(130 * MEGABYTE);
  });

  it('is limited by the packed size, so that a small file cannot fill the memory', () => {
    expect(() => unpacked(archive(130, 1))).toThrow('too-large');
  });
});
