/** Codes of everything that prevents printing, with the parameters of their sentences. */
export interface PrintIssueParams {
  /** A character for which the embedded fonts have no glyph. */
  'print.glyph': { title?: string; character: string; codePoint: string; excerpt: string };
  /** Text larger than its place on the face; both in millimetres. */
  'print.overflow': {
    title?: string;
    axis: 'width' | 'height';
    neededMm: number;
    roomMm: number;
  };
  /** A field that every board must have. */
  'print.missing': { title?: string };
  /** No layout exists for this size. */
  'print.format': { title?: string; received: string; formats: readonly string[] };
  /** The QR code for its reading distance is larger than its place; both in millimetres. */
  'print.qr-room': { title?: string; symbolMm: number; neededMm: number; roomMm: number };
}
