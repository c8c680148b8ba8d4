import jsonld from 'jsonld';
import { z } from 'zod';

/**
 * Replaces the context of schema.org, so that no test uses the network: every term is in its
 * vocabulary.
 */
const schemaOrg = { '@context': { '@vocab': 'https://schema.org/' } };

const documentLoader = (url: string) =>
  /^https:\/\/schema\.org\/?$/.test(url)
    ? Promise.resolve({ documentUrl: url, document: schemaOrg })
    : Promise.reject(new Error(`unknown context ${url}`));

/** The library's types lack `safe`. */
const options: jsonld.Options.Expand & { readonly safe: boolean } = { documentLoader, safe: true };

/** The library accepts any JSON object. */
const anyDocument = z.custom<jsonld.JsonLdDocument>(
  (value) => typeof value === 'object' && value !== null,
);

/** The nodes of a document; rejects one that a JSON-LD processor refuses or would partly drop. */
export const expand = (document: unknown): Promise<readonly object[]> =>
  jsonld.expand(anyDocument.parse(document), options);

/** The same as N-Quads, one statement per line. */
export const statements = async (document: unknown): Promise<readonly string[]> => {
  const lines = await jsonld.toRDF(anyDocument.parse(document), {
    ...options,
    format: 'application/n-quads',
  });
  return z
    .string()
    .parse(lines)
    .split('\n')
    .filter((line) => line !== '');
};
