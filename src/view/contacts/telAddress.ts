import { readPhone, telHref } from '../../core/contacts/phone.ts';

/**
 * The dial link of a telephone in the record, with a pause before an extension.
 *
 * @throws Error for text that is not a telephone; the import refuses such text
 */
export const telAddress = (phone: string): string => {
  const reading = readPhone(phone);
  if (!reading.ok) throw new Error(`Expected a telephone, received "${phone}": ${reading.reason}`);
  return telHref(reading.phone);
};
