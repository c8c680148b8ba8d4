/**
 * Whereabouts (行踪轨迹): where a person is, was at known hours, or will be. This is sensitive personal
 * information by article 28 of the Personal Information Protection Law (个人信息保护法), for officials
 * too. A name, a time and a place must occur together in one sentence. Finished work, plans without
 * a person, and places of things do not count.
 */
import { findCalendarDate, type CalendarDate } from '../calendar/calendar.ts';
import { fullName, givenName, surname, surnameOnly, wordSurname } from './personNames.ts';

/** A part of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Habits at known hours, future travel, a person's own statement of where they live, positions of a
 * person and recorded tracks, in order of appearance and without overlap.
 *
 * @param text result of `readableText`
 * @param today later days are in the future; without it only words indicate the future
 */
export const findWhereabouts = (text: string, today?: CalendarDate): readonly Stretch[] => {
  const found: Stretch[] = [];
  const add = (start: number, end: number): void => {
    const last = found.at(-1);
    if (!last || start >= last.end) found.push({ start, end });
  };
  const cue = today === undefined ? cueInWords : cueOrDate;
  cue.lastIndex = 0;
  for (let match = cue.exec(text); match; match = cue.exec(text)) {
    const { start, end } = sentenceAround(text, match.index, cue.lastIndex);
    const sentence = text.slice(start, end);
    if (isOfPerson(sentence, today)) add(start, end);
    else {
      const position = positionOfPerson.exec(sentence);
      if (position) add(start + position.index, start + position.index + position[0].length);
    }
    const point = /\.\d{3}/.exec(sentence);
    if (point) addTrack(text, start + point.index, add);
    // The next cue in the same sentence would give the same match.
    cue.lastIndex = Math.max(end, cue.lastIndex);
  }
  return found;
};

/** The points of a track are often on separate lines, so this search spans sentences. */
function addTrack(text: string, at: number, add: (start: number, end: number) => void): void {
  const from = Math.max(0, at - REACH);
  const track = recordedTrack.exec(text.slice(from, at + REACH));
  if (track) add(from + track.index, from + track.index + track[0].length);
}

const role =
  '(?:书记|区长|县长|市长|镇长|乡长|村长|主任|总?河长|局长|所长|总?警长|队长|站长|巡河员|护河员|保洁员)';

const hour =
  '(?:\\d{1,2} ?:\\d{2}|\\d{1,2} ?[点时]|(?:[一二两三四五六七八九]|十[一二]?)(?:点(?![位源])|时))';
/** A date, unless it is a deadline: a task due by a day does not say where anybody is that day. */
const date =
  '(?:(?:\\d{4} ?[年./-] ?)?\\d{1,2} ?[月./-] ?\\d{1,2} ?(?:[日号]|(?![\\d.:日号])))(?! ?(?:之?前|以前|止|底|内|起|之?后|以来))';
const fullDate =
  /(20\d{2}) ?[年./-] ?(\d{1,2}) ?[月./-] ?(\d{1,2}) ?(?:[日号]|(?![\d.:日号]))(?! ?(?:之?前|以前|止|底|内|起|之?后|以来))/g;
const habit = '(?:每[天日晚早晨周]|每个?(?:星期|工作日)|每逢|天天|平时)';
const soon =
  '(?:明[天日早晚]|后[天日](?!均)|下个?(?:周|星期|月)(?!末?底?[前内])|本周[一二三四五六日末]|这个?周[一二三四五六日末]?)';
/**
 * In a quoted 我 the reader of a letter knows the person, but the reader of a report does not. So it
 * counts only with an hour.
 */
const speaker = '(?<!自)我(?![市县区镇乡村省国们局办处院校站所街队厂])';
const named = [
  '本人',
  surnameOnly,
  '张三|李四|王五|赵六',
  `${role}(?:[:：]| ?)?[${surname}${wordSurname}]${givenName}`,
  `[${surname}]${givenName}?(?:${role}|同志|先生|女士|老师|师傅)`,
  // A bare name must be followed directly by a time or a place.
  `(?:(?<![\\u4e00-\\u9fff])|(?<=[日号时点午晚晨早天一二三四五六由请]))${fullName}(?= ?(?:${habit}|${soon}|将|拟|计划|准备|打算|\\d|[早晚]上|[上下]午|到|赴|去|前往|在|独自|经过|路过|外出|出差|的(?:位置|定位|坐标|轨迹)))`,
].join('|');
const person = new RegExp(named);
const personOrSpeaker = new RegExp(`${named}|${speaker}`);

const place =
  '(?:到|赴|去|前往|来到|在|经过|路过|途经)(?![位期任岗职年世时底内建线此了着的])[\\u4e00-\\u9fffA-Za-z]{2,}';
const intends = '(?:将|拟|计划|预计|准备|打算)';
/** 将 alone may also mark an object. Before a date it needs 于 or 在. */
const ahead = `(?:(?:将[于在]|拟[于在]?|计划|定于|预计|准备|打算)[^，,]{0,8}${date}|${date}.{0,20}${intends} ?(?:${place}|参加|出席|外出))`;
const going = new RegExp(
  `${place}|外出|出差|休假|度假|旅游|探亲|住院|不在家|(?:参加|出席)[\\u4e00-\\u9fff]{2,}`,
);
/** Together with an hour, work on the water implies that somebody is there. */
const duty = /巡河|巡查|巡护|巡湖|暗访|督导|检查|调研/;
const privateLife =
  /散步|遛弯|溜达|晨练|晨跑|夜跑|跑步|遛狗|钓鱼|垂钓|打太极|锻炼|接送?(?:孩子|小孩|孙子|孙女)|[上下]班|回家|出门|买菜|独自|独居|打球|游泳/;
