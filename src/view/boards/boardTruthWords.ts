import type { ChiefLevel } from '../../core/chiefs/answering.ts';
import { currentFace, type BoardDifference } from '../../core/boards/boardTruth.ts';
import type { Signboard } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';
import { formatDate, formatKm, formatPhone } from '../numbers/format.ts';
import { chiefTitle } from '../regions/levelWords.ts';

/**
 * Each difference between a board's newest face and the record, as a sentence without full stop.
 */
export const boardDifferenceSentences = (
  index: RecordIndex,
  board: Signboard,
  differences: readonly BoardDifference[],
): readonly string[] => {
  const reach = index.reachById.get(board.reachId);
  const titleOf = (level: ChiefLevel): string => chiefTitle(index, level, reach);
  return differences.map((difference) =>
    differenceSentence(currentFace(board).number, difference, titleOf),
  );
};

const differenceSentence = (
  face: number,
  difference: BoardDifference,
  titleOf: (level: ChiefLevel) => string,
): string => {
  const words = text.landing;
  switch (difference.kind) {
    case 'chief-left': {
      const { level, printedName, since, isOfFormerReach, now } = difference;
      const say = isOfFormerReach ? words.chiefOfFormerReach : words.chiefLeft;
      const left = since
        ? say(face, titleOf(level), printedName, formatDate(since))
        : words.chiefUnknown(face, titleOf(level), printedName);
      const names = now.map(({ person }) => person.name).join('、');
      return `${left}，${names === '' ? words.chiefVacantNow : words.chiefNow(names)}`;
    }
    case 'chief-missing': {
      const { level, now, since } = difference;
      return words.chiefMissing(face, titleOf(level), now.person.name, since && formatDate(since));
    }
    case 'chief-renamed': {
      const { level, printedName, name, since } = difference;
      return words.chiefRenamed(face, titleOf(level), printedName, name, formatDate(since));
    }
    case 'place-renamed': {
      const { printed, now, since, isSucceeded } = difference;
      const say = isSucceeded ? words.placeSucceeded : words.placeRenamed;
      return say(face, printed, now, formatDate(since));
    }
    case 'post-changed': {
      const { name, post, printedPost } = difference;
      return printedPost === undefined
        ? words.postMissing(face, name, post)
        : words.postChanged(face, name, post);
    }
    case 'phone-dead': {
      const { name, printed, since } = difference;
      return words.phoneDead(face, name, formatPhone(printed), formatDate(since));
    }
    case 'phone-changed': {
      const { name, printed, now } = difference;
      return words.phoneChanged(face, name, formatPhone(printed), now && formatPhone(now));
    }
    case 'supervision-phone':
      return words.supervisionPhone(
        face,
        formatPhone(difference.printed),
        formatPhone(difference.now),
      );
    case 'reach-ends':
      return words.reachEnds(face, difference.printed, difference.now);
    case 'reach-length':
      return words.reachLength(face, formatKm(difference.printedKm), formatKm(difference.nowKm));
    case 'goals':
      return words.goalsChanged(face, difference.now);
  }
};
