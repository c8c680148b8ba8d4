import { isInOffice } from '../../chiefs/terms.ts';
import { errorAt, warningAt, type Issue } from '../../issues/issue.ts';
import {
  findAreaCodeConflicts,
  findSharedMobiles,
  groupPhone,
  readPhone,
  type Phone,
} from '../../contacts/phone.ts';
import type { Contact } from '../../record/record.ts';
import type { RecordIndex } from '../../record/recordIndex.ts';
import { isPublicLine } from '../../contacts/publicLine.ts';
import { publicationDay } from '../publicationDay.ts';
import type { Relation, RelationContext } from '../relationContext.ts';

/**
 * Telephones match the form of their kind. A mobile has its owner's consent. Ended terms have none.
 */
export const contacts: Relation = (context) => {
  const { exported, index, at } = context;
  const on = publicationDay(exported);
  const read: { readonly holder: string; readonly phone: Phone; readonly row: number }[] = [];
  const issues: Issue[] = [];
  exported.contacts.forEach((contact, row) => {
    const reading = readPhone(contact.number);
    if (!reading.ok) {
      const { reason } = reading;
      issues.push(
        errorAt(at('contacts', row, 'number'), 'phone.form', { received: contact.number, reason }),
      );
      return;
    }
    const owner = ownerName(index, contact);
    read.push({ holder: owner, phone: reading.phone, row });
    issues.push(...kindIssues(context, contact, row, reading.phone, owner));
    const term = ownerTerm(index, contact);
    if (term?.to !== undefined && !isInOffice(term, on) && term.to <= on)
      issues.push(warningAt(at('contacts', row, 'owner'), 'contact.ended', { owner, to: term.to }));
  });
  const rowOf = (phone: Phone): number => read.find((each) => each.phone === phone)?.row ?? 0;
  for (const { phone, holders } of findSharedMobiles(read))
    issues.push(
      warningAt(at('contacts', rowOf(phone), 'number'), 'phone.shared-mobile', {
        display: masked(groupPhone(phone)),
        holders,
      }),
    );
  for (const conflict of findAreaCodeConflicts(read.map(({ phone }) => phone)))
    issues.push(warningAt(at('contacts'), 'phone.two-area-codes', conflict));
  return issues;
};

/** The term a telephone belongs to; none for that of an office. */
export const ownerTerm = (index: RecordIndex, { owner }: Contact) => {
  switch (owner.kind) {
    case 'holding':
      return index.holdingById.get(owner.holdingId);
    case 'police':
      return index.record.policeChiefs.find(({ id }) => id === owner.policeChiefId);
    case 'office':
    case 'region':
      return undefined;
  }
};

/** Whose telephone it is, in words for the clerk. */
const ownerName = (index: RecordIndex, contact: Contact): string => {
  const { owner } = contact;
  const term = ownerTerm(index, contact);
  if (term) return index.personById.get(term.personId)?.name ?? term.personId;
  if (owner.kind === 'region')
    return index.regionByCode.get(owner.regionCode)?.name ?? owner.regionCode;
  return owner.kind === 'office' ? index.record.office.name : contact.id;
};

const kindIssues = (
  { at }: RelationContext,
  contact: Contact,
  row: number,
  phone: Phone,
  owner: string,
): readonly Issue[] => {
  const isMobile = phone.kind === 'mobile';
  const isCalledMobile = contact.kind === 'mobile';
  // The number stays out of the report: its owner has not consented to show it.
  if (isMobile && !isPublicLine(contact))
    return [errorAt(at('contacts', row, 'number'), 'contact.consent', { owner })];
  if (isMobile !== isCalledMobile)
    return [
      errorAt(at('contacts', row, 'kind'), 'contact.kind', {
        kind: contact.kind,
        form: phone.kind,
      }),
    ];
  return [];
};

const masked = (display: string): string => `${display.slice(0, 3)} **** ${display.slice(-4)}`;