/** Hours at which an official receives the public are meant to be published. */
const publicHours = /接访|接待|坐班|值班|办公时间|服务时间|开放时间/;

const habitForm = new RegExp(habit);
const hourForm = new RegExp(hour);
const aheadForm = new RegExp(`${soon}|${ahead}`);
const ownHome = new RegExp(
  `本人(?:现|家|目前|长期|一直)?(?:居|租|暂)?住(?!建|宅|房|院)|(?<![\\u4e00-\\u9fff])我家?(?:现|目前)?(?:居|租|暂)?住(?!建|宅|房)[^，。；]{2,20}?(?:\\d|[一二三四五六七八九十])+[号栋幢室户组]`,
);

/** A sentence that says where to meet one person. */
function isOfPerson(sentence: string, today: CalendarDate | undefined): boolean {
  if (ownHome.test(sentence)) return true;
  if (!personOrSpeaker.test(sentence)) return false;
  const isTimed = hourForm.test(sentence);
  const isOut = going.test(sentence) || (isTimed && duty.test(sentence));
  const isPrivate = privateLife.test(sentence);
  if (habitForm.test(sentence) && !publicHours.test(sentence))
    return isTimed ? isOut || isPrivate : isPrivate && person.test(sentence);
  return (isOut || isPrivate) && (aheadForm.test(sentence) || isAfter(sentence, today));
}

const isAfter = (sentence: string, today: CalendarDate | undefined): boolean =>
  today !== undefined &&
  [...sentence.matchAll(fullDate)].some(([, year = '', month = '', day = '']) => {
    const on = findCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return on !== undefined && on > today;
  });

const degrees = `(?:\\.\\d{3,12} ?°?|° ?\\d{1,2} ?['′分](?: ?\\d{1,2}(?:\\.\\d{1,6})? ?["″秒]?)?)`;
const longitude = `(?:东经|经度|[Ee])?[:： ]{0,2}(?:7[3-9]|[89]\\d|1[0-3]\\d)${degrees} ?[EeNn]?`;
const latitude = `(?:北纬|纬度|[Nn])?[:： ]{0,2}(?:[1-4]?\\d|5[0-4])${degrees} ?[EeNn]?`;
const apart = '[ ,，、/]{1,3}';
const position = `(?<![\\d.])(?:${longitude}${apart}${latitude}|${latitude}${apart}${longitude})`;
const tracking =
  '(?:轨迹|行踪|打卡|签到|(?:实时|手机|人员|当前)(?:位置|定位)|GPS ?(?:定位|点|轨迹))';

/** A position stated to be a person's. Positions of boards, sections and rivers do not count. */
const positionOfPerson = new RegExp(
  `${tracking}[^\\d]{0,16}${position}|(?:${named})[^\\d，]{0,8}(?:位置|定位|坐标|在|位于|住)[^\\d]{0,8}${position}|${position}[^\\d]{0,12}${tracking}|(?<![\\u4e00-\\u9fff])[${surname}]${givenName}[ :：]{0,2}${position}`,
);

const moment = '(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?Z?|1[5-9]\\d{8}(?:\\d{3})?)';
/** Two points with times form a track, whoever walked it. */
const recordedTrack = new RegExp(
  `(?:${moment}${apart}${position}[^\\d]{1,4}(?:\\d{4}-\\d{2}-\\d{2}[ T])?${moment}${apart}${position})|(?:${position}${apart}(?:\\d{4}-\\d{2}-\\d{2}[ T])?${moment}[^\\d]{1,4}${position}${apart}(?:\\d{4}-\\d{2}-\\d{2}[ T])?${moment})`,
);

/** Cues: a sentence without one contains no whereabouts; a sentence with one is checked in full. */
const words = `${habit}|${soon}|计划|定于|预计|准备|打算|将|拟|[本我][^，。]{0,4}住|轨迹|行踪|打卡|签到|定位|位置|坐标|\\.\\d{3,12} ?°?[EeNn]?${apart}`;
const cueInWords = new RegExp(words, 'g');
const cueOrDate = new RegExp(`${words}|20\\d{2} ?[年./-] ?\\d{1,2} ?[月./-]`, 'g');

/** Of a longer sentence only the text around the cue is checked, so the work stays linear. */
const REACH = 90;

function sentenceAround(text: string, from: number, to: number): Stretch {
  let start = from;
  while (start > 0 && from - start < REACH && !isSentenceEnd(text[start - 1])) start -= 1;
  let end = to;
  while (end < text.length && end - to < REACH && !isSentenceEnd(text[end])) end += 1;
  return { start, end };
}

const isSentenceEnd = (character: string | undefined): boolean =>
  character !== undefined && '。！？；;!?\n\r"<>{}[]|\\'.includes(character);
