import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { slimPage } from '../../../scripts/site/slimPage.ts';

const hashOf = (content: string): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

const css = [
  ':root{--used:1px;--unused:2px}',
  '.held{padding:var(--used)}',
  '.gone{color:red}',
  'html[data-large] .held{color:blue}',
  '.held[data-astro-cid-abcd1234]{margin:0}',
  '@media (min-width:30em){.held{margin:1px}.gone{margin:2px}}',
].join('');

const page = [
  `<meta http-equiv="content-security-policy" content="style-src '${hashOf(css)}'">`,
  `<style>${css}</style>`,
  '<p class="held" data-astro-cid-abcd1234="true">.gone</p>',
  '<script>document.querySelector("[data-astro-cid-abcd1234]")</script>',
].join('');

const slim = slimPage(page);
const [, kept = ''] = /<style>(.*?)<\/style>/.exec(slim) ?? [];

describe('a slim page', () => {
  it('has the rules of its own classes only', () => {
    expect(kept).toContain('.held{');
    expect(kept).not.toContain('.gone');
    expect(kept).toContain('data-large');
  });

  it('has the properties that it reads only', () => {
    expect(kept).toContain('--used:1px');
    expect(kept).not.toContain('--unused');
  });

  it('keeps what phones of 2020 understand', () => {
    expect(kept).toContain('@media (min-width:30em)');
  });

  it('names its scopes briefly, in styles and marks alike, and leaves scripts alone', () => {
    expect(kept).toContain('.held[data-s0]');
    expect(slim).toContain('<p class="held" data-s0>.gone</p>');
    expect(slim).toContain('<script>document.querySelector("[data-astro-cid-abcd1234]")</script>');
  });

  it('closes the marks of a drawing in themselves', () => {
    expect(slimPage('<svg><path d="M0 0"></path></svg>')).toBe('<svg><path d="M0 0"/></svg>');
  });

  it('has the hash of its new styles in its policy', () => {
    expect(slim).toContain(`style-src '${hashOf(kept)}'`);
    expect(slim).not.toContain(hashOf(css));
  });
});
