export const common = {
  siteName: '见河',
  slogan: '见河长，见行动，见成效',
  /** In place of anything whose rows the office has never handed in. */
  notPublished: '本站尚未公布',
  notPublishedYet: (name: string) => `${name}：本站尚未公布。`,
  demonstration: '演示数据：本站人物、电话、地名、河流均为虚构。',
};
