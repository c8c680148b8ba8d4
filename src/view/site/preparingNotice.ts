import { describeField } from '../../core/schemas/schemaField.ts';
import { siteSchema, type Site } from '../../core/schemas/site.ts';
import { missingOfficialFields } from '../../core/schemas/officialFields.ts';
import { preparing as words } from '../../i18n/zh/preparing.ts';

/** The names of what a site lacks before it may open, as the manual calls the fields. */
export const missingOfficialNames = (site: Site): readonly string[] =>
  missingOfficialFields(site).map((field) => {
    const [owner = '', inner] = field.split('.');
    const { title = field } = describeField(
      siteSchema,
      inner === undefined ? [owner] : [owner, inner],
    );
    return words.fieldNames[field] ?? title;
  });

/** What every page says while the site is not open; undefined for an open one. */
export const preparingNotice = (site: Site): string | undefined =>
  site.preparing === true ? words.notice(missingOfficialNames(site)) : undefined;
