import type { Site } from '../../src/core/schemas/site.ts';
import type { Identity } from './askAnswers.ts';

const everyMonth = Array.from({ length: 12 }, (_, at) => at + 1);

/** Longest name of a site. */
const LONGEST_NAME = 12;

/**
 * The first site.json of an office. What regulators issue stays empty; rules are the usual ones, for the
 * office to check.
 *
 * @param workingDays holidays and make-up days of the State Council, by year
 */
export const firstSite = (
  { name, code, office, phone, host }: Identity,
  workingDays: Site['rules']['workingDays'],
): Site => ({
  preparing: true,
  siteName: name.length + 2 <= LONGEST_NAME ? `${name}河长` : '河长公开',
  district: { name, regionCode: code },
  officeName: office,
  officeNameEnglish: '',
  description: `${name}河长制公开平台：查河湖、查河长、看行动、看成效。`,
  keywords: ['河长制', '河长公示', ...(name.length <= LONGEST_NAME ? [name] : [])],
  host,
  base: '/',
  organiser: office,
  undertaker: '',
  siteCode: '',
  icpNumber: '',
  publicSecurity: { number: '', link: '' },
  governmentMark: '',
  mistakeReport: '',
  contact: { address: '', hours: '', email: '' },
  preparedBy: '河长办数据填报岗',
  supervision: {
    phone,
    name: '河湖监督电话',
    takes: ['河长不履职', '乱占、乱采、乱堆、乱建'],
    refuses: [],
    hours: '工作日办公时间',
  },
  hotlines: [
    {
      phone: '12345',
      name: '政务服务便民热线',
      takes: ['水污染', '其他诉求'],
      refuses: [],
      hours: '全天',
    },
    {
      phone: '12314',
      name: '水利部监督举报服务平台',
      takes: ['侵占河湖', '水工程问题'],
      refuses: ['水污染（请拨 12345）'],
      hours: '全天',
    },
  ],
  rules: {
    boardUpdates: [
      {
        within: { count: 20, unit: 'working' },
        basis: '《中华人民共和国政府信息公开条例》第二十六条',
      },
    ],
    boardPlacement: { perVillage: 1, extraBeyondKm: 8, perDistrict: 2 },
    patrolNorms: [
      { level: 'district', times: 1, period: 'quarter', months: everyMonth, perRiver: false },
      { level: 'town', times: 1, period: 'month', months: everyMonth, perRiver: false },
      { level: 'village', times: 1, period: 'week', months: everyMonth, perRiver: false },
    ],
    assessmentGrades: [
      { name: '优秀', from: 90, below: 100 },
      { name: '良好', from: 80, below: 90 },
      { name: '合格', from: 60, below: 80 },
      { name: '不合格', from: 0, below: 60 },
    ],
    duties: [
      { id: 'water-resources', name: '水资源保护' },
      { id: 'shoreline', name: '水域岸线管理保护' },
      { id: 'pollution-control', name: '水污染防治' },
      { id: 'water-environment', name: '水环境治理' },
      { id: 'water-ecology', name: '水生态修复' },
      { id: 'law-enforcement', name: '执法监管' },
    ],
    staleProblemDays: 45,
    staleDataDays: 40,
    phoneRecheckDays: 180,
    workingDays,
  },
  publishing: { keepEndedTerms: true },
  map: { reviewNumber: '', tiandituKey: '' },
  accessibility: { checkedOn: '', knownLimits: [] },
});
