import type { OfficialField } from '../../core/schemas/officialFields.ts';

/** Names for fields that the manual names by their last step only. */
const fieldNames: Partial<Record<OfficialField, string>> = {
  'contact.address': '办公地址',
  host: '域名（.gov.cn）',
  'publicSecurity.number': '公安备案号',
};

/** Words of a site that is not open yet. */
export const preparing = {
  title: '筹备中',
  fieldNames,
  /** @param missing names of what the site still lacks */
  notice: (missing: readonly string[]): string =>
    missing.length === 0
      ? '筹备中：本站还没有正式开通。'
      : `筹备中：本站还不是正式网站。尚缺${missing.join('、')}。`,
  what: (office: string): string =>
    `${office}正在整理河湖名录、河长名单和联系电话，还没有公布内容。公布以后，在这里可以查到每条河湖由谁负责、做了什么、成效如何。`,
  until: '现在可以打这些电话',
  takes: (matters: readonly string[]): string => `受理${matters.join('、')}`,
  address: (address: string): string => `地址：${address}`,
};
