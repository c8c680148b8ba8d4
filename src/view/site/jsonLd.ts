import { homeAddress, newsArticleAddress } from '../../core/site/addresses.ts';
import type { Site } from '../../core/schemas/site.ts';
import type { NewsFacts } from '../texts/news.ts';

type AbsoluteAddress = (address: string) => string;

/** The office as a schema.org object; numbers not yet issued are omitted. */
export const organisationJsonLd = (
  site: Site,
  absolute: AbsoluteAddress,
): Readonly<Record<string, unknown>> => ({
  '@context': 'https://schema.org',
  ...organisation(site, absolute),
  contactPoint: {
    '@type': 'ContactPoint',
    telephone: site.supervision.phone,
    contactType: site.supervision.name,
    areaServed: site.district.name,
  },
  ...(site.contact.address !== '' && {
    address: { '@type': 'PostalAddress', streetAddress: site.contact.address },
  }),
  ...(site.contact.email !== '' && { email: site.contact.email }),
});

/** An article as a schema.org object, with the dates of the data. */
export const newsArticleJsonLd = (
  site: Site,
  facts: NewsFacts,
  absolute: AbsoluteAddress,
): Readonly<Record<string, unknown>> => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': absolute(newsArticleAddress(facts.slug)),
  url: absolute(newsArticleAddress(facts.slug)),
  headline: facts.title,
  description: facts.summary,
  datePublished: `${facts.publishedAt.replace(' ', 'T')}:00+08:00`,
  inLanguage: 'zh-CN',
  keywords: facts.keywords,
  sourceOrganization: { '@type': 'Organization', name: facts.contentSource },
  publisher: organisation(site, absolute),
});

const organisation = (site: Site, absolute: AbsoluteAddress) => ({
  '@type': 'GovernmentOrganization',
  '@id': `${absolute(homeAddress)}#office`,
  name: site.officeName,
  url: absolute(homeAddress),
});
