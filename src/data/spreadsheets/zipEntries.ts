import { crc32, inflateRawSync } from 'node:zlib';
import { partKey } from './partKey.ts';
import { WorkbookError } from './workbookError.ts';

/** One file inside an archive. */
interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** Total unpacked size that every workbook may have, bytes. */
const SMALL_WORKBOOK = 128 * 1024 * 1024;

/** Total unpacked size that no workbook may have, bytes: a district of 5,000 rivers. */
const LARGEST_WORKBOOK = 1024 * 1024 * 1024;

/**
 * Bytes that one packed byte may unpack to, in a workbook that is not small. Cells of a large district
 * give about 15; a bomb gives 1,000.
 */
const MOST_UNPACKED = 40;

const MOST_ENTRIES = 10_000;

/**
 * The parts of a ZIP archive, unpacked on demand and never beyond a limit. The sizes stated in the
 * archive are not trusted. Parts are found without regard to capitals and the direction of slashes.
 */
export class ZipEntries {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #limit: number;
  #unpacked = 0;

  /** @throws WorkbookError if the bytes are not a valid archive */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#entries = readDirectory(bytes);
    this.#limit = Math.max(
      SMALL_WORKBOOK,
      Math.min(LARGEST_WORKBOOK, bytes.length * MOST_UNPACKED),
    );
  }

  has(name: string): boolean {
    return this.#entries.has(partKey(name));
  }

  /** Names as written, without folders. */
  names(): readonly string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  /**
   * The content of a part; undefined if there is none of that name.
   *
   * @throws WorkbookError if it is damaged or unpacks to too much
   */
  read(name: string): Buffer | undefined {
    const entry = this.#entries.get(partKey(name));
    if (!entry) return undefined;
    const content = this.#unpack(entry, name);
    this.#unpacked += content.length;
    if (content.length !== entry.size || crc32(content) !== entry.crc)
      throw new WorkbookError('damaged', name);
    return content;
  }

  #unpack({ method, compressedSize, size, offset }: ZipEntry, name: string): Buffer {
    const left = this.#limit - this.#unpacked;
    if (size > left) throw new WorkbookError('too-large', name);
    const head = at(this.#bytes, offset, 30, name);
    if (head.readUInt32LE(0) !== 0x04034b50) throw new WorkbookError('damaged', name);
    const begin = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    const packed = at(this.#bytes, begin, compressedSize, name);
    if (method === 0) return packed;
    if (method !== 8) throw new WorkbookError('damaged', name);
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    } catch (error) {
      const isTooMuch = error instanceof RangeError;
      throw new WorkbookError(isTooMuch ? 'too-large' : 'damaged', name);
    }
  }
}

const readDirectory = (bytes: Buffer): ReadonlyMap<string, ZipEntry> => {
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== 0x04034b50)
    throw new WorkbookError('not-xlsx', '');
  const { count, begin } = findDirectory(bytes);
  if (count > MOST_ENTRIES) throw new WorkbookError('too-large', '');
  let offset = begin;
  const entries = new Map<string, ZipEntry>();
  for (let number = 0; number < count; number += 1) {
    const head = at(bytes, offset, 46, '');
    if (head.readUInt32LE(0) !== 0x02014b50) throw new WorkbookError('damaged', '');
    const nameLength = head.readUInt16LE(28);
    const extraLength = head.readUInt16LE(30);
    const name = nameOf(at(bytes, offset + 46, nameLength, ''));
    if ((head.readUInt16LE(8) & 1) === 1) throw new WorkbookError('password', '');
    const extra = at(bytes, offset + 46 + nameLength, extraLength, name);
    const [size, compressedSize, begins] = longNumbers(extra, [
      head.readUInt32LE(24),
      head.readUInt32LE(20),
      head.readUInt32LE(42),
    ]);
    const key = partKey(name);
    if (entries.has(key)) throw new WorkbookError('damaged', name);
    if (!key.endsWith('/'))
      entries.set(key, {
        name,
        method: head.readUInt16LE(10),
        crc: head.readUInt32LE(16),
        compressedSize,
        size,
        offset: begins,
      });
    offset += 46 + nameLength + extraLength + head.readUInt16LE(32);
  }
  return entries;
};

/** Names are UTF-8, or GB 18030 from the packer of Chinese Windows. */
const nameOf = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

const LONG = 0xffffffff;

/** Numbers of 64 bits stand in the extra field with number 1, in this order. */
const longNumbers = (
  extra: Buffer,
  [size, compressedSize, offset]: readonly [number, number, number],
): readonly [number, number, number] => {
  let rest = extra.subarray(0, 0);
  for (let begin = 0; begin + 4 <= extra.length;) {
    const length = extra.readUInt16LE(begin + 2);
    if (extra.readUInt16LE(begin) === 1) rest = extra.subarray(begin + 4, begin + 4 + length);
    begin += 4 + length;
  }
  const long = (short: number): number => {
    if (short !== LONG) return short;
    const value = Number(at(rest, 0, 8, '').readBigUInt64LE());
    rest = rest.subarray(8);
    return value;
  };
  return [long(size), long(compressedSize), long(offset)];
};

/** The central directory. Its end is in the last 64 KB, after that of a large archive (ZIP64). */
const findDirectory = (bytes: Buffer): { readonly count: number; readonly begin: number } => {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const begin = bytes.readUInt32LE(end + 16);
  if (count !== 0xffff && begin !== LONG) return { count, begin };
  const locator = at(bytes, end - 20, 20, '');
  if (locator.readUInt32LE(0) !== 0x07064b50) throw new WorkbookError('damaged', '');
  const long = at(bytes, Number(locator.readBigUInt64LE(8)), 56, '');
  if (long.readUInt32LE(0) !== 0x06064b50) throw new WorkbookError('damaged', '');
  return { count: Number(long.readBigUInt64LE(32)), begin: Number(long.readBigUInt64LE(48)) };
};

const findEnd = (bytes: Buffer): number => {
  for (let offset = bytes.length - 22; offset >= Math.max(0, bytes.length - 65_557); offset -= 1)
    if (bytes.readUInt32LE(offset) === 0x06054b50) return offset;
  throw new WorkbookError('damaged', '');
};

const at = (bytes: Buffer, offset: number, length: number, name: string): Buffer => {
  if (offset < 0 || offset + length > bytes.length) throw new WorkbookError('damaged', name);
  return bytes.subarray(offset, offset + length);
};
