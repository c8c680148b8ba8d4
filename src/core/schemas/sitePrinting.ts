import { z } from 'zod';
import { field, line } from './field.ts';

/** How far from a board its code is read, in metres. */
export const readingDistanceM = z.number().min(0.5).max(5);

/** What the office decides about its printed boards. */
export const sitePrinting = z.strictObject({
  boards: field(
    z.strictObject({
      readingDistanceM: field(
        readingDistanceM,
        '扫码距离',
        'Distance in metres at which the code is read; the symbol is a tenth of it wide, or wider.',
      ),
      bilingual: field(
        z.boolean(),
        '双语牌面',
        'True sets English beside the Chinese labels and the reading beside the river’s name.',
      ),
      slogan: field(line(24), '口号', 'Slogan on the back of every board.'),
      prohibitedActs: field(
        z.array(line(60)).min(1).max(12),
        '禁止行为',
        'Acts that the law forbids here, on the back of every board, one a line.',
      ),
      prohibitedBasis: field(line(60), '依据', 'Law the prohibitions come from, as it is cited.'),
    }),
    '公示牌',
    'Faces of the boards.',
  ),
});

export type BoardPrinting = z.output<typeof sitePrinting>['boards'];
