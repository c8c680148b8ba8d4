import { getCollection } from 'astro:content';
import {
  findOutsideLinks,
  renderMarkdown,
  renderMdx,
} from '../../components/markdown/renderMarkdown.ts';
import {
  bulletinAddress,
  dataAddress,
  newsArticleAddress,
  ruleAddress,
} from '../../core/site/addresses.ts';
import { getPortal } from '../../data/portal.ts';
import { text } from '../../i18n/text.ts';
import type { OutsideLink } from '../../view/site/leavePages.ts';

/**
 * Every link on the site that needs a notice: in in-house texts, in texts of the export, and the
 * licence.
 */
export const outsideLinks = async (): Promise<readonly OutsideLink[]> => {
  const { site, index } = getPortal();
  const texts = [
    ...(await getCollection('news')).map(({ id, data, body = '' }) => ({
      body,
      render: renderMdx,
      from: { text: data.title, address: newsArticleAddress(id) },
    })),
    ...(await getCollection('bulletins')).map(({ id, data, body = '' }) => ({
      body,
      render: renderMarkdown,
      from: { text: data.title, address: bulletinAddress(id) },
    })),
    ...(await getCollection('rules')).map(({ id, data, body = '' }) => ({
      body,
      render: renderMarkdown,
      from: { text: data.title, address: ruleAddress(id) },
    })),
    ...index.record.news.map(({ slug, title, body }) => ({
      body,
      render: renderMarkdown,
      from: { text: title, address: newsArticleAddress(slug) },
    })),
  ];
  const inTexts = await Promise.all(
    texts.map(async ({ body, render, from }) =>
      (await findOutsideLinks(body, site.host, render)).map((to) => ({ to, from })),
    ),
  );
  const licence = site.openDataLicence;
  return [
    ...inTexts.flat(),
    ...(licence
      ? [{ to: licence.link, from: { text: text.openData.title, address: dataAddress } }]
      : []),
  ];
};
