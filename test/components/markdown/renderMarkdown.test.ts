import { describe, expect, it } from 'vitest';
import {
  findOutsideLinks,
  renderMarkdown,
  renderMdx,
} from '../../../src/components/markdown/renderMarkdown.ts';
import { leaveAddress } from '../../../src/core/site/addresses.ts';
import { leaveKey } from '../../../src/core/site/outsideLinks.ts';

const surroundings = { host: 'hzz.example.gov.cn', base: '/hzz/' };
const render = (source: string) => renderMarkdown(source, surroundings);

describe('links of a text', () => {
  it('lead to the site’s own pages under its base path, unmarked', async () => {
    expect(await render('[河流](/rivers/)')).toBe('<p><a href="/hzz/rivers/">河流</a></p>');
  });

  it('open a government site directly, marked visually and for screen readers', async () => {
    expect(await render('[水利部](https://www.mwr.gov.cn/)')).toBe(
      '<p><a href="https://www.mwr.gov.cn/" rel="external noopener">水利部' +
        '<span aria-hidden="true"> ↗</span><span class="vh">（将离开本站）</span></a></p>',
    );
  });

  it('go through a notice to any other site, in every form of link', async () => {
    const to = 'https://example.com/a';
    const notice = `href="/hzz${leaveAddress(leaveKey(to))}" rel="external noopener"`;
    for (const form of [`[它](${to})`, `[它][1]\n\n[1]: ${to}`, `<${to}>`, `见 ${to} 。`])
      expect(await render(form)).toContain(notice);
    expect(await findOutsideLinks(`[它](${to}) <${to}> [河流](/rivers/)`, 'a.gov.cn')).toEqual([
      to,
    ]);
  });

  it('are written in plain characters, like any other text', async () => {
    expect(await render('杨⻓川 `⽇` ![⽯桥](/a.png "⽯⻔")')).toBe(
      '<p>杨长川 <code>日</code> <img src="/a.png" alt="石桥" title="石门"></p>',
    );
    expect(await renderMdx('每⽇', surroundings)).toContain('每日');
  });

  it('cannot run a script', async () => {
    expect(await render('[x](javascript:alert(1)) <a href="https://example.com">y</a>')).toBe(
      '<p><a>x</a> y</p>',
    );
  });
});

describe('an article in MDX', () => {
  const article = [
    '销号率为 <Figure id="closure-rate" edition="2026-11-02" of={"open"}/>。',
    '',
    '<a href="/rivers/">河流</a> <a class="x" href="https://example.com/a">它</a> <b>粗</b> {1 + 1}',
  ].join('\n');

  it('keeps its quoted figures, wherever they are', async () => {
    const code = (
      await renderMdx(`${article}\n\n<Figure id="patrol-rate"/>\n`, surroundings)
    ).replace(/\s+/g, ' ');
    expect(code).toContain('Figure, { id: "closure-rate", edition: "2026-11-02", of: "open" }');
    expect(code).toContain('Figure, { id: "patrol-rate" }');
  });

  it('has links typed as tags under the base path, and through a notice if they leave', async () => {
    const code = await renderMdx(article, surroundings);
    expect(code).toContain('href: "/hzz/rivers/"');
    expect(code).toContain(`href: "/hzz${leaveAddress(leaveKey('https://example.com/a'))}"`);
    expect(code).toContain(' ↗');
    expect(await findOutsideLinks(article, 'a.gov.cn', renderMdx)).toEqual([
      'https://example.com/a',
    ]);
  });

  it('shows no other tag and runs no program', async () => {
    const code = await renderMdx('<b>粗</b> {1 + 1} <script>x</script>', surroundings);
    expect(code).not.toMatch(/粗|1 \+ 1|script/);
  });
});
