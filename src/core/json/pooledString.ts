/** Texts of up to this many bytes are cached; longer ones rarely repeat. */
const LONGEST = 48;
/** A power of two. */
const SLOTS = 1 << 16;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const texts = new Array<string>(SLOTS).fill('');
const lengths = new Uint8Array(SLOTS);
const remembered = new Uint8Array(SLOTS * LONGEST);

/**
 * The text of the UTF-8 bytes from `from` up to `to`. Short strings are cached, so equal bytes
 * usually give the same string object. Keys, ids and dates occur millions of times in an export.
 * The cache keeps one copy of each, and no string is a slice that keeps its source in memory.
 */
export const pooledString = (bytes: Uint8Array, from: number, to: number): string => {
  const length = to - from;
  if (length === 0) return '';
  if (length > LONGEST) return decoder.decode(bytes.subarray(from, to));
  const slot = slotOf(bytes, from, to);
  if (isRemembered(slot, bytes, from, length)) return texts[slot] ?? '';
  const piece = bytes.subarray(from, to);
  const text = decoder.decode(piece);
  texts[slot] = text;
  lengths[slot] = length;
  remembered.set(piece, slot * LONGEST);
  return text;
};

function isRemembered(slot: number, bytes: Uint8Array, from: number, length: number): boolean {
  if (lengths[slot] !== length) return false;
  const base = slot * LONGEST;
  for (let at = 0; at < length; at++) if (remembered[base + at] !== bytes[from + at]) return false;
  return true;
}

/** FNV-1a, folded. */
function slotOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}
