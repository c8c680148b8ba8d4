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

describe('the form of an archive', () => {
  /** An archive whose numbers stand in fields of 64 bits, as streaming writers leave them. */
  const long = (bytes: Buffer): Buffer => {
    const end = bytes.length - 22;
    const begin = bytes.readUInt32LE(end + 16);
    const heads: Buffer[] = [];
    let offset = begin;
    for (let number = 0; number < bytes.readUInt16LE(end + 10); number += 1) {
      const nameLength = bytes.readUInt16LE(offset + 28);
      const head = Buffer.from(bytes.subarray(offset, offset + 46 + nameLength));
      const extra = Buffer.alloc(28);
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      for (const [at, field] of [24, 20, 42].entries()) {
        extra.writeBigUInt64LE(BigInt(head.readUInt32LE(field)), 4 + at * 8);
        head.writeUInt32LE(0xffffffff, field);
      }
      head.writeUInt16LE(28, 30);
      heads.push(head, extra);
      offset += 46 + nameLength + bytes.readUInt16LE(offset + 30) + bytes.readUInt16LE(offset + 32);
    }
    const directory = Buffer.concat(heads);
    const record = Buffer.alloc(56);
    record.writeUInt32LE(0x06064b50, 0);
    record.writeBigUInt64LE(BigInt(bytes.readUInt16LE(end + 10)), 32);
    record.writeBigUInt64LE(BigInt(begin), 48);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeBigUInt64LE(BigInt(begin + directory.length), 8);
    const tail = Buffer.from(bytes.subarray(end));
    tail.writeUInt16LE(0xffff, 10);
    tail.writeUInt32LE(0xffffffff, 16);
    return Buffer.concat([bytes.subarray(0, begin), directory, record, locator, tail]);
  };
  const small = (): Buffer =>
    Buffer.from(zipSync({ 'xl/a.xml': Buffer.from('沙沟'), 'xl/b.xml': Buffer.from('蒲河') }));

  it('may be that of large archives', () => {
    const entries = new ZipEntries(long(small()));
    expect(entries.read('xl/a.xml')?.toString()).toBe('沙沟');
    expect(entries.read('xl/b.xml')?.toString()).toBe('蒲河');
  });

  it('is refused if its long numbers are cut off', () => {
    const bytes = long(small());
    bytes.writeBigUInt64LE(BigInt(bytes.length), bytes.length - 42 + 8);
    expect(() => new ZipEntries(bytes)).toThrow('damaged');
  });

  it('is refused if two parts have one name', () => {
    const two = Buffer.from(
      zipSync({ 'xl/a.xml': Buffer.from('1'), 'XL/A.xml': Buffer.from('2') }),
    );
    expect(() => new ZipEntries(two)).toThrow('damaged');
  });

  it('is refused with its cause if it has a password', () => {
    const bytes = small();
    const begin = bytes.readUInt32LE(bytes.length - 6);
    bytes.writeUInt16LE(1, begin + 8);
    expect(() => new ZipEntries(bytes)).toThrow('password');
  });
});
