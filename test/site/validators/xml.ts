import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

/** `schema`: XML Schema; `relaxng`: RELAX NG in its XML syntax. */
export const xmlFaults = async (
  extension: 'schema' | 'relaxng',
  schemaFile: string,
  documents: readonly { readonly fileName: string; readonly contents: string }[],
): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: [...documents],
    schema: [{ fileName: 'schema.xml', contents: readFileSync(schemaFile, 'utf8') }],
    extension,
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
  return errors.map(({ rawMessage }) => rawMessage);
};
