/** Words beside telephones: who is called instead of whom, and when. */
export const calls = {
  person: (title: string, name: string) => `联系${title}${name}`,
  office: (whose: string) => `拨${whose}`,
  /** Why another line is called first, and whom to ask for. */
  instead: {
    vacant: (ask: string) => `空缺期间请${ask}`,
    'no-line': (ask: string) => `没有单独公开的电话，请${ask}`,
    unanswered: (ask: string) => `上次核验无人接听，请先${ask}`,
    'wrong-number': (ask: string) => `登记的电话有误，请${ask}`,
    untested: (ask: string) => `电话待核验，请先${ask}`,
  },
  /** The line of the nearest post, called second: 王俊峰的电话, 柳林镇值班电话. */
  own: ({ whom, isOfficeLine }: { readonly whom: string; readonly isOfficeLine: boolean }) =>
    isOfficeLine ? whom : `${whom}的电话`,
  /** A line that is answered day and night. */
  afterHours: (whose: string) => `下班时间请拨${whose}`,
  nowClosed: (whose: string) => `现在是下班时间，请拨${whose}`,
} as const;
