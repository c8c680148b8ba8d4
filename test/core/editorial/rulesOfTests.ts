import { getCalendarDate } from '../../../src/core/calendar/calendar.ts';
import type { EditorialRules } from '../../../src/core/editorial/finding.ts';

/** Rules against which these tests check texts. */
export const rulesOfTests: EditorialRules = {
  today: getCalendarDate('2026-11-02'),
  host: 'hzz.example.gov.cn',
  words: [{ word: '世界第一' }, { word: '最美河流', instead: '景色较好的河流' }],
  isPublic: (kind, value) => kind === 'e-mail' && value === 'office@example.gov.cn',
  isAddress: (address) => address === '/rivers/',
  isAnchor: (path, anchor) => path !== '' || anchor === 'here',
  findPicture: (path) =>
    (({ './a.jpg': 'plain', './phone.jpg': 'position', './camera.jpg': 'metadata' }) as const)[
      path
    ],
  isQuote: (id) => id === 'closure-rate',
  figuresOn: (day) =>
    day < '2026-10-01'
      ? []
      : [
          {
            title: '四乱整改销号率',
            names: ['四乱整改销号率', '销号率'],
            topic: '四乱',
            year: '2026年',
            month: '10月',
            named: [],
            numbers: [
              { value: 92.647, unit: '%', onlyWith: [] },
              { value: 126, unit: '件', onlyWith: ['已销号'] },
              { value: 10, unit: '件', onlyWith: ['在办'] },
              { value: 91.538, unit: '%', onlyWith: ['9月'] },
              { value: 87.5, unit: '%', onlyWith: ['柳林镇'] },
            ],
          },
          {
            title: '河道清理量',
            names: ['河道清理量', '累计清理垃圾'],
            year: '2026年',
            month: '10月',
            named: [],
            numbers: [{ value: 2015.1, unit: '吨', onlyWith: [] }],
          },
        ],
  places: ['柳林镇', '沙沟溪'],
};
