import { describe, expect, it } from 'vitest';
import { organisationJsonLd, newsArticleJsonLd } from '../../../src/view/site/jsonLd.ts';
import { localRules } from '../../../src/view/site/localRules.ts';
import { siteColumns } from '../../../src/view/site/siteColumns.ts';
import { siteIdentity } from '../../../src/view/site/siteIdentity.ts';
import { district } from '../../district/district.ts';

const { index, site } = district();
const absolute = (address: string) => `https://wch.example.gov.cn/hzz${address}`;

it('lists the local rules in the order of the about page', () => {
  expect(localRules(site).map(({ name, rule }) => `${name}：${rule}`)).toEqual([
    '任务：水资源保护、岸线管理、水污染防治、执法监管',
    '牌面更新：内容变更后 30 个工作日内更新（望川县公示牌规定）',
    '设牌：河流流经的每个村不少于 1 块；村内河段每超过 6 公里增设 1 块；总共不少于 1 块',
    '总河长巡河：每年不少于 1 次，全年',
    '区县级河长巡河：每季度不少于 1 次，全年',
    '乡镇级河长巡河：每月不少于 1 次，4 至 10 月',
    '村级河长巡河：每月不少于 2 次，3 至 10 月',
    '电话核验：超过 120 天未核验的，标注“电话待核验”',
    '问题久未更新：超过 45 天没有新记录的，予以标注',
  ]);
});

it('omits numbers not yet issued from the site’s identity', () => {
  expect(siteIdentity(site).map(({ term, detail }) => `${term}：${detail}`)).toEqual([
    '河长办：望川县河长制办公室',
    '主办单位：望川县水务局（虚构）',
    '监督电话：0300-860 1314',
    '办公时间：工作日 9:00–17:00',
  ]);
});

describe('the office in structured data', () => {
  it('has its name, telephone and area, and no empty field', () => {
    expect(organisationJsonLd(site, absolute)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      '@id': 'https://wch.example.gov.cn/hzz/#office',
      name: '望川县河长制办公室',
      url: 'https://wch.example.gov.cn/hzz/',
      contactPoint: {
        '@type': 'ContactPoint',
        telephone: '0300-8601314',
        contactType: '县河长办监督电话',
        areaServed: '望川县',
      },
    });
  });

  it('has an address and a mailbox once they are configured', () => {
    const contact = { ...site.contact, address: '望川县河滨路 1 号', email: 'hzb@example.gov.cn' };
    expect(organisationJsonLd({ ...site, contact }, absolute)).toMatchObject({
      address: { '@type': 'PostalAddress', streetAddress: '望川县河滨路 1 号' },
      email: 'hzb@example.gov.cn',
    });
  });

  it('has an article with its publication time in Beijing', () => {
    const facts = index.record.news.find(({ slug }) => slug === 'spring-clean');
    if (!facts) throw new Error('the district has this article');
    expect(newsArticleJsonLd(site, facts, absolute)).toMatchObject({
      '@id': 'https://wch.example.gov.cn/hzz/news/spring-clean/',
      headline: '春季河道清洁结束',
      description: '两个月清理三条河。',
      datePublished: '2026-06-02T09:00:00+08:00',
      keywords: ['清洁'],
      sourceOrganization: { name: '望川县河长制办公室' },
    });
  });
});

it('lists each column of the site once', () => {
  const addresses = siteColumns.flatMap(({ columns }) => columns.map(({ address }) => address));
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(siteColumns.slice(0, 2).map(({ id }) => id)).toEqual(['chiefs', 'action']);
});
