import type { Site } from '../../../src/core/schemas/site.ts';
import { district } from '../../district/district.ts';
import { chineseCalendars } from '../calendar/chineseCalendars.ts';

/**
 * Local rules with two deadlines for a board, in calendar days and in working days, with three
 * years of holidays.
 */
export const boardRules: Site['rules'] = {
  ...district().site.rules,
  boardUpdates: [
    { within: { count: 15, unit: 'calendar' }, basis: '公示牌管理办法' },
    { within: { count: 20, unit: 'working' }, basis: '政府信息公开条例' },
  ],
  workingDays: chineseCalendars,
};
