/** A page whose text holds the query. */
export interface FullTextHit {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind {
  readonly search: (
    query: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<Hit> }[] }>;
}

let pagefind: Promise<Pagefind> | undefined;

/**
 * Pages of the site whose text holds the query, from Pagefind's index; none where it cannot be had.
 *
 * @param base base path of the site
 */
export const findInText = async (
  base: string,
  query: string,
  most: number,
): Promise<readonly FullTextHit[]> => {
  const address = `${base}pagefind/pagefind.js`;
  try {
    pagefind ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
    const { results } = await (await pagefind).search(query);
    const hits = await Promise.all(results.slice(0, most).map(({ data }) => data()));
    return hits.map(({ url, meta, excerpt }) => ({
      title: meta['title'] ?? url,
      url,
      excerpt: plainText(excerpt),
    }));
  } catch {
    pagefind = undefined;
    return [];
  }
};

/** Pagefind marks what it found with tags. */
const plainText = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent;
