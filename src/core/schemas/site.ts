import { z } from 'zod';
import { calendarDate, field, line, localId } from './field.ts';
import { findBandFaults, type BandFault } from './gradeBands.ts';
import { patrolCycles } from './patrolCycles.ts';
import { missingOfficialFields } from './officialFields.ts';
import { sitePrinting } from './sitePrinting.ts';

/** A number issued by a regulator. An empty string until it is issued, never a sample. */
const issuedNumber = (pattern: RegExp) =>
  z.string().regex(new RegExp(`^$|${pattern.source}`, pattern.flags));

/** A line of text that pages omit while it is empty. */
const optionalLine = (maxLength: number) => z.string().trim().max(maxLength);

/** A link that is shown only once it is configured. */
const optionalLink = z.string().regex(/^$|^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/);

const phone = z.string().regex(/^(?:\d{5}|0\d{2,3}-\d{7,8}(?:-\d{1,6})?|400-?\d{3}-?\d{4})$/);

const days = field(
  z.strictObject({
    count: field(z.int().min(1).max(366), '天数', 'Number of days, 1 to 366.'),
    unit: field(z.enum(['calendar', 'working']), '单位', 'Calendar days, or working days.'),
  }),
  '期限',
  'A span of days with its unit; 15 calendar days and 15 working days are different deadlines.',
);

const hotline = z.strictObject({
  phone: field(phone, '号码', 'Telephone as dialled: short code, 400 or area code with number.'),
  name: field(line(30), '名称', 'Name of the channel, in Chinese.'),
  takes: field(z.array(line(40)).min(1), '受理', 'Matters this channel takes.'),
  refuses: field(z.array(line(40)), '不受理', 'Matters it does not take, with where they go.'),
  hours: field(line(40), '时间', 'Hours in which it answers, Asia/Shanghai.'),
});

const patrolNorm = z.strictObject({
  level: field(
    z.enum(['general', 'district', 'town', 'village']),
    '级别',
    'Level of the chief the norm binds.',
  ),
  times: field(z.int().min(1).max(366), '次数', 'Patrols required in one period, times.'),
  period: field(z.enum(patrolCycles), '周期', 'Period in which the patrols are counted.'),
  months: field(
    z.array(z.int().min(1).max(12)).min(1),
    '月份',
    'Months that count, 1 to 12; seasonal rivers are often patrolled from March to December only.',
  ),
  perRiver: field(
    z.boolean(),
    '按河计',
    'True when the patrols are owed on each river, false when once for all rivers together.',
  ),
});

const gradeBand = z.strictObject({
  name: field(line(10), '等次', 'Grade as it is published.'),
  from: field(z.number().min(0).max(100), '起', 'Lowest score of the band, points, inclusive.'),
  below: field(
    z.number().min(0).max(100),
    '止',
    'Upper end of the band, points, exclusive; a band that ends at 100 includes 100.',
  ),
});

/** Bands must cover 0 to 100 exactly once: a score of 89.5 has one grade, not none and not two. */
const gradeBands = z
  .array(gradeBand)
  .min(1)
  .superRefine((bands, context) => {
    for (const fault of findBandFaults(bands, { from: 0, to: 100 })) {
      context.addIssue({ code: 'custom', message: describeBandFault(fault) });
    }
  });

const describeBandFault = (fault: BandFault): string => {
  switch (fault.code) {
    case 'no-band':
      return 'expected at least one band';
    case 'empty-band':
      return `expected ${fault.grade} to end above ${fault.from}`;
    case 'gap':
      return `expected a grade for every score; ${fault.example} has none`;
    case 'overlap':
      return `expected one grade a score; ${fault.grades.join(' and ')} share ${fault.from}`;
    case 'outside-range':
      return `expected ${fault.grade} to lie between 0 and 100`;
  }
};

const calendarYear = z.strictObject({
  year: field(z.int().min(2016).max(2100), '年份', 'Calendar year.'),
  restDays: field(
    z.array(calendarDate),
    '放假日',
    'Weekdays without work by the State Council notice, YYYY-MM-DD; weekends need not be listed.',
  ),
  makeUpWorkdays: field(
    z.array(calendarDate),
    '调休上班日',
    'Saturdays and Sundays that are worked, YYYY-MM-DD.',
  ),
});

