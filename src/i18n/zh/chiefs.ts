/** Words about chiefs, their posts and their telephones. */
export const chiefs = {
  general: '总河长',
  levelChief: (level: string, water: string) => `${level}${water}长`,
  shortPolice: '警长',
  police: '河道警长',
  office: '河长办',
  vacant: '空缺',
  vacantSince: (date: string) => `${date}起空缺`,
  officeLine: (name: string) => `${name}值班电话`,
  supervisionLine: '河长办监督电话',
};
