import { expect, it } from 'vitest';
import { shownMarkdown } from '../../../src/core/text/shownMarkdown.ts';

it.each([
  ['a comment', '一<!-- 内部 -->二', '一二'],
  ['a comment over several lines', '一\n\n<!-- 内\n部 -->\n\n二', '一\n\n二'],
  ['a comment that never ends', '一\n<!-- 内部', '一'],
  ['a comment of MDX', '一{/* 内部 */}二', '一二'],
  ['a tag with what it says of itself', '<div data-note="内部">一</div>', '一'],
  ['a script', '一<script>内部</script>二', '一二'],
  ['a link that nothing uses', '一\n\n[内部]: https://example.cn "内部"\n', '一'],
  ['a footnote that nothing uses', '一\n\n[^1]: 内部', '一'],
])('leaves out %s', (_title, source, shown) => {
  expect(shownMarkdown(source)).toBe(shown);
});

it.each([
  ['plain text', '## 一\n\n- 二\n- **三**'],
  ['a sign of less', '小于 3 < 5，a<b'],
  ['an address in angle brackets', '见 <https://example.gov.cn/>'],
  ['code', '`<!-- 一 -->`'],
  ['a block of code', '```html\n<!-- 一 -->\n[二]: 三\n```'],
  ['a link that is used', '见[办法]。\n\n[办法]: https://example.gov.cn/'],
  ['a footnote that is used', '一[^1]。\n\n[^1]: 二'],
])('keeps %s', (_title, source) => {
  expect(shownMarkdown(source)).toBe(source);
});

it('handles a large hostile text without delay', () => {
  for (const piece of ['<!--', '<a ', '```\n', '[a]: b\n', '{/*', '<script', '[a'])
    expect(() => shownMarkdown(piece.repeat(5000))).not.toThrow();
});
