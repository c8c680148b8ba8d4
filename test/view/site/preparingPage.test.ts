import { describe, expect, it } from 'vitest';
import { preparingPage } from '../../../src/view/site/preparingPage.ts';
import { district } from '../../district/district.ts';

const { site } = district();
const page = preparingPage({ ...site, preparing: true });

describe('the page of a portal that has published nothing', () => {
  it('says that it is not open, and whose it will be', () => {
    expect(page).toContain('<h1>筹备中</h1>');
    expect(page).toContain(site.officeName);
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  it('prints telephones as every page does, and dials them', () => {
    const written = { ...site.supervision, phone: '03008601314' };
    expect(preparingPage({ ...site, supervision: written })).toContain(
      '<a href="tel:03008601314">0300-860 1314</a>',
    );
  });

  it('is one file, without a script and a request', () => {
    expect(page).not.toMatch(/<script|<link|<img|url\(/);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});
