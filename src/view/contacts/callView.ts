import { daysBetween, type CalendarDate } from '../../core/calendar/calendar.ts';
import { findOfficeLine, type CallLine } from '../../core/chiefs/answering.ts';
import type { Answer, Call } from '../../core/chiefs/whoAnswers.ts';
import { readHours, sendHours } from '../../core/contacts/hours.ts';
import { publicationDay } from '../../core/dataset/publicationDay.ts';
import type { Contact } from '../../core/record/record.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { text } from '../../i18n/text.ts';

/** A telephone with its owner and the result of the last test call. */
export interface CallView {
  readonly phone: string;
  /** Owner of the line: 白志远, 柳林镇值班电话. */
  readonly whom: string;
  /** True if the line belongs to the office instead of the post. */
  readonly isOfficeLine: boolean;
  readonly verified?: {
    readonly result: 'answered' | 'unanswered' | 'wrong-number';
    readonly on: CalendarDate;
  };
  /** True if the test call lies longer back than the office's own rule allows. */
  readonly isDue?: true;
  readonly hours?: string;
  /** The hours for a device (`sendHours`); absent where the words leave them open. */
  readonly openAt?: string;
}

/** The telephones of an answer, in the order in which they are called. */
export interface CallsView {
  /** Absent if the record has no line that may be called. */
  readonly call?: CallView;
  /** Why it is not the line of the nearest post, and whose it is; absent if it is. */
  readonly instead?: string;
  /** The nearest post's own line, called second. */
  readonly own?: CallView;
  /** A line that is answered day and night, for other hours. */
  readonly afterHours?: CallView;
}

/** All telephones of an answer. */
export const callsView = (index: RecordIndex, answer: Answer): CallsView => {
  const { call, because, own, afterHours } = answer;
  return {
    ...(call && { call: callView(index, call) }),
    ...(call && because && { instead: text.calls.instead[because](askFor(index, call)) }),
    ...(own && { own: callView(index, own) }),
    ...(afterHours && { afterHours: callView(index, afterHours) }),
  };
};

/** The telephone that stands beside a name. */
export const printedCall = (index: RecordIndex, { printed }: Answer): CallView | undefined =>
  printed && callView(index, printed);

/** The supervision telephone of the office. */
export const supervisionCall = (index: RecordIndex): CallView | undefined => {
  const line = findOfficeLine(index);
  return line && lineView(index, line, text.chiefs.supervisionLine);
};

/** A line in display form. */
export const callView = (index: RecordIndex, { line, holder }: Call): CallView =>
  lineView(index, line, holder?.person.name ?? '');

/** A line in display form. An office's line is named after that office. */
export const lineView = (
  index: RecordIndex,
  { contact, via, regionCode }: CallLine,
  whom: string,
): CallView => {
  const region = regionCode === undefined ? undefined : index.regionByCode.get(regionCode);
  const hours = contact.hours === undefined ? undefined : readHours(contact.hours);
  return {
    phone: contact.number,
    whom:
      via === 'post'
        ? whom
        : region
          ? text.chiefs.officeLine(region.name, contact.kind === 'duty-landline')
          : text.chiefs.supervisionLine,
    isOfficeLine: via !== 'post',
    ...(contact.verified && { verified: contact.verified }),
    ...(isDue(index, contact) && { isDue: true as const }),
    ...(contact.hours !== undefined && { hours: contact.hours }),
    ...(hours && { openAt: sendHours(hours) }),
  };
};

/** Whether the office has to test a telephone again by its own rule. */
const isDue = ({ record, phoneRecheckDays }: RecordIndex, { verified }: Contact): boolean =>
  phoneRecheckDays !== undefined &&
  verified !== undefined &&
  daysBetween(verified.on, publicationDay(record)) > phoneRecheckDays;

/** 联系街道级河长郭明亮, 拨柳林镇值班电话. */
const askFor = (index: RecordIndex, { line, holder }: Call): string =>
  holder
    ? text.calls.person(holder.holding.title, holder.person.name)
    : text.calls.office(lineView(index, line, '').whom);
