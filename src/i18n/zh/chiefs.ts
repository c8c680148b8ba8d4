/** Words about chiefs, their posts and their telephones. */
export const chiefs = {
  general: '总河长',
  levelChief: (level: string, water: string) => `${level}${water}长`,
  shortPolice: '警长',
  police: '河道警长',
  office: '河长办',
  vacant: '空缺',
  vacantSince: (date: string) => `${date}起空缺`,
  /** A duty line is named so only if somebody is on duty there. */
  officeLine: (name: string, isDuty: boolean) => `${name}${isDuty ? '值班' : '办公'}电话`,
  supervisionLine: '河长办监督电话',
};
