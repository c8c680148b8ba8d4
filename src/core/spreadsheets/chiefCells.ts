import { readPhone } from '../contacts/phone.ts';
import type { DistrictWord } from '../regions/districtWord.ts';
import { compoundSurnames, surnames } from '../privacy/surnames.ts';
import { cellText, isNothing } from './cellText.ts';
import { levelOfCell } from './chiefLevels.ts';
import { findDitto } from './ditto.ts';
import { peopleEntries } from './peopleEntries.ts';
import { readName } from './personNames.ts';
import { isPost } from './postWords.ts';
import { readDate } from './readDate.ts';
import { partedOutsideBrackets } from './splitList.ts';
import { isVacancy } from './vacancy.ts';

/** Whether a meaning is of one chief, and not of the water or place beside. */
export const isPartOfChief = (means: string): boolean =>
  /^(?:name|post|phone|from|to|duty|consentOn)$/.test(means);

/**
 * Whether a cell of a list of chiefs looks like what its column is taken for. A number under 姓名 or a
 * name under 电话 does not.
 */
export const fitsChiefCell = (
  means: string,
  written: string,
  own: DistrictWord | undefined,
): boolean => {
  const text = cellText(written);
  if (isBlank(text)) return true;
  switch (means) {
    case 'name':
      return peopleEntries(text).every(
        ({ name, note }) => readName(name, note, () => false).kind !== 'asked' && !isPost(name),
      );
    case 'post':
      return isPost(text);
    case 'phone':
      return partedOutsideBrackets(text).every(isPhone);
    case 'from':
    case 'to':
    case 'consentOn':
      return readDate(text, 2000).kind === 'date';
    case 'level':
      return levelOfCell(text, own) !== undefined;
    case 'title':
      return /[河湖库渠段]长|责任人/.test(text);
    case 'river':
      return isWord(text) && !isPost(text) && !/(?:镇|乡|街道|苏木|社区)$/.test(text);
    case 'town':
      return isWord(text) && !/(?:村|社区|嘎查|河|沟|江|水库)$/.test(text);
    case 'village':
    case 'reach':
      return isWord(text);
    default:
      return /\p{Script=Han}/u.test(text);
  }
};

/**
 * Whether a cell is what only its column holds: a river ends like a river, a town like a town, a name
 * begins with a surname. Names of places and people may stand under each other's header.
 */
export const isTypicalCell = (means: string, written: string): boolean => {
  const text = cellText(written);
  if (isBlank(text)) return true;
  const typical = typicalWords.get(means);
  if (typical) return partedOutsideBrackets(text).every((part) => typical.test(part));
  return means !== 'name' || peopleEntries(text).every(({ name }) => isTypicalName(name));
};

const typicalWords: ReadonlyMap<string, RegExp> = new Map([
  ['river', /(?:[河湖江沟溪渠川泉港浜涌洼淀泡淖塘库汊洪]|湿地|高勒|郭勒)(?:[（(].*[)）])?$/],
  ['town', /(?:[镇乡]|街道|苏木|开发区|园区|新区|农场|林场|办事处|管委会)$/],
  ['village', /(?:[村庄屯寨]|社区|嘎查|居委会|村委会)$/],
]);

/** The columns of places whose typical cells look like a text: 河 river, 镇 town, 村 village. */
export const placesLike = (text: string): readonly string[] =>
  [...typicalWords].flatMap(([means, typical]) => (typical.test(text) ? [means] : []));

const isTypicalName = (name: string): boolean =>
  (surnames.includes(name.charAt(0)) || compoundSurnames.includes(name.slice(0, 2))) &&
  !/(?:[镇乡村]|街道|社区|嘎查|苏木)$/.test(name);

/** Empty, vacant, or the same as above. */
const isBlank = (text: string): boolean =>
  isNothing(text) || isVacancy(text) || findDitto(text) !== undefined;

/** Words and lists of words: no bare number, no telephone. */
const isWord = (text: string): boolean =>
  /^\p{Script=Han}/u.test(text) || /^[A-Z]\d*\p{Script=Han}/u.test(text);

/** A telephone, also one that lost its area code or first 0 in a spreadsheet. */
const isPhone = (text: string): boolean => {
  const read = readPhone(text);
  return (
    read.ok ||
    read.reason === 'area-code-missing' ||
    /^[1-9]\d{8,10}$/.test(text.replace(/\D/g, ''))
  );
};
