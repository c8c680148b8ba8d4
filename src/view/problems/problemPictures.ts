import { compareText } from '../../core/lists/order.ts';
import { problemPictureAddress } from '../../core/site/addresses.ts';
import type { Problem } from '../../core/record/record.ts';
import { text } from '../../i18n/text.ts';
import { formatDate } from '../numbers/format.ts';

/** A picture of the place of a problem. */
export interface PictureView {
  /** Last part of its address, without extension: `before-1`. */
  readonly name: string;
  readonly address: string;
  /** The office's own file. */
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
}

/** Pictures of a problem, those before first, each group by date. */
export const problemPictures = ({ id, pictures = [] }: Problem): readonly PictureView[] =>
  (['before', 'after'] as const).flatMap((shows) =>
    pictures
      .filter((picture) => picture.shows === shows)
      .sort((a, b) => compareText(a.takenOn, b.takenOn))
      .map(({ file, alt, takenOn }, index) => {
        const name = `${shows}-${index + 1}`;
        return {
          name,
          address: problemPictureAddress(id, name),
          file,
          alt,
          caption: text.problems.entry.pictureCaption(shows, formatDate(takenOn)),
        };
      }),
  );
