import type { Site } from '../../core/schemas/site.ts';
import { text } from '../../i18n/text.ts';
import { formatPhone } from '../numbers/format.ts';

/** The operator of the site, as terms and descriptions; numbers not yet issued are omitted. */
export const siteIdentity = (
  site: Site,
): readonly { readonly term: string; readonly detail: string }[] => {
  const { layout, about } = text;
  return [
    { term: about.officeName, detail: site.officeName },
    { term: layout.organiser, detail: site.organiser },
    { term: layout.undertaker, detail: site.undertaker },
    { term: layout.supervision, detail: formatPhone(site.supervision.phone) },
    { term: layout.hours, detail: site.contact.hours },
    { term: layout.address, detail: site.contact.address },
    { term: about.email, detail: site.contact.email },
    { term: layout.siteCode, detail: site.siteCode },
    { term: layout.icp, detail: site.icpNumber },
    { term: layout.publicSecurity, detail: site.publicSecurity.number },
  ].filter(({ detail }) => detail !== '');
};
