import { create } from 'qrcode';

/** A QR symbol as path data in modules, with its quiet zone of four modules on every side. */
export interface QrDrawing {
  /** Modules per side, including the quiet zone. */
  readonly size: number;
  readonly d: string;
}

/** White modules on every side, by the standard. */
export const QUIET_ZONE = 4;

/** A QR symbol as runs of dark modules: column, row and length, from the symbol's own corner. */
export interface QrRuns {
  /** Modules per side, without quiet zone. */
  readonly modules: number;
  readonly runs: readonly (readonly [x: number, y: number, length: number])[];
}

export type QrLevel = 'L' | 'M' | 'Q' | 'H';

/**
 * Draws a QR symbol at error correction level H, the only one readable with a sixth of it covered.
 * Mixed segments keep it small: the capitals of an address take less space than bytes.
 */
export const drawQrCode = (text: string): QrDrawing => {
  const rows = qrModules(text, 'H');
  const d = rows
    .flatMap((row, y) =>
      row.map((isDark, x) => (isDark ? `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z` : '')),
    )
    .join('');
  return { size: rows.length + 2 * QUIET_ZONE, d };
};

/** The same symbol for print. Outdoors the level is H. Other levels are used for comparison. */
export const qrRuns = (text: string, level: QrLevel = 'H'): QrRuns => {
  const rows = qrModules(text, level);
  const runs = rows.flatMap((row, y) => {
    const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []));
    return starts.map((x) => {
      const end = row.indexOf(false, x);
      return [x, y, (end < 0 ? row.length : end) - x] as const;
    });
  });
  return { modules: rows.length, runs };
};

const qrModules = (text: string, level: QrLevel): readonly (readonly boolean[])[] => {
  const { modules } = create(text, { errorCorrectionLevel: level });
  return Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) => modules.get(y, x) !== 0),
  );
};
