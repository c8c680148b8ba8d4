import { describe, expect, it } from 'vitest';
import { linkFindings } from '../../../src/core/editorial/linkFindings.ts';
import { textBlocks } from '../../../src/core/editorial/textBlocks.ts';
import { rulesOfTests } from './rulesOfTests.ts';

const read = (text: string) =>
  linkFindings(textBlocks([{ number: 7, text }]), rulesOfTests).map(
    ({ code, column, received }) => [code, column, received],
  );

describe('links of a text', () => {
  it.each([
    ['[没有](/nowhere/)', 'link-dead', 1, '/nowhere/'],
    ['见 [没有]( /nowhere/?a=1 "标题")', 'link-dead', 3, '/nowhere/?a=1'],
    ['[没有]: /nowhere/', 'link-dead', 1, '/nowhere/'],
    ['<a class="x" href="/nowhere/">没有</a>', 'link-dead', 1, '/nowhere/'],
    ['[![图里的桥](./a.jpg)](/nowhere/)', 'link-dead', 1, '/nowhere/'],
    [
      '[本站](https://HZZ.example.gov.cn/rivers/)',
      'link-own-host',
      1,
      'https://HZZ.example.gov.cn/rivers/',
    ],
    ['[下](#nowhere)', 'link-anchor', 1, '#nowhere'],
    ['[河](rivers/)', 'link-form', 1, 'rivers/'],
    ['[河](//www.mwr.gov.cn/)', 'link-form', 1, '//www.mwr.gov.cn/'],
    ['[坏](javascript:alert(1))', 'link-form', 1, 'javascript:alert(1'],
    ['[空]()', 'link-form', 1, ''],
  ])('refuses %s', (text, code, column, received) => {
    expect(read(text)).toEqual([[code, column, received]]);
  });

  it.each([
    '[河](/rivers/#a)',
    '[部](https://www.mwr.gov.cn/)',
    '[上](#here)',
    '[拨](tel:12345)',
    '[^1]: 注',
  ])('accepts %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('finds links that continue on the next line, at their start', () => {
  const lines = ['前面', '见 [没有', '这一页](/nowhere/) 和', '<a', '  href="/no/">无</a>'];
  const blocks = textBlocks(lines.map((text, at) => ({ number: at + 7, text })));
  expect(
    linkFindings(blocks, rulesOfTests).map(({ code, line, column, received }) => [
      code,
      line,
      column,
      received,
    ]),
  ).toEqual([
    ['link-dead', 8, 3, '/nowhere/'],
    ['link-dead', 10, 1, '/no/'],
  ]);
});

describe('pictures of a text', () => {
  it.each([
    ['![](./a.jpg)', 'alt-missing'],
    ['![图片 2](./a.jpg)', 'alt-missing'],
    ['![a.jpg](./a.jpg)', 'alt-missing'],
    ['<img src="./a.jpg">', 'alt-missing'],
    ['![一座桥](./b.jpg)', 'picture-missing'],
    ['![一座桥](https://x.example/b.jpg)', 'picture-outside'],
    ['![一座桥](./phone.jpg)', 'picture-position'],
    ['![一座桥](./camera.jpg)', 'picture-metadata'],
  ])('%s is refused: %s', (text, code) => {
    expect(read(text).map(([found]) => found)).toEqual([code]);
  });

  it('accepts a picture with a description and without metadata', () => {
    expect(read('![清理前的沟口](./a.jpg)')).toEqual([]);
  });
});
