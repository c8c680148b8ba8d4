import { join } from 'node:path';
import type { Site } from '../../src/core/schemas/site.ts';
import { readExport, type ReadExport } from '../../src/data/readExport.ts';
import type { PublishedContent } from '../../src/data/readPublished.ts';
import type { OnRead } from '../../src/data/readSourceFile.ts';
import { readMappings } from '../../src/data/spreadsheets/readMappings.ts';
import { isTableSource, readTables } from '../../src/data/spreadsheets/readTables.ts';
import { dictionaryPinyin } from '../../src/pinyin/heteronyms.ts';
import type { ImportOptions } from './options.ts';

/** Reads the submitted source, tables or JSON, as one export with a place for every value. */
export const readSource = (
  options: Pick<ImportOptions, 'source' | 'content' | 'maximumBytes' | 'mapping' | 'period'>,
  { record }: PublishedContent,
  site: Site | undefined,
  onRead?: OnRead,
): ReadExport => {
  const { source, content, maximumBytes, mapping, period } = options;
  if (!isTableSource(source)) return readExport(source, maximumBytes, { onRead });
  const districtCode = site?.district.regionCode ?? record?.office.regionCode;
  return readTables(source, {
    maximumBytes,
    mappings: readMappings(join(content, 'import'), mapping),
    surroundings: {
      ...(record && { record }),
      ...(districtCode !== undefined && { districtCode }),
      ...(site && { begin: beginningOf(site) }),
      duties: site?.rules.duties ?? [],
      pinyinOf: dictionaryPinyin,
    },
    head: {
      period: { ...preparedBy(record, site), ...period },
      office: { ...(record?.office ?? (site && officeOf(site))) },
    },
    learn: () => `npm run import -- --learn ${source}`,
  });
};

/** Who prepared the last export prepares this one, unless the command says otherwise. */
const preparedBy = (record: PublishedContent['record'], site: Site | undefined) => {
  const role = record?.period.preparedBy ?? site?.preparedBy;
  return role === undefined ? {} : { preparedBy: role };
};

/** What the first import need not ask for. */
const beginningOf = ({ district, supervision }: Site) => ({
  districtCode: district.regionCode,
  districtName: district.name,
  phone: supervision.phone,
  hours: supervision.hours,
});

/** The office of a first import: what its site says. */
const officeOf = (site: Site) => ({
  name: site.officeName,
  regionCode: site.district.regionCode,
  demonstration: false,
  ...(site.contact.address !== '' && { address: site.contact.address }),
  hours: site.contact.hours === '' ? site.supervision.hours : site.contact.hours,
  introduction: site.description,
});
