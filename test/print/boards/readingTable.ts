import type { QrLevel } from '../../../src/print/engine/qrCode.ts';
import type { BoardVerdict } from './frontFaults.ts';
import { damageNames } from './proveBoard.ts';

const levels: readonly QrLevel[] = ['L', 'M', 'Q', 'H'];

/** Rates in per cent, `zxing / jsqr`, as a Markdown table, with the file sizes. */
export const readingTable = (verdicts: readonly BoardVerdict[]): string => {
  const rate = (isRead: (verdict: BoardVerdict) => boolean): string =>
    ((verdicts.filter(isRead).length / verdicts.length) * 100).toFixed(1);
  const rows = damageNames.map((name) => {
    const cells = levels.map((level) => {
      const by = (reader: 'zxing' | 'jsqr') =>
        rate(({ readings }) => new Map(readings).get(level)?.[name][reader] === true);
      return `${by('zxing')} / ${by('jsqr')}`;
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  const sizes = verdicts.map(({ size }) => size).sort((a, b) => a - b);
  const kilobytes = (share: number): string =>
    ((sizes[Math.floor(share * (sizes.length - 1))] ?? 0) / 1024).toFixed(0);
  return [
    `| damage | ${levels.join(' | ')} |`,
    `| --- |${levels.map(() => ' --- |').join('')}`,
    ...rows,
    `front.pdf: ${kilobytes(0)} to ${kilobytes(1)} KB, median ${kilobytes(0.5)} KB`,
  ].join('\n');
};
