/** A page whose text contains the query. */
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

/** Settings of the full-text search, and the names index of the page's edition. */
export interface FullTextPlace {
  /** Base path of the site. */
  readonly base: string;
  /** Address of the names index. It no longer exists once a newer edition is published. */
  readonly names: string;
}

/**
 * Pages whose text contains the query, from Pagefind's index. Empty if the index cannot be loaded.
 * Also empty on a page of an earlier edition, because the index belongs to the newest one.
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

/** Pagefind marks matches with tags. */
const plainText = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent;
