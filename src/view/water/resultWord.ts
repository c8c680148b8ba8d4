import type { WaterMonth } from '../../core/record/record.ts';
import type { UnsampledStatus } from '../../core/numbers/monthStatus.ts';
import { text } from '../../i18n/text.ts';

type UnsampledResult = Exclude<WaterMonth['result'], { readonly status: 'sampled' }>;

/**
 * Why a section has no class that counts: 暂停考核（Ⅳ类） shows the class of a section left out of the
 * assessment, 未监测（暴雨） the reason of the bulletin.
 */
export const resultWord = (
  result: UnsampledResult,
  statuses: Readonly<Record<UnsampledStatus, string>> = text.water.statuses,
): string => {
  const status = statuses[result.status];
  const detail =
    result.status === 'suspended' && result.class !== undefined
      ? text.components.waterClasses[result.class]
      : result.status === 'not-sampled'
        ? result.reason
        : undefined;
  return detail === undefined ? status : text.water.statusWith(status, detail);
};
