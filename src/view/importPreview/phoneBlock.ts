import type { RecordChanges } from '../../core/dataset/recordDiff.ts';
import { groupBy } from '../../core/lists/groupBy.ts';
import type { RecordIndex } from '../../core/record/recordIndex.ts';
import { importReport as words } from '../../i18n/zh/importReport.ts';
import { block, type PreviewBlock } from './previewBlock.ts';
import { contactName, personOf } from './previewNames.ts';

/** Telephones that did not answer or were not called for long, each once, by who should answer. */
export const phoneBlock = (index: RecordIndex, { phones }: RecordChanges): PreviewBlock => {
  const failed = new Set(phones.failed.map(({ id }) => id));
  const stale = phones.stale.filter(({ id }) => !failed.has(id));
  const faults = [
    ...phones.failed.map((contact) => ({
      contact,
      fault: words.phoneFailed(contact.verified?.on ?? '', contact.verified?.result ?? ''),
    })),
    ...stale.map((contact) => ({ contact, fault: words.phoneStale(contact.verified?.on) })),
  ];
  const known = new Set(phones.standing);
  const linesOf = (isStanding: boolean): readonly string[] => {
    const chosen = faults.filter(({ contact }) => known.has(contact.id) === isStanding);
    const groups = groupBy(chosen, ({ contact, fault }) =>
      [contact.number, personOf(index, contact) ?? contact.id, fault].join('\n'),
    );
    return [...groups.values()].flatMap(([first, ...others]) =>
      first
        ? words.phone(
            contactName(index, first.contact),
            first.contact.number,
            first.fault,
            others.length,
          )
        : [],
    );
  };
  const isNew = ({ id }: { readonly id: string }): boolean => !known.has(id);
  const heading = words.phones(phones.failed.filter(isNew).length, stale.filter(isNew).length);
  return block('phones', heading, linesOf(false), 'plain', linesOf(true));
};
