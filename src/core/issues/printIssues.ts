/** Codes of what keeps a piece from being printed, with what their sentences need to know. */
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
  /** Something that no board may be without. */
  'print.missing': { title?: string };
  /** No face has been composed for this size. */
  'print.format': { title?: string; received: string; formats: readonly string[] };
  /** The code at its reading distance is larger than its place; both in millimetres. */
  'print.qr-room': { title?: string; symbolMm: number; neededMm: number; roomMm: number };
}
