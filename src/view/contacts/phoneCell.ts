import { text } from '../../i18n/text.ts';
import type { Cell } from '../tables/tableShapes.ts';
import type { CallsView, CallView } from './callView.ts';

/** The telephone to call as a cell of a table. */
export const phoneCell = ({ call, instead }: CallsView): Cell =>
  call
    ? { kind: 'phone', call, ...(instead !== undefined && { instead }) }
    : { kind: 'absent', reason: text.river.noPhone };

/** One line as a cell. */
export const lineCell = (call: CallView | undefined): Cell => phoneCell(call ? { call } : {});
