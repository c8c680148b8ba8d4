import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import SiteFooter from '../../src/components/SiteFooter.astro';
import { readSite } from '../../src/data/site.ts';
import type { Site } from '../../src/core/schemas/site.ts';

const issued = {
  siteCode: '0001010001',
  icpNumber: '云ICP备12345678号-1',
  publicSecurity: {
    number: '云公网安备 12345678901234号',
    link: 'https://beian.mps.gov.cn/#/query/webSearch?code=12345678901234',
  },
  governmentMark: 'https://bszs.conac.cn/sitename?method=show&id=1',
  mistakeReport: 'https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=0001010001',
};
const notIssued = {
  siteCode: '',
  icpNumber: '',
  publicSecurity: { number: '', link: '' },
  governmentMark: '',
  mistakeReport: '',
};

const footerOf = async (identity: Partial<Site>): Promise<string> => {
  const container = await AstroContainer.create();
  const site = { ...readSite('content'), ...identity };
  return container.renderToString(SiteFooter, { props: { site } });
};

describe('the footer', () => {
  it('invents nothing for what has not been issued, and leaves no empty label', async () => {
    const html = await footerOf(notIssued);
    expect(html).toContain('云漳区水利局（演示）');
    expect(html).not.toMatch(/网站标识码|ICP备|公网安备|党政机关|找错|https?:\/\//);
  });

  it('shows every number and mark once it is issued, links marked as leaving the site', async () => {
    const html = await footerOf(issued);
    expect(html).toContain(issued.siteCode);
    expect(html).toContain(issued.icpNumber);
    expect(html).toContain(issued.publicSecurity.number);
    expect(html).toContain(issued.mistakeReport);
    expect(html.match(/rel="external noopener"/g)).toHaveLength(4);
  });

  it('shows a number of public security only with the address of its record', async () => {
    const html = await footerOf({
      ...notIssued,
      publicSecurity: { ...issued.publicSecurity, link: '' },
    });
    expect(html).not.toContain('公网安备');
  });
});
