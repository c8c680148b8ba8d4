import { describe, expect, it } from 'vitest';
import { errorAt } from '../../../src/core/issues/issue.ts';
import { leftOutNames, leftOutReasons } from '../../../src/view/issues/leftOutReasons.ts';

const first = { source: 'record/signboards.json', path: [3], label: 'HX1-A01K 望川河' };
const second = { source: 'record/signboards.json', path: [4], label: 'HX1-A11G 槐溪' };
const overflow = { axis: 'width', neededMm: 300, roomMm: 200 } as const;

describe('reasons for the public', () => {
  it('are one sentence for each kind of fault, each place once', () => {
    expect(
      leftOutReasons([
        errorAt(first, 'print.glyph', {
          title: '河长 姓名',
          character: '𪛖',
          codePoint: 'U+2A6D6',
          excerpt: '王𪛖',
        }),
        errorAt(first, 'print.overflow', { title: '监督电话', ...overflow }),
        errorAt(first, 'print.overflow', overflow),
        errorAt(first, 'print.missing', { title: '管理目标' }),
        errorAt(first, 'print.missing', { title: '职责' }),
        errorAt(first, 'print.missing', { title: '职责' }),
        errorAt(first, 'print.format', { received: '1000 × 1000', formats: ['600 × 900'] }),
        errorAt(first, 'print.qr-room', { symbolMm: 300, neededMm: 360, roomMm: 256 }),
      ]),
    ).toEqual([
      '名录里还没有管理目标、职责',
      '还没有 1000 × 1000 毫米的版式',
      '监督电话、版面的文字太长，版面放不下',
      '二维码按扫码距离放大后，版面放不下',
      '河长 姓名里有印刷字体没有的字',
    ]);
  });

  it('are none where nothing is at fault', () => {
    expect(leftOutReasons([])).toEqual([]);
  });
});

it('names each board once', () => {
  const missing = { title: '管理目标' };
  expect(
    leftOutNames([
      errorAt(first, 'print.missing', missing),
      errorAt(second, 'print.missing', missing),
      errorAt(first, 'print.overflow', overflow),
    ]),
  ).toEqual(['HX1-A01K 望川河', 'HX1-A11G 槐溪']);
});
