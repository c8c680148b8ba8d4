import { phoneKey, readPhone } from '../contacts/phone.ts';
import { isNothing } from './cellText.ts';
import { readDay } from './chiefFields.ts';
import type { RowInputs } from './rowInputs.ts';
import { idOf } from './rowNames.ts';
import { textOf, type Row } from './rowStore.ts';
import type { TableRun } from './tableRun.ts';

/** A number in another spelling is the same number. A new number has not been verified yet. */
export const writeChiefPhone = (
  run: TableRun,
  holding: Row,
  number: string,
  cells: RowInputs['cells'],
): void => {
  const cell = cells.get('phone');
  if (!cell || isNothing(number)) return;
  const read = readPhone(number);
  const kind = read.ok && read.phone.kind === 'mobile' ? 'mobile' : 'office-landline';
  const owner = { kind: 'holding', holdingId: idOf(holding) };
  const contact = run.target('contacts', { owner, kind }, cell.place);
  if (!contact) return;
  const before = readPhone(textOf(contact, 'number'));
  const isSame = read.ok && before.ok && phoneKey(read.phone) === phoneKey(before.phone);
  if (!isSame) Reflect.deleteProperty(contact, 'verified');
  const consent = readDay(run, '同意公开日期', cells.get('consentOn'));
  run.setFields(
    contact,
    [
      { path: ['owner'], title: '归属', value: owner, place: cell.place },
      { path: ['kind'], title: '类别', value: kind, place: cell.place },
      ...(isSame ? [] : [{ path: ['number'], title: '号码', value: number, place: cell.place }]),
      ...(consent ? [{ ...consent, path: ['consent', 'on'] }] : []),
    ],
    cell.place,
  );
};
