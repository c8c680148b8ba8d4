import { join } from 'node:path';
import type { Site } from '../../src/core/schemas/site.ts';
import { beginningOf } from '../../src/core/spreadsheets/beginning.ts';
import type { ListBeginning } from '../../src/core/spreadsheets/beginRecord.ts';
import { readExport, type ReadExport } from '../../src/data/readExport.ts';
import type { PublishedContent } from '../../src/data/readPublished.ts';
import type { OnRead } from '../../src/data/readSourceFile.ts';
import { readMappings } from '../../src/data/spreadsheets/readMappings.ts';
import { isTableSource, readTables } from '../../src/data/spreadsheets/readTables.ts';
import { dictionaryPinyin } from '../../src/pinyin/heteronyms.ts';
import { readNationalCodes } from '../begin/readNationalCodes.ts';
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
      ...(site && { begin: listBeginning(site) }),
      duties: site?.rules.duties ?? [],
      pinyinOf: dictionaryPinyin,
    },
    head: {
      period: { ...preparedBy(record, site), ...period },
      office: { ...(record?.office ?? (site && beginningOf(site, []).office)) },
    },
    learn: () => `npm run import -- --learn ${source}`,
  });
};

/** Who prepared the last export prepares this one, unless the command says otherwise. */
const preparedBy = (record: PublishedContent['record'], site: Site | undefined) => {
  const role = record?.period.preparedBy ?? site?.preparedBy;
  return role === undefined ? {} : { preparedBy: role };
};

/** What a first list need not say. */
const listBeginning = ({ district, supervision }: Site): ListBeginning => ({
  districtCode: district.regionCode,
  districtName: district.name,
  phone: supervision.phone,
  hours: supervision.hours,
  readTowns: () => readNationalCodes().towns.get(district.regionCode) ?? [],
});
