import { readPhone } from './phone.ts';

/** The fields of a telephone line that the rule reads. */
interface Line {
  readonly kind: string;
  readonly number: string;
  /** Consent given by the owner of a mobile. */
  readonly consent?: unknown;
}

/** Whether a number is personal, by its kind or its form. */
export const isMobileLine = ({ kind, number }: Omit<Line, 'consent'>): boolean => {
  if (kind === 'mobile') return true;
  const reading = readPhone(number);
  return reading.ok && reading.phone.kind === 'mobile';
};

/**
 * Whether a line may be published: lines of offices and posts always, a mobile only with its
 * owner's dated consent. The record index holds no other lines.
 */
export const isPublicLine = (contact: Line): boolean =>
  !isMobileLine(contact) || contact.consent !== undefined;
