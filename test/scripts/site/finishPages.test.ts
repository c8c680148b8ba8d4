import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { numberIslands, trimPolicy } from '../../../scripts/site/finishPages.ts';

const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const page = (policy: string): string =>
  `<meta http-equiv="content-security-policy" content="${policy}"><style>a{top:0}</style><script type="module">run()</script>`;

it('keeps the hashes of the page’s own parts, and the rest of its policy', () => {
  const [style, script, foreign] = [hashOf('a{top:0}'), hashOf('run()'), hashOf('b{top:0}')];
  expect(
    trimPolicy(
      page(
        `default-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${foreign} ${script}; style-src 'self' ${style} ${foreign};`,
      ),
    ),
  ).toBe(
    page(
      `default-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${script}; style-src 'self' ${style};`,
    ),
  );
});

it('leaves a page without a policy as it is', () => {
  expect(trimPolicy('<p>河</p>')).toBe('<p>河</p>');
});

it('numbers the islands of a page in order, whatever their previous ids', () => {
  const island = (uid: string): string => `<astro-island uid="${uid}" prefix="r2"></astro-island>`;
  expect(numberIslands(`<p>${island('Z2rqBeS')}</p>${island('o3EDV')}`)).toBe(
    `<p>${island('1')}</p>${island('2')}`,
  );
  expect(numberIslands('<p uid="a">河</p>')).toBe('<p uid="a">河</p>');
});
