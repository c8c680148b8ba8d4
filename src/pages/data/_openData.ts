import { getCollection } from 'astro:content';
import { absoluteAddress } from '../../components/site/absoluteAddress.ts';
import { getPortal } from '../../data/portal.ts';
import type { CatalogueSource } from '../../view/openData/dataPackage.ts';
import { openCollections } from '../../view/openData/openCollection.ts';

const { site, index, newestEdition, frame } = getPortal();

/** In-house texts as rows, each with name, front matter and body. */
const textRows = async (collection: 'bulletins' | 'rules'): Promise<readonly object[]> =>
  (await getCollection(collection)).map(({ id, data, body }) => ({ slug: id, ...data, body }));

const readCatalogue = async (): Promise<CatalogueSource> => ({
  site,
  edition: newestEdition,
  collections: openCollections(index, {
    bulletins: await textRows('bulletins'),
    rules: await textRows('rules'),
  }),
  demonstration: frame.demonstration !== false,
  absolute: (address) => absoluteAddress(site.host, address),
});

let catalogue: Promise<CatalogueSource> | undefined;

/** The open collections with their catalogue entries; read once. */
export const getCatalogue = (): Promise<CatalogueSource> => (catalogue ??= readCatalogue());

/** The published river lines; undefined for a record without lines. */
export const linesFile = (): string | undefined =>
  frame.handedIn.has('lines') ? `${JSON.stringify(index.record.lines)}\n` : undefined;
