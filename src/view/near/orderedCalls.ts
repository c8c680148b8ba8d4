import { isClosed } from '../../core/contacts/hours.ts';
import { calls as words } from '../../i18n/zh/calls.ts';
import type { NearCall, NearChief } from './nearData.ts';

/** A line, with the reason for its place in the order. */
export interface OrderedCall {
  readonly why?: string;
  readonly call: NearCall;
}

/**
 * The telephones of an answer in the order in which they are called: out of hours the line that is
 * always answered comes first.
 *
 * @param now milliseconds since 1970
 */
export const orderedCalls = (chief: NearChief, now: number): readonly OrderedCall[] => {
  const { call, instead, own, afterHours } = chief;
  if (!call) return [];
  const first: OrderedCall = { ...(instead !== undefined && { why: instead }), call };
  const second = own ? [{ why: words.own(own), call: own }] : [];
  if (!afterHours) return [first, ...second];
  return isClosed(call.openAt, now)
    ? [{ why: words.nowClosed(afterHours.whom), call: afterHours }, first, ...second]
    : [first, { why: words.afterHours(afterHours.whom), call: afterHours }, ...second];
};
