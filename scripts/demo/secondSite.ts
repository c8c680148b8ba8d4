import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../src/core/schemas/site.ts';

/** Code of the district built from real lines; no real district has it. */
const SECOND_CODE = '000201';

/** Configuration of a district named after its main river. It represents no real office. */
export const siteOfRealLines = (site: Site, mainRiver: string): Site => {
  const district = `${mainRiver}示例区`;
  const office = `${district}河长制办公室`;
  return {
    ...site,
    district: { name: district, regionCode: SECOND_CODE },
    officeName: office,
    description: `${district}河长制公开平台（演示）：河流与地名取自公开地图，人员、电话与数据均为虚构。`,
    keywords: [...site.keywords.filter((word) => word !== site.district.name), district].slice(-10),
    organiser: `${district}水利局（演示）`,
    undertaker: `${office}（演示）`,
  };
};

/** Turns a folder into a content folder for an import. */
export const writeContentFolder = (folder: string, site: Site): void => {
  for (const name of ['news', 'cases', 'rules', 'bulletins'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'site.json'), `${JSON.stringify(site, undefined, 2)}\n`);
};