const rules = z.strictObject({
  boardUpdates: field(
    z
      .array(
        z.strictObject({
          within: days,
          basis: field(line(60), '依据', 'Rule the deadline comes from, in Chinese.'),
        }),
      )
      .min(1),
    '牌面更新期限',
    'Deadlines for renewing a board after its content changed; all apply, the nearest is shown.',
  ),
  boardPlacement: field(
    z.strictObject({
      perVillage: field(z.int().min(0).max(50), '每村', 'Boards per village a river crosses.'),
      extraBeyondKm: field(
        z.number().min(0.1).max(100),
        '加设里程',
        'Length of a village reach in km beyond which one more board stands, once per such length.',
      ),
      perDistrict: field(z.int().min(0).max(1000), '全区至少', 'Boards at least in the district.'),
    }),
    '设牌规则',
    'How many boards have to stand where; checked as a coverage report.',
  ),
  patrolNorms: field(z.array(patrolNorm).min(1), '巡河频次', 'Required patrols by level of chief.'),
  assessmentGrades: field(gradeBands, '考核等次', 'Grade bands, half-open, covering 0 to 100.'),
  duties: field(
    z
      .array(
        z.strictObject({
          id: field(localId, '编号', 'Local identifier by which targets and units name the duty.'),
          name: field(line(20), '名称', 'Name of the duty as published.'),
        }),
      )
      .min(1),
    '任务',
    'The six duties of the river chief system; some places use eight.',
  ),
  staleProblemDays: field(
    z.int().min(1).max(366),
    '问题久未更新',
    'Calendar days without an entry after which an open problem is shown as stale.',
  ),
  staleDataDays: field(
    z.int().min(1).max(366),
    '数据久未更新',
    'Calendar days after the cut-off from which the pages say that the data has not been renewed.',
  ),
  phoneRecheckDays: field(
    z.int().min(1).max(730),
    '电话复核',
    'Calendar days after which a verified telephone counts as to be verified again.',
  ),
  workingDays: field(
    z.array(calendarYear),
    '工作日历',
    'Public holidays and make-up workdays by year; without a year its weekdays all count as worked.',
  ),
});

