/** Makes a SHA-256 in lower-case hexadecimal of a text; core has no cryptography of its own. */
export type Sha256 = (content: string | Iterable<string>) => string;
