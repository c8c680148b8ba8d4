/**
 * Computes the SHA-256 of a text in lower-case hexadecimal. A parameter, because core has no
 * cryptography of its own.
 */
export type Sha256 = (content: string | Iterable<string>) => string;