const siteFields = z.strictObject({
  preparing: field(
    z.boolean(),
    '筹备中',
    'True until the site opens: every page says so. False is refused while a field of an official site is missing.',
  ).exactOptional(),
  siteName: field(line(12), '网站名称', 'Name of the site in header, titles and meta tags.'),
  district: field(
    z.strictObject({
      name: field(line(20), '名称', 'Name of the district.'),
      regionCode: field(z.string().regex(/^\d{6}$/), '区划代码', 'District code, 6 digits.'),
    }),
    '行政区',
    'The district the office serves.',
  ),
  officeName: field(line(40), '河长办', 'Full name of the river chief office.'),
  officeNameEnglish: field(
    optionalLine(80),
    '河长办英文名',
    'English name of the office, for citations abroad; empty or absent if it has none.',
  ).exactOptional(),
  description: field(line(120), '网站简介', 'One sentence that tells what the site publishes.'),
  keywords: field(z.array(line(12)).min(1).max(10), '关键词', 'Keywords for the meta tags.'),
  host: field(
    z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/),
    '域名',
    "Host name in small letters, without scheme; the office's own .gov.cn domain.",
  ),
  base: field(
    z.string().regex(/^\/(?:[A-Za-z0-9-]+\/)*$/),
    '路径',
    'Base path under the host, beginning and ending with a slash: / or /hzz/.',
  ),
  organiser: field(line(40), '主办单位', 'Organiser as printed in the footer.'),
  undertaker: field(
    optionalLine(40),
    '承办单位',
    'Undertaker as printed in the footer; empty where the organiser runs the site itself.',
  ),
  siteCode: field(
    issuedNumber(/^(?:\d{10}|bm\d{8})$/),
    '网站标识码',
    'Site identification code, 10 digits or bm and 8 digits; empty while not issued.',
  ),
  icpNumber: field(
    issuedNumber(/^\p{Script=Han}ICP备\d{6,10}号(?:-\d{1,3})?$/u),
    'ICP 备案号',
    'ICP record number; empty while not issued.',
  ),
  publicSecurity: field(
    z.strictObject({
      number: field(
        issuedNumber(/^\p{Script=Han}公网安备\s?\d{14}号$/u),
        '备案号',
        'Public-security record number; empty while not issued.',
      ),
      link: field(optionalLink, '链接', 'Address of the record; empty while not issued.'),
    }),
    '公安备案',
    'Public-security record of the site.',
  ),
  governmentMark: field(
    optionalLink,
    '党政机关网站标识',
    'Address behind the mark of party and government sites; empty while not issued.',
  ),
  mistakeReport: field(
    optionalLink,
    '我为政府网站找错',
    "Address of this site's form for reporting mistakes; empty while not issued.",
  ),
  contact: field(
    z.strictObject({
      address: field(optionalLine(60), '地址', 'Postal address of the office; empty if none.'),
      hours: field(optionalLine(40), '办公时间', 'Office hours, Asia/Shanghai; empty if none.'),
      email: field(
        z.string().regex(/^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/),
        '邮箱',
        'Office mailbox; empty if none.',
      ),
    }),
    '联系方式',
    'How to reach the office.',
  ),
  preparedBy: field(
    line(40),
    '填报岗位',
    'Role that prepares the tables, not a name; the import then does not ask for it.',
  ).exactOptional(),
  supervision: field(hotline, '监督电话', "The office's own supervision telephone."),
  hotlines: field(z.array(hotline).min(1), '热线', 'Public hotlines with what each takes.'),
  rules: field(rules, '本地规则', 'Numbers that differ from place to place.'),
  publishing: field(
    z.strictObject({
      keepEndedTerms: field(
        z.boolean(),
        '保留卸任记录',
        'True keeps name and term of ended appointments; their telephones always go at once.',
      ),
    }),
    '公开选择',
    'What the office chooses to publish beyond the required.',
  ),
  printing: field(
    sitePrinting,
    '印制',
    'What is printed on boards; without it the code is read at 1.5 m and the back cites national law.',
  ).exactOptional(),
  keepsOffline: field(
    z.boolean(),
    '离线使用',
    'False for a site that keeps nothing on devices; an earlier service worker is then sent away.',
  ).exactOptional(),
  openDataLicence: field(
    z.strictObject({
      name: field(line(60), '名称', 'Name of the licence as printed.'),
      link: field(z.httpUrl(), '链接', 'Address of its text.'),
    }),
    '开放数据许可',
    'Licence of the open data; absent while the office has chosen none.',
  ).exactOptional(),
  map: field(
    z
      .strictObject({
        reviewNumber: field(
          issuedNumber(/^\p{Script=Han}{0,3}S?[（(]\d{4}[）)]\d{1,6}号$/u),
          '审图号',
          'Map review number; empty while the map is a schematic without boundaries.',
        ),
        tiandituKey: field(
          issuedNumber(/^[0-9a-f]{32}$/),
          '天地图密钥',
          'Domain-locked key for the Tianditu base layer; empty for no base layer.',
        ),
      })
      .refine(({ tiandituKey, reviewNumber }) => tiandituKey === '' || reviewNumber !== '', {
        path: ['reviewNumber'],
        message: 'expected the review number (审图号) of the base layer that tiandituKey asks for',
      }),
    '地图',
    'The map and its legal marks.',
  ),
  accessibility: field(
    z.strictObject({
      checkedOn: field(
        z.union([z.literal(''), calendarDate]),
        '检测日期',
        'Day of the last accessibility test, YYYY-MM-DD; empty while none has been run.',
      ),
      knownLimits: field(z.array(line(120)), '已知不足', 'Known limits, one sentence each.'),
    }),
    '无障碍',
    'What the accessibility statement says.',
  ),
});

/** content/site.json: operator of the site, its registration numbers, hotlines and local rules. */
export const siteSchema = siteFields.superRefine((site, context) => {
  if (site.preparing !== false) return;
  for (const field of missingOfficialFields(site))
    context.addIssue({
      code: 'custom',
      path: field.split('.'),
      message: 'expected what an official site has (正式网站必填), or "preparing": true',
    });
});

export type Site = z.output<typeof siteSchema>;
export type Hotline = Site['hotlines'][number];
