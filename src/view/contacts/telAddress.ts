import { readPhone, telHref } from '../../core/contacts/phone.ts';

/**
 * The link that dials a telephone of the record, with a pause before an extension.
 *
 * @throws Error for text that is no telephone; the import has refused such text
 */
export const telAddress = (phone: string): string => {
  const reading = readPhone(phone);
  if (!reading.ok) throw new Error(`Expected a telephone, received "${phone}": ${reading.reason}`);
  return telHref(reading.phone);
};
