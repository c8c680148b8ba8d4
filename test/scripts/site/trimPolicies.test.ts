import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { trimPolicy } from '../../../scripts/site/trimPolicies.ts';

const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const page = (policy: string): string =>
  `<meta http-equiv="content-security-policy" content="${policy}"><style>a{top:0}</style><script type="module">run()</script>`;

it('keeps the hashes of what the page holds, and every other word of its policy', () => {
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
