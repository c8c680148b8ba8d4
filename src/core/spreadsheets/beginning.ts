import type { NationalTown } from '../regions/nationalCodes.ts';
import { kindOfName } from '../regions/kindOfName.ts';
import type { RegionKind } from '../regions/regionKind.ts';
import type { Site } from '../schemas/site.ts';
import type { Beginning } from './templateRows.ts';

/**
 * What the first template is filled with: the office as site.json has it, its district, and the towns
 * that the national list has.
 *
 * @param kind of the district; default: by its name
 */
export const beginningOf = (
  { officeName, district, description, contact, supervision }: Site,
  towns: readonly NationalTown[],
  kind: RegionKind = kindOfName('district', district.name),
): Beginning => ({
  office: {
    name: officeName,
    regionCode: district.regionCode,
    demonstration: false,
    ...(contact.address !== '' && { address: contact.address }),
    hours: contact.hours === '' ? supervision.hours : contact.hours,
    introduction: description,
  },
  regions: [
    { code: district.regionCode, name: district.name, kind },
    ...towns.map(({ code, name }) => ({ code, name, kind: kindOfName('town', name) })),
  ],
});
