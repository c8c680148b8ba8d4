import jsonld from 'jsonld';

/** Stands for the context of schema.org, so that no test asks the network: every term is of its vocabulary. */
const schemaOrg = { '@context': { '@vocab': 'https://schema.org/' } };

const documentLoader = (url: string) => {
  if (!/^https:\/\/schema\.org\/?$/.test(url))
    return Promise.reject(new Error(`unknown context ${url}`));
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: schemaOrg } as never);
};

/** `safe` is not yet in the types of the library. */
const options: jsonld.Options.Expand & { readonly safe: boolean } = { documentLoader, safe: true };

/** The nodes of a document; rejects one that a JSON-LD processor refuses or would drop a part of. */
export const expand = (document: unknown): Promise<readonly object[]> =>
  jsonld.expand(document as jsonld.JsonLdDocument, options);

/** The same as N-Quads, one statement a line. */
export const statements = async (document: unknown): Promise<readonly string[]> =>
  String(
    await jsonld.toRDF(document as jsonld.JsonLdDocument, {
      ...options,
      format: 'application/n-quads',
    }),
  )
    .split('\n')
    .filter((line) => line !== '');
