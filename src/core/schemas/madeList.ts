import { z } from 'zod';

const glyphFault = z.object({
  kind: z.literal('glyph'),
  path: z.array(z.union([z.string(), z.number()])).readonly(),
  character: z.string(),
  text: z.string(),
});

const overflowFault = z.object({
  kind: z.literal('overflow'),
  /** Name of the place in the template. */
  field: z.string(),
  axis: z.enum(['width', 'height']),
  neededMm: z.number(),
  roomMm: z.number(),
});

/**
 * `made.json` in the print cache: the files that were made of a set of pieces, and why others were
 * not. Only the portal writes it.
 */
export const madeListSchema = z.object({
  names: z.array(z.string()).readonly(),
  faults: z
    .array(
      z.object({
        /** Name of the piece within its set. */
        piece: z.string(),
        fault: z.discriminatedUnion('kind', [glyphFault, overflowFault]).readonly(),
      }),
    )
    .readonly(),
});

/** One fault of a piece. */
export type PieceFault = z.output<typeof madeListSchema>['faults'][number];

/** Why a piece cannot be printed. The path leads to the value in the data. */
export type PrintFault = PieceFault['fault'];
