import { readPhone } from './phone.ts';
import type { Contact } from '../record/record.ts';

/** Whether a number is somebody's own, by what it is called or by its form. */
export const isMobileLine = ({ kind, number }: Pick<Contact, 'kind' | 'number'>): boolean => {
  if (kind === 'mobile') return true;
  const reading = readPhone(number);
  return reading.ok && reading.phone.kind === 'mobile';
};

/**
 * The one rule of who may be called in public: lines of offices and posts always, a mobile only with
 * its owner's consent and the day of it. The index of the record holds no other lines.
 */
export const isPublicLine = (contact: Contact): boolean =>
  !isMobileLine(contact) || contact.consent !== undefined;
