/** Words about those who help the chiefs. */
export const helpers = {
  heading: '协助人员',
  /** Where the row has no title of its own. */
  roles: {
    police: '河道警长',
    procurator: '检察长',
    'office-head': '河湖长办主任',
    patroller: '巡河员',
    cleaner: '保洁员',
  },
};
