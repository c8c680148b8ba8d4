import { create } from 'qrcode';

/** A QR symbol as path data in modules, with its quiet zone of four modules on every side. */
export interface QrDrawing {
  /** Modules on a side, quiet zone included. */
  readonly size: number;
  readonly d: string;
}

const QUIET_ZONE = 4;

/**
 * Draws a QR symbol at error correction level H, which alone still reads with a sixth of it covered.
 * Mixed segments keep it small: the capitals of an address take less than bytes do.
 */
export const drawQrCode = (text: string): QrDrawing => {
  const { modules } = create(text, { errorCorrectionLevel: 'H' });
  const rows = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) => modules.get(y, x) !== 0),
  );
  const d = rows
    .flatMap((row, y) =>
      row.map((isDark, x) => (isDark ? `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z` : '')),
    )
    .join('');
  return { size: modules.size + 2 * QUIET_ZONE, d };
};
