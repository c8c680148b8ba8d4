import type { PrintIssueParams } from '../../core/issues/printIssues.ts';
import type { IssueSentence } from '../issueSentences.ts';

/** Messages for the clerk if a piece cannot be printed. */
export const printSentences: {
  readonly [Code in keyof PrintIssueParams]: (params: PrintIssueParams[Code]) => IssueSentence;
} = {
  'print.glyph': ({ character, codePoint, excerpt }) => ({
    expected: '印刷字体里有的字',
    received: `“${excerpt}”中的“${character}”（${codePoint}），字体缺这个字`,
    next: '请核对用字；确为此字的，请与制作单位商定字体后再出图，不要用近似字代替',
  }),
  'print.overflow': ({ axis, neededMm, roomMm }) => ({
    expected: `${axis === 'width' ? '宽' : '高'}不超过 ${roomMm} 毫米的文字`,
    received: `${neededMm} 毫米`,
    next: '请缩短这一项，或换用更大的牌；字号不会自动缩小',
  }),
  'print.missing': () => ({
    expected: '公示牌必须公示的内容',
    received: '没有内容',
    next: '请在导出文件中补上，没有这一项的公示牌不得制作',
  }),
  'print.format': ({ received, formats }) => ({
    expected: `${formats.join('、')} 毫米，或同比例更大的尺寸`,
    received: `${received} 毫米`,
    next: '请改正牌的宽和高，或为这种尺寸另排版式',
  }),
  'print.qr-room': ({ symbolMm, neededMm, roomMm }) => ({
    expected: `连同留白不超过 ${roomMm} 毫米的二维码`,
    received: `码宽 ${symbolMm} 毫米，连同留白 ${neededMm} 毫米`,
    next: '请缩短扫码距离（readingDistanceM），或换用更大的牌',
  }),
};
