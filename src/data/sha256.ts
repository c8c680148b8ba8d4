import { createHash } from 'node:crypto';

/** Incremental SHA-256; `hex` finishes it. */
export const startSha256 = (): {
  readonly update: (bytes: Uint8Array) => void;
  readonly hex: () => string;
} => {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
};

/** SHA-256 of bytes, of a text in UTF-8 or of its chunks, in lower-case hexadecimal. */
export const sha256 = (content: string | Uint8Array | Iterable<string>): string => {
  const hash = createHash('sha256');
  if (typeof content === 'string' || content instanceof Uint8Array) hash.update(content);
  else for (const piece of content) hash.update(piece);
  return hash.digest('hex');
};
