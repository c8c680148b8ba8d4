import type { PlacedFinding } from './finding.ts';
import { namedVerdict } from './namedNumbers.ts';
import { spokenTime, type SpokenTime } from './spokenTime.ts';
import { readableProse, type TextBlock } from './textBlocks.ts';
import { titledVerdict, type QuotedFigure } from './titledNumbers.ts';
import { writtenNumbers } from './writtenNumbers.ts';

/**
 * Hand-typed numbers beside the name of a figure, or under an everyday name of one of its numbers.
 * A number that matches the record is a warning, because it will not follow a correction. A number
 * that does not match is an error. If the edition has no number for the place or month, a share is
 * only a warning, and an everyday name is ignored as too vague.
 *
 * @param blocks of the front matter and the body, in the order of the text
 * @param about the title and summary, the context of its sentences
 * @param figures as the edition of the text's day states them
 * @param places names of the district's towns, villages and rivers
 */
export const figureNumbers = (
  blocks: readonly TextBlock[],
  about: string,
  figures: readonly QuotedFigure[],
  places: readonly string[],
): readonly PlacedFinding[] => {
  const isAboutPlace = places.some((place) => about.includes(place));
  let before: SpokenTime = spokenTime(readableProse(about).text);
  return blocks.flatMap((block) => {
    const prose = readableProse(block.text);
    return sentencesOf(prose.text).flatMap(({ text: sentence, at }) => {
      const isOfPlace = isAboutPlace || places.some((place) => sentence.includes(place));
      const found = writtenNumbers(sentence).flatMap((written): readonly PlacedFinding[] => {
        const verdict =
          namedVerdict(written, { sentence, before, isOfPlace }, figures) ??
          titledVerdict(written, { sentence, isAboutPlace }, figures, places);
        if (!verdict) return [];
        const { title, unit, isKnown, stated } = verdict;
        return [
          {
            code: isKnown ? 'number-beside-figure' : 'number-contradicts',
            ...block.placeOf(prose.offsetOf(at + written.at)),
            received: `${title} ${written.number}${unit}`,
            instead: shown(stated),
          },
        ];
      });
      const time = spokenTime(sentence);
      if (time.isOther || time.months.length > 0) before = time;
      return found;
    });
  });
};

const sentencesOf = (text: string): readonly { readonly text: string; readonly at: number }[] =>
  [...text.matchAll(/[^。；！？]+/g)].map((match) => ({ text: match[0], at: match.index }));

const shown = ({ value, unit }: { readonly value: number; readonly unit: string }): string =>
  unit === '%' ? `${value.toFixed(1)}%` : `${Number(value.toFixed(2))} ${unit}`;
