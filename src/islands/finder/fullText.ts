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

/** Where a page looks through texts, and the names of its own edition. */
export interface FullTextPlace {
  /** Base path of the site. */
  readonly base: string;
  /** Address of the names index: gone once a newer edition has been published. */
  readonly names: string;
}

/**
 * Pages of the site whose text holds the query, from Pagefind's index. None where it cannot be had,
 * and none on a page of an earlier edition: the index is the newest one's.
 */
export const findInText = async (
  { base, names }: FullTextPlace,
  query: string,
  most: number,
): Promise<readonly FullTextHit[]> => {
  try {
    pagefind ??= loadPagefind(`${base}pagefind/pagefind.js`, names);
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

const loadPagefind = async (address: string, names: string): Promise<Pagefind> => {
  const { ok } = await fetch(names, { method: 'HEAD', cache: 'no-store' });
  if (!ok) throw new Error(`${names} is not of the newest edition`);
  return await import(/* @vite-ignore */ address).then((module: Pagefind) => module);
};

/** Pagefind marks what it found with tags. */
const plainText = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent;
