import type { ChiefLevel } from '../../core/chiefs/answering.ts';

const levels: Record<ChiefLevel, string> = {
  village: '村级河长',
  town: '镇级河长',
  district: '区级河长',
  general: '总河长',
};

const shortLevels: Record<ChiefLevel | 'police' | 'office', string> = {
  village: '村级',
  town: '镇级',
  district: '区级',
  general: '总河长',
  police: '警长',
  office: '河长办',
};

/** Words about chiefs, their posts and their telephones. */
export const chiefs = {
  levels,
  shortLevels,
  police: '河道警长',
  office: '河长办',
  vacant: '空缺',
  vacantSince: (date: string) => `${date}起空缺`,
  officeLine: (name: string) => `${name}值班电话`,
  supervisionLine: '河长办监督电话',
};
