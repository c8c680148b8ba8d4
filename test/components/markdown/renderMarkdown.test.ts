import { describe, expect, it } from 'vitest';
import {
  findOutsideLinks,
  renderMarkdown,
} from '../../../src/components/markdown/renderMarkdown.ts';
import { leaveAddress } from '../../../src/core/addresses.ts';
import { leaveKey } from '../../../src/core/outsideLinks.ts';

const surroundings = { host: 'hzz.example.gov.cn', base: '/hzz/' };
const render = (source: string) => renderMarkdown(source, surroundings);

describe('links of a text', () => {
  it('lead to the site’s own pages under its base path, unmarked', async () => {
    expect(await render('[河流](/rivers/)')).toBe('<p><a href="/hzz/rivers/">河流</a></p>');
  });

  it('open a government site at once, marked for eye and ear', async () => {
    expect(await render('[水利部](https://www.mwr.gov.cn/)')).toBe(
      '<p><a href="https://www.mwr.gov.cn/" rel="external noopener">水利部' +
        '<span aria-hidden="true"> ↗</span><span class="vh">（将离开本站）</span></a></p>',
    );
  });

  it('lead over a notice to any other site, in every form a link can take', async () => {
    const to = 'https://example.com/a';
    const notice = `href="/hzz${leaveAddress(leaveKey(to))}" rel="external noopener"`;
    for (const form of [`[它](${to})`, `[它][1]\n\n[1]: ${to}`, `<${to}>`, `见 ${to} 。`])
      expect(await render(form)).toContain(notice);
    expect(await findOutsideLinks(`[它](${to}) <${to}> [河流](/rivers/)`, 'a.gov.cn')).toEqual([
      to,
    ]);
  });

  it('are no way for a script', async () => {
    expect(await render('[x](javascript:alert(1)) <a href="https://example.com">y</a>')).toBe(
      '<p><a>x</a> y</p>',
    );
  });
});
