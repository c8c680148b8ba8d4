import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../src/core/schemas/site.ts';
import { district } from '../../district/district.ts';
import { governmentMeta } from '../../../src/layouts/governmentMeta.ts';
import { organisationJsonLd } from '../../../src/view/site/jsonLd.ts';
import { siteIdentity } from '../../../src/view/site/siteIdentity.ts';

const site = district().site;

/** An office without any issued number that runs its site itself. */
const bare = siteSchema.parse({
  ...site,
  undertaker: '',
  siteCode: '',
  icpNumber: '',
  publicSecurity: { number: '', link: '' },
  governmentMark: '',
  mistakeReport: '',
  contact: { address: '', hours: '', email: '' },
});

describe('the operator of the site', () => {
  it('is described with what is known, without placeholders', () => {
    expect(siteIdentity(bare)).toEqual([
      { term: '河长办', detail: '望川县河长制办公室' },
      { term: '主办单位', detail: '望川县水务局（虚构）' },
      { term: '监督电话', detail: '0300-860 1314' },
    ]);
    const names = governmentMeta(bare, { kind: 'home' }, '首页', '说明').map(({ name }) => name);
    expect(names).not.toContain('SiteIDCode');
    const organisation = organisationJsonLd(bare, (address) => `https://${bare.host}${address}`);
    expect(Object.keys(organisation)).not.toContain('address');
    expect(Object.keys(organisation)).not.toContain('email');
  });

  it('is complete once every number has been issued', () => {
    const full = siteSchema.parse({
      ...site,
      undertaker: '望川县水利信息中心',
      siteCode: '1301000001',
      icpNumber: '冀ICP备12345678号-1',
      publicSecurity: { number: '冀公网安备 13010002000001号', link: 'https://beian.mps.gov.cn/' },
      contact: { address: '政务中心', hours: '工作日', email: 'hzb@example.gov.cn' },
    });
    expect(siteIdentity(full).map(({ term }) => term)).toEqual([
      '河长办',
      '主办单位',
      '承办单位',
      '监督电话',
      '办公时间',
      '地址',
      '邮箱',
      '网站标识码',
      'ICP 备案',
      '公安备案',
    ]);
  });
});
