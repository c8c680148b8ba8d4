import { describe, expect, it } from 'vitest';
import { linkFindings } from '../../../src/core/editorial/linkFindings.ts';
import { rulesOfTests } from './rulesOfTests.ts';

const read = (text: string) =>
  linkFindings([{ number: 7, text }], rulesOfTests).map(({ code, column, received }) => [
    code,
    column,
    received,
  ]);

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
  ])('lets %s stand', (text) => {
    expect(read(text)).toEqual([]);
  });
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

  it('lets a picture with words and without metadata stand', () => {
    expect(read('![清理前的沟口](./a.jpg)')).toEqual([]);
  });
});
