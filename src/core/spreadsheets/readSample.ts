import { findWaterClass, type WaterClass } from '../water/waterClass.ts';
import type { WaterMonth } from '../record/record.ts';
import { cellText, isNothing } from './cellText.ts';

/** Reasons why a section has no class in a month. */
export type NotSampled = Exclude<WaterMonth['result']['status'], 'sampled'>;

export type SampleValue =
  | { readonly kind: 'class'; readonly class: WaterClass }
  | { readonly kind: 'not-sampled'; readonly status: NotSampled }
  /** An empty cell gives no reason, so nothing is stored. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'fault'; readonly read: string };

/**
 * Parses a section's month: a class in any wording, or a sentence that gives the reason for none.
 */
export const readSample = (raw: string): SampleValue => {
  const text = cellText(raw);
  const found = findWaterClass(text);
  if (found !== undefined) return { kind: 'class', class: found };
  if (isNothing(text)) return { kind: 'blank' };
  const reason = reasons.find(({ words }) => words.test(text));
  return reason ? { kind: 'not-sampled', status: reason.status } : { kind: 'fault', read: text };
};

/** Checked in this order: a dry channel under repair counts as dry. */
const reasons: readonly { readonly words: RegExp; readonly status: NotSampled }[] = [
  { words: /断流|河干|干涸|无水|干河/, status: 'dry' },
  { words: /冰封|封冻|结冰|冰期/, status: 'frozen' },
  { words: /治理|施工|清淤|工程/, status: 'works' },
  { words: /无法到达|道路(?:中断|不通)|塌方|无法采样|洪水/, status: 'unreachable' },
  { words: /设备|仪器|故障/, status: 'equipment-fault' },
  { words: /非监测|不监测|未到监测期/, status: 'outside-period' },
  { words: /待出|未出|检测中|化验中/, status: 'pending' },
];
