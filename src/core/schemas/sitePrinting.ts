import { z } from 'zod';
import { field, line, localId } from './field.ts';

/** Distance from which a board's QR code is scanned, in metres. */
export const readingDistanceM = z.number().min(0.5).max(5);

/** A theme of campaign material: the texts of one occasion that are not in the record. */
const kitTheme = z.strictObject({
  id: field(localId, '编号', 'Local identifier; part of the address of the district’s pieces.'),
  name: field(line(12), '主题', 'Occasion, such as 世界水日.'),
  when: field(line(20), '时间', 'When it takes place, in words; printed beside the name.'),
  slogan: field(
    z.array(line(8)).min(1).max(2),
    '口号',
    'Slogan in one or two lines of at most 8 characters: they are set as large as the piece allows.',
  ),
  appeal: field(line(26), '倡议', 'One sentence under the slogan that says what everybody can do.'),
});

/** The office's choices for its printed boards. */
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
  kit: field(
    z.strictObject({
      themes: field(
        z.array(kitTheme).min(1).max(12),
        '宣传主题',
        'Themes of the campaign material; the first is the everyday one.',
      ),
      bannerDistanceM: field(
        z.number().min(5).max(100),
        '横幅视距',
        'Distance in metres at which a banner is read; letters are a 250th of it high, or higher.',
      ),
    }),
    '宣传品',
    'Campaign material.',
  ).exactOptional(),
});

export type KitPrinting = NonNullable<z.output<typeof sitePrinting>['kit']>;
export type BoardPrinting = z.output<typeof sitePrinting>['boards'];
