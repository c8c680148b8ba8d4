import { findDitto } from './ditto.ts';

/** A blank in any of the forms that offices use for it. */
const nothing = '[-—–_/\\\\*.。、~～…]*|无|空|不涉及|未填|N/?A|none|null';

/** What may stand before a word for a vacant post: 目前, 岗位. */
const before = '(?:目前|现|当前|岗位|职位|职务|人员|河长|湖长)*';

/** Verbs of filling a post, after 待, 未 and 暂未. */
const filling =
  '(?:定|明确|补|补选|补缺|补充|补配|配|配备|配齐|任命|任|确定|调整|选|选举|选任|选出|产生|换届|到任|到岗|到位|聘|聘任|安排|落实|指定|公布|委派|接任)';

const vacant = [
  '(?:暂时?|尚)?(?:空缺|空岗|空编|出缺|缺位|缺额|缺岗|缺员|缺编|缺|空|无人?|无人选|没有)',
  `(?:等?待|暂?未|尚未|暂待|还未|拟)${filling}`,
  '(?:调整|换届|选举|补选|空缺|交接|公示|任命)中',
  '(?:正在)?(?:调整|换届|补选)',
  '候任',
].join('|');

const words = new RegExp(`^(?:${nothing}|${before}(?:${vacant})(?:状态|人选|人员)?)$`, 'i');

/**
 * Whether a text stands for a post that nobody holds: 暂缺, 待补选, （空缺）, 目前空岗. This is the only
 * list of such words. 不详 and 不设 are none of them: the one hides somebody, the other has no post.
 */
export const isVacancy = (text: string): boolean =>
  findDitto(text) === undefined &&
  words.test(
    text
      .normalize('NFKC')
      .replace(/[\s()[\]{}【】〔〕《》〈〉<>"'“”‘’]/g, '')
      .replace(/[。.!]$/, ''),
  );
