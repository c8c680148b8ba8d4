import { readPhone } from './phone.ts';

/** A telephone line of the record, as far as the rule looks at it. */
interface Line {
  readonly kind: string;
  readonly number: string;
  /** Given by the owner of a mobile. */
  readonly consent?: unknown;
}

/** Whether a number is somebody's own, by what it is called or by its form. */
export const isMobileLine = ({ kind, number }: Omit<Line, 'consent'>): boolean => {
  if (kind === 'mobile') return true;
  const reading = readPhone(number);
  return reading.ok && reading.phone.kind === 'mobile';
};

/**
 * The one rule of who may be called in public: lines of offices and posts always, a mobile only with
 * its owner's consent and the day of it. The index of the record holds no other lines.
 */
export const isPublicLine = (contact: Line): boolean =>
  !isMobileLine(contact) || contact.consent !== undefined;
