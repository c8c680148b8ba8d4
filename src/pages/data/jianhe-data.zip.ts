import type { APIRoute } from 'astro';
import { schemaAddress } from '../../core/site/addresses.ts';
import { zipArchive } from '../../print/engine/zipArchive.ts';
import { jsonSchemaFile } from '../../view/openData/jsonSchemaFile.ts';
import { dataPackage, dcatCatalogue } from '../../view/openData/dataPackage.ts';
import { openCsv, openJson } from '../../view/openData/openFiles.ts';
import { getCatalogue, linesFile } from './_openData.ts';

/** Everything in one archive; the same record gives the same bytes. */
export const GET: APIRoute = async () => {
  const catalogue = await getCatalogue();
  const { collections, edition, absolute } = catalogue;
  const lines = linesFile();
  const archive = zipArchive(
    [
      { name: 'datapackage.json', content: dataPackage(catalogue) },
      { name: 'data.json', content: dcatCatalogue(catalogue) },
      ...collections.flatMap((collection) => [
        { name: `${collection.name}.csv`, content: openCsv(collection) },
        { name: `${collection.name}.json`, content: openJson(collection) },
        {
          name: `schemas/${collection.name}.schema.json`,
          content: jsonSchemaFile(collection.name, absolute(schemaAddress(collection.name))),
        },
      ]),
      ...(lines === undefined ? [] : [{ name: 'lines.geojson', content: lines }]),
    ],
    edition.publishedAt.slice(0, 10),
  );
  return new Response(new Uint8Array(archive), { headers: { 'Content-Type': 'application/zip' } });
};
