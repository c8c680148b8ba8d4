import { createHash } from 'node:crypto';

/** A SHA-256 of bytes that come in pieces; `hex` ends it. */
export const startSha256 = (): {
  readonly update: (bytes: Uint8Array) => void;
  readonly hex: () => string;
} => {
  const hash = createHash('sha256');
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
};

/** SHA-256 of bytes or of a text in UTF-8, lower-case hexadecimal. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
